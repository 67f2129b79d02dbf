import { stemOf } from '../../../language/stem.ts';
import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';

/** To be against a plan, or not to take part in it, denies no claim (corpus guidelines, section 12). */
const AGAINST = new Set(
  'oppose object protest boycott veto defy resist abandon forbid prohibit withdraw ban reverse overturn block forgo rescind revoke scrap'
    .split(' ')
    .map(stemOf),
);

/** A statement that denies: it says no to a claim that somebody makes. */
export function denies(view: ReportView, { statement }: Passage): boolean {
  if (statement?.act !== 'deny' || statement.negated || statement.modal === 'future') return false;
  const cue = view.tokens(statement.cue ? [statement.cue] : []);
  return !cue.some((t) => AGAINST.has(stemOf(t.lower)));
}

const POINTS_BACK =
  /^(?:that )?(?:it|this|that|which|so|as much|them|those|everything|all of (?:it|this|that)|(?:the|these|those|this|that|all|such|his|her|their|its) (?:\w+ )?(?:claims?|allegations?|accusations?|accounts?|reports?|charges?|story|stories|suggestions?|version|assertions?|statements?|remarks?|rumou?rs?|criticisms?|comparison|idea|characterization))$/i;
const ANY_SUCH =
  /\b(?:any|no) such\b|\bnothing of the (?:kind|sort)\b|\banything of the (?:kind|sort)\b|\bthe opposite\b|\b(?:that|this|it) (?:was|is) (?:not (?:true|so|the case|what)|untrue|false|wrong|a lie|nonsense)\b/i;

/** What is denied is only pointed at: "denied it", "denied the allegations", "said no such meeting had taken place". */
export function pointsBack(view: ReportView, { content }: Passage): boolean {
  const words = content.map((c) => view.words(c)).join(' ');
  if (words.length > 400) return false;
  return POINTS_BACK.test(words.trim().replace(/[.,;"”’]+$/, '')) || ANY_SUCH.test(words);
}
