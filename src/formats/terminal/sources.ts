import { type Source, stepGrade } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { headed } from './headed.ts';
import { type Line, padded, widthOf } from './line.ts';
import { sideSign } from './looks.ts';
import { isWellSupported } from './support.ts';
import { wrap } from './wrap.ts';

interface Talking {
  readonly source: Source;
  /** Numbers of the statements that are this source's own, with a question mark where that is not well supported. */
  readonly own: string[];
  /** The same of those that are only alleged to be its own (guideline rule 23): never counted with what is on record. */
  readonly alleged: string[];
  /** How many statements of others reach the report through it. */
  carried: number;
}

/** Who is talking: each source that speaks or passes on, most statements first, with what is known of it. */
export function sourceLines(book: Book): Line[] {
  const talking = talkingSources(book);
  const digits = Math.max(3, ...talking.map((t) => String(t.own.length).length + 1));
  const longest = Math.max(0, ...talking.map((t) => widthOf(book.ink(t.source.name).text)));
  const column = Math.min(digits + 3 + longest, Math.floor(book.screen.width * 0.44));
  const lines = talking.flatMap((t) => oneSource(t, digits, column, book));
  return headed('Who is talking', lines, book);
}

function talkingSources(book: Book): Talking[] {
  const found = new Map<string, Talking>();
  const of = (id: string | null) => {
    const source = id === null ? undefined : book.sources.get(id);
    if (!source) return undefined;
    const known = found.get(source.id) ?? { source, own: [], alleged: [], carried: 0 };
    found.set(source.id, known);
    return known;
  };
  for (const s of book.order) {
    const speaks = of(s.speaker);
    (s.alleged ? speaks?.alleged : speaks?.own)?.push(`${book.numbers.get(s.id)}${isWellSupported(s) ? '' : '?'}`);
    for (const id of new Set(s.chain.slice(0, -1).map((step) => step.source))) {
      const carrier = id === s.speaker ? undefined : of(id);
      if (carrier) carrier.carried++;
    }
  }
  return [...found.values()].sort(
    (a, b) => b.own.length - a.own.length || b.carried - a.carried || b.alleged.length - a.alleged.length,
  );
}

/** From this width on what is known stands in a column beside the name; below it under the name. */
const COLUMNS_FROM = 72;

function oneSource({ source, own, alleged, carried }: Talking, digits: number, column: number, book: Book): Line[] {
  const { ink, screen } = book;
  const grade = stepGrade(source);
  const lead = [
    ink((own.length === 0 ? '–' : String(own.length)).padStart(digits)),
    { text: ' ' },
    ink(sideSign(grade, screen), { tone: grade }),
    { text: ' ' },
  ];
  const hang = [{ text: ' '.repeat(digits + 1) }, lead[2] ?? { text: ' ' }, { text: ' ' }];
  const facts = factsOf(source, book);
  if (own.length > 0) facts.push(`in ${numbersShown(own, book)}`);
  if (alleged.length > 0) facts.push(`alleged in ${numbersShown(alleged, book)}`);
  if (carried > 0) facts.push(own.length > 0 ? `passes on ${carried} more` : `passes on ${carried}`);
  const name = [ink(source.name, { tone: grade, bold: true })];
  const known = [ink(facts.join(' · '), { tone: 'quiet' })];
  if (screen.width < COLUMNS_FROM) {
    return [
      ...wrap(name, { width: screen.width, first: lead, hang }),
      ...wrap(known, { width: screen.width, first: hang, hang }),
    ];
  }
  const left = wrap(name, { width: column, first: lead, hang });
  const right = wrap(known, { width: screen.width - column - 2 });
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...padded(left[i] ?? hang, column + 2),
    ...(right[i] ?? []),
  ]);
}

const SHOWN = 12;

function numbersShown(own: readonly string[], book: Book): string {
  const shown = book.screen.full ? own : own.slice(0, SHOWN);
  return `${shown.join(', ')}${shown.length < own.length ? ` and ${own.length - shown.length} more` : ''}`;
}

function factsOf(source: Source, book: Book): string[] {
  const facts: string[] = [];
  const { unnamed } = source;
  // What the name says already is not said again.
  const fresh = (text: string | null | undefined) => (text && !includes(source.name, text) ? [text] : []);
  if (unnamed && source.kind !== 'document') {
    const type = unnamed.type === 'spokesperson' ? 'unnamed spokesperson' : 'unnamed';
    facts.push([type, countWords(unnamed.count)].filter((t) => t !== '').join(', '));
    facts.push(...fresh(unnamed.role), ...fresh(unnamed.affiliation), ...fresh(unnamed.access), ...fresh(unnamed.reason));
  } else {
    facts.push(...fresh(source.role), ...fresh(source.affiliation));
  }
  const body = source.speaksFor === null ? undefined : book.sources.get(source.speaksFor);
  if (body && !includes(source.name, body.name)) facts.push(`speaks for ${body.name}`);
  const person = source.ofPerson === null ? undefined : book.sources.get(source.ofPerson);
  if (person && person.name !== source.name) facts.push(`account of ${person.name}`);
  return facts;
}

function countWords({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return min > 1 ? `${min} or more` : '';
  return min === max ? String(min) : `${min} to ${max}`;
}

function includes(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}
