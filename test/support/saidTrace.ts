import type { Act, BlockType, Form, How, Source, Span, Statement, Trace } from '../../src/contract/index.ts';
import { SCHEMA } from '../../src/contract/index.ts';
import { StatementIds } from '../../src/trace/statementId.ts';
import { reportOf } from './report.ts';

/** A statement for tests, by the words that make it: each is looked for in its block (counted from 0). */
export interface Said {
  readonly in: number;
  /** Who speaks; a word in the text need not name them. */
  readonly by: string | null;
  readonly cue?: string;
  readonly content: string;
  readonly act?: Act;
  readonly form?: Form;
  readonly how?: How;
  /** The place in the list of the statement in whose content this one stands. */
  readonly within?: number;
}

/** A trace of invented blocks and statements; each speaker's name is a source of its own. */
export function saidTrace(
  blocks: readonly (readonly [BlockType, string])[],
  said: readonly Said[],
  more: Readonly<Record<string, Partial<Source>>> = {},
): Trace {
  const report = reportOf(blocks);
  const names = [...new Set(said.flatMap((s) => s.by ?? []).concat(Object.keys(more)))];
  const idOf = (name: string | null) => (name === null ? null : `s${names.indexOf(name) + 1}`);
  const ids = new StatementIds();
  const statements: Statement[] = [];
  for (const s of said) {
    const block = report.blocks[s.in];
    if (!block) throw new Error(`there is no block ${s.in}`);
    const place = (words: string): Span => {
      const start = report.text.indexOf(words, block.start);
      if (start < 0 || start + words.length > block.end) throw new Error(`block ${s.in} does not hold ${JSON.stringify(words)}`);
      return { start, end: start + words.length };
    };
    const content = [place(s.content)];
    const cue = s.cue === undefined ? null : place(s.cue);
    const outer = s.within === undefined ? undefined : statements[s.within];
    const speaker = idOf(s.by);
    const id = ids.next(report.text, content, cue);
    statements.push({
      id,
      within: outer?.id ?? null,
      content,
      cue,
      source: [],
      speaker,
      form: s.form ?? (/^["“]/.test(s.content) ? 'direct' : 'indirect'),
      act: s.act ?? 'say',
      negated: false,
      modal: null,
      loaded: false,
      how: s.how ?? 'cue',
      setting: 'unstated',
      addressee: [],
      time: null,
      chain: [...(outer?.chain ?? []), { source: speaker, evidence: cue, link: null, statement: id }],
      grade: 'none',
      alleged: false,
      confidence: { statement: 1, speaker: 1, chain: 1 },
    });
  }
  const none = { 'named-person': 0, organization: 0, publication: 0, document: 0, account: 0, unnamed: 0, none: 0 };
  return {
    schema: SCHEMA,
    made: { version: 'test', model: 'by hand', options: {} },
    report: report.head,
    text: report.text,
    blocks: report.blocks,
    removed: [],
    sources: names.map((name, i) => ({ ...sourceOf(`s${i + 1}`, name), ...more[name] })),
    statements,
    relations: [],
    exchanges: [],
    ownVoice: [],
    profile: { statements: none, words: { ...none, ownVoice: 0 } },
    diagnostics: [],
  };
}

function sourceOf(id: string, name: string): Source {
  return {
    id,
    name,
    kind: 'person',
    named: true,
    mentions: [],
    aliases: [],
    role: null,
    affiliation: null,
    speaksFor: null,
    members: [],
    ofPerson: null,
  };
}
