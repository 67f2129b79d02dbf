import type { End, Relation, Span, Statement, Trace } from '../contract/index.ts';
import { toCodePoints } from '../report/position.ts';
import { oneLine } from './oneLine.ts';
import { type Opened, openTrace } from './opened.ts';
import { isUnnamed, plainChain } from './plainChain.ts';
import { standingOf } from './standing.ts';
import { UNCHECKED } from './unchecked.ts';

/** A document of brat: two files of one name, `.txt` and `.ann`. */
export interface BratDocument {
  readonly text: string;
  readonly annotations: string;
}

const GRADES = 'named-person|organization|publication|document|account|unnamed|none';
const STANDINGS = 'told|denied|possible|alleged|inferred|unknown|doubtful';

/** What brat has to be told of the types, once a collection: the file `annotation.conf`. */
export const BRAT_CONFIGURATION = `[entities]
Content
Source
Cue
Addressee
Own_voice

[relations]
Said_by	Arg1:Content|Cue, Arg2:Source
Cued_by	Arg1:Content, Arg2:Cue
Said_to	Arg1:Content|Cue, Arg2:Addressee
Within	Arg1:Content|Cue, Arg2:Content
Same_words	Arg1:Content|Own_voice, Arg2:Content|Own_voice
Same_claim	Arg1:Content|Own_voice, Arg2:Content|Own_voice
Copy	Arg1:Content|Own_voice, Arg2:Content|Own_voice
Drift	Arg1:Content|Own_voice, Arg2:Content|Own_voice
Dispute	Arg1:Content|Own_voice, Arg2:Content|Own_voice
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Act	Arg:Content|Cue, Value:say|deny|ask|urge|promise|believe|know|want|show|decline
Form	Arg:Content|Cue, Value:direct|indirect|mixed
Grade	Arg:Content|Cue, Value:${GRADES}
Standing	Arg:Content|Cue, Value:${STANDINGS}
Modal	Arg:Content|Cue, Value:possible|future|reported
Negated	Arg:Content|Cue
Loaded	Arg:Content|Cue
Alleged	Arg:Content|Cue
Unknown_speaker	Arg:Content|Cue
Unnamed	Arg:Source
`;

/**
 * The trace as brat stand-off. Positions are code points; a span in several pieces, or over a line break, has its fragments
 * parted by semicolons. brat reads its files line by line as Python does, which knows more ends of lines than the line feed:
 * every control and line separator in the text is a blank, one for one, and half of a surrogate pair is U+FFFD.
 */
export function writeBrat(trace: Trace): BratDocument {
  const opened = openTrace(trace);
  const text = plainLines(trace.text);
  const lines = new Lines(text, toCodePoints(trace.text));
  const ends = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const statement of trace.statements) {
    const end = statementLines(statement, opened, lines, sources);
    if (end !== null) ends.set(statement.id, end);
  }
  for (const { id, within } of trace.statements) {
    const [inner, outer] = [ends.get(id), within === null ? undefined : ends.get(within)];
    if (inner && outer) lines.relation('Within', inner, outer);
  }
  for (const span of trace.ownVoice) lines.entity('Own_voice', [span]);
  for (const relation of trace.relations) relationLine(relation, ends, lines);
  return { text, annotations: lines.written() };
}

/** The lines of the `.ann` file, each kind counted on its own as brat has it. */
class Lines {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #text: string;
  readonly #toCodePoints: (position: number) => number;

  constructor(text: string, convert: (position: number) => number) {
    this.#text = text;
    this.#toCodePoints = convert;
  }

  /** Null where nothing is left of the spans: brat has no empty ones. */
  entity(type: string, spans: readonly Span[]): string | null {
    const fragments = spans.flatMap((span) => fragmentsOf(this.#text, span));
    if (fragments.length === 0) return null;
    const places = fragments.map(({ start, end }) => `${this.#toCodePoints(start)} ${this.#toCodePoints(end)}`);
    const words = fragments.map(({ start, end }) => this.#text.slice(start, end));
    return this.#add('T', (id) => `${id}\t${type} ${places.join(';')}\t${words.join(' ')}`);
  }

  relation(type: string, a: string, b: string): string {
    return this.#add('R', (id) => `${id}\t${type} Arg1:${a} Arg2:${b}`);
  }

  attribute(type: string, of: string, value?: string): void {
    this.#add('A', (id) => `${id}\t${type} ${of}${value === undefined ? '' : ` ${value}`}`);
  }

  note(of: string, words: string): void {
    this.#add('#', (id) => `${id}\tAnnotatorNotes ${of}\t${oneLine(words)}`);
  }

  written(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #add(kind: string, line: (id: string) => string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const id = `${kind}${count}`;
    this.#lines.push(line(id));
    return id;
  }
}

/** The annotations of one statement; gives the one that stands for it, its content or where it has none its cue. */
function statementLines(statement: Statement, opened: Opened, lines: Lines, sources: Map<string, string>): string | null {
  const content = lines.entity('Content', statement.content);
  const cue = statement.cue ? lines.entity('Cue', [statement.cue]) : null;
  const end = content ?? cue;
  if (end === null) return null;
  if (content && cue) lines.relation('Cued_by', content, cue);
  const source = sourceEntity(statement, opened, lines, sources);
  if (source) lines.relation('Said_by', end, source);
  for (const addressee of statement.addressee) {
    const to = lines.entity('Addressee', [addressee]);
    if (to) lines.relation('Said_to', end, to);
  }
  lines.attribute('Act', end, statement.act);
  lines.attribute('Form', end, statement.form);
  lines.attribute('Grade', end, statement.grade);
  lines.attribute('Standing', end, standingOf(statement));
  if (statement.modal !== null) lines.attribute('Modal', end, statement.modal);
  if (statement.negated) lines.attribute('Negated', end);
  if (statement.loaded) lines.attribute('Loaded', end);
  if (statement.alleged) lines.attribute('Alleged', end);
  if (statement.speaker === null) lines.attribute('Unknown_speaker', end);
  lines.note(end, `${plainChain(statement, opened)}. ${UNCHECKED}`);
  return end;
}

/** The words that name the source there: one annotation for all statements that share them. */
function sourceEntity(statement: Statement, opened: Opened, lines: Lines, sources: Map<string, string>): string | null {
  const key = statement.source.map((s) => `${s.start}-${s.end}`).join(';');
  const known = sources.get(key);
  if (known) return known;
  const entity = lines.entity('Source', statement.source);
  if (entity === null) return null;
  sources.set(key, entity);
  const speaker = statement.speaker === null ? undefined : opened.sources.get(statement.speaker);
  if (speaker && isUnnamed(speaker)) lines.attribute('Unnamed', entity);
  return entity;
}

const TYPES: Readonly<Record<Relation['type'], string>> = {
  'same-words': 'Same_words',
  'same-claim': 'Same_claim',
  copy: 'Copy',
  drift: 'Drift',
  dispute: 'Dispute',
};

function relationLine(relation: Relation, ends: ReadonlyMap<string, string>, lines: Lines): void {
  const entityOf = (end: End) => (typeof end === 'string' ? (ends.get(end) ?? null) : lines.entity('Own_voice', [end]));
  const [a, b] = [entityOf(relation.a), entityOf(relation.b)];
  if (a === null || b === null) return;
  const id = lines.relation(TYPES[relation.type], a, b);
  if (relation.type === 'drift') {
    lines.note(
      id,
      `${relation.changes.map((c) => c.kind).join(', ')}; compared with ${relation.basis === 'original' ? 'the whole original' : 'an excerpt'}`,
    );
  }
  if (relation.type === 'dispute' && relation.assertedBy !== null) lines.note(id, `asserted by ${relation.assertedBy}`);
}

function plainLines(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' ').toWellFormed();
}

/** The pieces of a span between its line breaks, without the blanks around them. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\n]*[^\s])?/g)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
}
