import type { Explanation, Statement, Trace } from '../contract/index.ts';
import { openBook } from './terminal/book.ts';
import { chainPieces } from './terminal/chain.ts';
import type { Line, Piece } from './terminal/line.ts';
import { paint } from './terminal/palette.ts';
import type { Screen } from './terminal/screen.ts';
import { wrap } from './terminal/wrap.ts';

/** What a field is called for a reader. */
const FIELDS: Readonly<Record<string, string>> = {
  statement: 'its words',
  speaker: 'who speaks',
  chain: 'the chain',
  grade: 'grade',
  alleged: 'only alleged',
  act: 'act',
  negated: 'negated',
  modal: 'modality',
  loaded: 'loaded verb',
  form: 'form',
  setting: 'setting',
  time: 'time',
  addressee: 'said to',
};
const COLUMN = 14;
/** So many words of a place are shown. */
const SHOWN = 160;

/** What there is to write of one place in a report. */
export interface Explaining {
  readonly trace: Trace;
  /** Null where it is the report's own voice. */
  readonly statement: Statement | null;
  readonly explanations: readonly Explanation[];
  /** Readings that a rule took away, for a place in own voice. */
  readonly dropped: readonly { readonly by: string; readonly words: string }[];
}

/** Why a statement is as it is, for the terminal: the statement, its chain, and each decision with what it rests on. */
export function writeExplanation({ trace, statement, explanations, dropped }: Explaining, screen: Screen): string {
  const book = openBook(trace, screen);
  const { ink } = book;
  const lines: Line[] = [];
  const put = (label: string, pieces: readonly Piece[]) => {
    const lead = [ink(label.padEnd(COLUMN), { tone: 'quiet' })];
    lines.push(...wrap(pieces, { width: screen.width, first: lead, hang: [{ text: ' '.repeat(COLUMN) }] }));
  };
  const quiet = (text: string) => ink(text, { tone: 'quiet' });
  const quoted = (words: string) => ink(`“${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`, { italic: true });
  if (!statement) {
    lines.push([ink('The report’s own voice: nobody is said to have said, asked, thought or wanted this.', { bold: true })]);
    for (const { by, words } of dropped)
      put('not taken', [quiet(`a reading of the model that the rule ${by} took away: `), quoted(words)]);
    return lines.map((l) => `${paint(l, screen)}\n`).join('');
  }
  lines.push(...wrap(chainPieces(statement, book), { width: screen.width }));
  const words = statement.content.map((c) => trace.text.slice(c.start, c.end)).join(' … ');
  lines.push(
    ...wrap([ink(words.replace(/\s+/g, ' '))], { width: screen.width, lines: 6, more: (n) => quiet(` … ${n} more words`) }),
  );
  lines.push([]);
  for (const e of explanations) {
    const label = FIELDS[e.field] ?? (e.field.startsWith('chain.') ? `step ${Number(e.field.slice(6)) + 1}` : e.field);
    const value = e.field === 'statement' ? [] : [ink(shown(e.value), { bold: true }), quiet(' ')];
    put(label, [...value, quiet(`by ${byWords(e)}`)]);
    const evidence = e.field === 'statement' ? [] : e.restsOn;
    if (evidence.length > 0)
      put('', [quiet('rests on '), ...evidence.flatMap((r, i) => [...(i > 0 ? [quiet(', ')] : []), quoted(r.words)])]);
    if (e.runnersUp.length > 0) {
      put('', [quiet(`or else ${e.runnersUp.map((r) => `${shown(r.value)} ${percent(r.score)}`).join(', ')}`)]);
    }
  }
  return lines.map((l) => `${paint(l, screen)}\n`).join('');
}

function byWords({ by }: Explanation): string {
  return [
    by.rule,
    ...(by.score === null ? [] : [`${percent(by.score)} sure`]),
    ...(by.cites ? [`guideline ${by.cites}`] : []),
  ].join(' · ');
}

function shown(value: Explanation['value']): string {
  if (value === null) return 'unknown';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.map(shown).join(' → ');
  if (typeof value === 'object') {
    const parts = Object.entries(value).filter(([, v]) => v !== null && v !== false);
    return parts.map(([k, v]) => (v === true ? k : String(v))).join(', ') || 'told in words only';
  }
  return String(value);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
