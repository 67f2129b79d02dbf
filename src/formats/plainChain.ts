import type { Source, Statement, Step } from '../contract/index.ts';
import type { Opened } from './opened.ts';
import { isWellSupported } from './terminal/support.ts';

/**
 * A chain in words, as the terminal shows it: "Signal → one source [unnamed] → the ministry [alleged]". Everything that is
 * not known stands in it: a question mark after who is not well supported, `unknown`, `unnamed`, `alleged`, `inferred`.
 */
export function plainChain(statement: Statement, opened: Opened): string {
  const steps = statement.chain.map((step, i) => {
    const last = i === statement.chain.length - 1;
    const following = statement.chain[i + 1];
    // One voice twice over is named once.
    if (!last && step.source !== null && step.source === following?.source) return null;
    return stepWords(step, last ? statement : null, opened);
  });
  const shown = steps.filter((s) => s !== null);
  return shown.length === 0 ? unknownWords(statement, opened) : shown.join(' → ');
}

/** One step with its marks; `speaks` is the statement whose speaker it is, where it is a last one. */
export function stepWords(step: Step, speaks: Statement | null, opened: Opened): string {
  const source = step.source === null ? undefined : opened.sources.get(step.source);
  const of = speaks ?? (step.statement === null ? undefined : opened.statements.get(step.statement));
  const inferred = step.inferred === true ? ['inferred'] : [];
  if (!source) return `${of ? unknownWords(of, opened) : 'unknown'}${marked(inferred)}`;
  const marks = [...(isUnnamed(source) ? ['unnamed'] : []), ...(speaks?.alleged ? ['alleged'] : []), ...inferred];
  return `${source.name}${of && !isWellSupported(of) ? '?' : ''}${marked(marks)}`;
}

/** A document is not a person who withholds a name. */
export function isUnnamed(source: Source): boolean {
  return !source.named && source.kind !== 'document';
}

function marked(marks: readonly string[]): string {
  return marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
}

/** The words that the text has for whom it does not tell are kept beside it. */
function unknownWords(statement: Statement, opened: Opened): string {
  const words = opened.words(...statement.source).trim();
  return words === '' ? 'unknown' : `unknown (“${words}”)`;
}
