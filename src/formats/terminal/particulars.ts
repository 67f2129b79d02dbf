import type { How, Setting, Statement, Time } from '../../contract/index.ts';
import type { Book } from './book.ts';
import type { Piece } from './line.ts';
import { readableDate } from './when.ts';

const SETTINGS: Readonly<Record<Setting, string | null>> = {
  outlet: 'to this outlet',
  'other-outlet': 'to another outlet',
  public: 'in public',
  written: 'in writing',
  post: 'in a post',
  document: 'in a document',
  leak: 'leaked',
  unstated: null,
};

const HOWS: Readonly<Record<How, string | null>> = {
  cue: null,
  'block-quote': 'block quotation',
  continued: 'block quotation, continued',
  post: 'in a post',
  question: 'question',
  answer: 'answer',
  caption: 'caption',
  title: 'headline',
};

/** What is known of a statement beside its words and its chain: addressee, setting, time, what its verb judges. */
export function particularPieces(statement: Statement, book: Book): Piece[] {
  const { ink } = book;
  const parts: Piece[][] = [];
  const quiet = (text: string) => parts.push([ink(text, { tone: 'quiet' })]);
  if (statement.loaded && statement.cue) {
    parts.push([ink('loaded verb: ', { tone: 'quiet' }), ink(`“${book.words(statement.cue, 60)}”`, { tone: 'alert' })]);
  }
  for (const a of statement.addressee) {
    const source = a.source === null ? undefined : book.sources.get(a.source);
    quiet(`to ${source?.name ?? book.words(a, 60)}`);
  }
  for (const label of new Set([HOWS[statement.how], SETTINGS[statement.setting]])) if (label) quiet(label);
  const when = statement.time && timeWords(statement.time, book);
  if (when) quiet(when);
  if (book.screen.full) quiet(fullWords(statement, book));
  return parts.flatMap((p, i) => (i === 0 ? p : [ink(' · ', { tone: 'quiet' }), ...p]));
}

function timeWords(time: Time, book: Book): string {
  const date = time.value === null ? null : readableDate(time.value, { weekday: true }).replaceAll(' ', '\u00a0');
  const event = time.relation && `${time.relation.type} “${book.words(time.relation.event, 60)}”`;
  const said = [date, event].filter((t) => t !== null).join(', ') || `“${book.words(time, 60)}”`;
  return time.inferred ? `${said} (inferred)` : said;
}

function fullWords(statement: Statement, book: Book): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const { confidence } = statement;
  return [
    statement.form,
    ...(statement.cue ? [`cue “${book.words(statement.cue)}”`] : []),
    `sure of words ${percent(confidence.statement)}, speaker ${percent(confidence.speaker)}, chain ${percent(confidence.chain)}`,
    statement.id,
  ].join(' · ');
}
