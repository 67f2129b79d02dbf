import { GRADES, type Grade, type Span, type Statement } from '../contract/index.ts';
import { saidWords, timeWords } from './briefWords.ts';
import { httpAddress } from './httpAddress.ts';
import { markdownText } from './markdownText.ts';
import type { Opened } from './opened.ts';
import { plainChain } from './plainChain.ts';
import { verbOf } from './terminal/verb.ts';

const HEADINGS: Readonly<Record<Grade, string>> = {
  'named-person': 'Named people',
  organization: 'Organizations',
  publication: 'Publications',
  document: 'Documents',
  account: 'Accounts',
  unnamed: 'Unnamed sources',
  none: 'Nobody the text tells',
};

/** From this share on, the statements inside one are all that it says. */
const CARRIED = 0.8;

/** The claims under what they rest on, each origin once with what it says. Markdown, blocks parted by empty lines. */
export function claimBlocks(opened: Opened): string[] {
  const { statements } = opened.trace;
  const carriers = carriersOf(statements);
  const shown = statements.filter((s) => !carriers.has(s.id));
  const byGrade = Map.groupBy(shown, (s) => s.grade);
  const blocks = GRADES.flatMap((grade) => {
    const of = byGrade.get(grade) ?? [];
    if (of.length === 0) return [];
    // Two whom the text does not tell are never one.
    const origins = Map.groupBy(of, (s) => (s.speaker === null ? s.id : plainChain(s, opened)));
    return [
      `### ${HEADINGS[grade]} (${of.length})`,
      [...origins.values()]
        .map((said) => origin(said, opened))
        .join('')
        .trimEnd(),
    ];
  });
  if (carriers.size > 0) {
    const [count, verb] = carriers.size === 1 ? ['One statement', 'passes'] : [`${carriers.size} statements`, 'pass'];
    blocks.push(`*${count} that only ${verb} on what stands above ${carriers.size === 1 ? 'is' : 'are'} left out.*`);
  }
  return blocks;
}

function origin(said: readonly Statement[], opened: Opened): string {
  const [first] = said;
  const chain = first ? plainChain(first, opened) : '';
  return `- **${markdownText(chain)}**\n${said.map((s) => `  - ${claim(s, opened)}\n`).join('')}`;
}

function claim(statement: Statement, opened: Opened): string {
  const to = statement.addressee.map((a) => (a.source && opened.sources.get(a.source)?.name) || opened.words(a));
  const cue = statement.loaded && statement.cue ? `loaded verb “${markdownText(opened.words(statement.cue))}”` : null;
  const notes = [
    to.length === 0 ? null : `to ${markdownText(to.join(' and '))}`,
    cue,
    timeWords(statement.time, opened),
    linkOf(statement),
  ].filter((n) => n !== null);
  const words = saidWords(statement, opened);
  const verb = verbOf(statement) ?? 'said';
  return `${verb}${words === '' ? '' : `: ${words}`}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

/** The page that the words of the last linked step lead to. */
function linkOf({ chain }: Statement): string | null {
  const address = httpAddress(chain.findLast((s) => s.link !== null)?.link ?? null);
  return address === null ? null : `[linked](<${address}>)`;
}

/** The statements whose content is nearly all in statements inside them: their claims stand there, with their origins. */
function carriersOf(statements: readonly Statement[]): Set<string> {
  const inner = Map.groupBy(statements, (s) => s.within);
  const carriers = new Set<string>();
  for (const s of statements) {
    const parts = (inner.get(s.id) ?? []).flatMap((i) => [...i.content, ...i.source, ...i.addressee, ...(i.cue ? [i.cue] : [])]);
    const whole = s.content.reduce((n, c) => n + c.end - c.start, 0);
    if (whole > 0 && covered(s.content, parts) >= CARRIED * whole) carriers.add(s.id);
  }
  return carriers;
}

/** How much of the pieces the parts cover, each place once. */
function covered(pieces: readonly Span[], parts: readonly Span[]): number {
  const sorted = [...parts].sort((a, b) => a.start - b.start);
  let [sum, at] = [0, 0];
  for (const part of sorted) {
    const start = Math.max(at, part.start);
    if (part.end <= start) continue;
    for (const piece of pieces) sum += Math.max(0, Math.min(piece.end, part.end) - Math.max(piece.start, start));
    at = part.end;
  }
  return sum;
}
