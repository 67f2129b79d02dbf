import type { Modal } from '../../contract/index.ts';
import { AUXILIARIES, isAdverb, type NounPhrase, nounPhraseBefore } from '../../language/chunks.ts';
import type { VerbForm } from '../../language/inflection.ts';
import type { Token } from '../../language/tokens.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import { NOBODY } from './actors.ts';
import { widened } from './widened.ts';

/** A verb with its helpers and its subject. */
export interface VerbGroup {
  /** Undefined where no subject can be told. */
  readonly subject: NounPhrase | undefined;
  /** The subject is "nobody", "no minister": there is none, and what is told is negated. */
  readonly nobody: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: Modal | null;
}

const ADVERB =
  /^(?:also|ever|indeed|both|all|so|just|only|even|still|always|often|again|then|once|already|first|later|since|soon|twice)$/;
/** Verbs before "to" that leave the act to come, in doubt, or undone. */
const GOVERNING: ReadonlyMap<string, Modal | 'fact' | 'not'> = new Map([
  ...'plan intend hope want expect prepare agree promise vow decide aim schedule arrange'
    .split(' ')
    .map((v) => [v, 'future'] as const),
  ...'try attempt seek seem appear offer need'.split(' ').map((v) => [v, 'possible'] as const),
  ...'refuse decline fail'.split(' ').map((v) => [v, 'not'] as const),
  ...'begin continue start manage proceed go'.split(' ').map((v) => [v, 'fact'] as const),
]);

/** Reads leftwards from a verb: helpers, negation, governing verbs, and the subject before them. */
export function verbGroupAt(tokens: readonly Token[], at: number, forms: readonly VerbForm[], given?: NounPhrase): VerbGroup {
  let i = at - 1;
  let negated = false;
  let modal: Modal | null = null;
  let passive = false;
  let helped = false;
  let infinitive = false;
  for (; i >= 0; i--) {
    const lower = tokens[i]?.lower ?? '';
    // "she had “told the board", "was “not talking to": marks may open inside the group.
    if (opensInside(tokens, i)) continue;
    if (lower !== 'not' && lower !== 'never' && (ADVERB.test(lower) || isAdverb(lower))) {
      if (/^(?:reportedly|allegedly|supposedly)$/.test(lower)) modal = 'reported';
      continue;
    }
    if (/^(?:not|n't|never)$/.test(lower)) {
      negated = !negated;
      continue;
    }
    if (lower === 'to' && i === at - 1) {
      infinitive = true;
      continue;
    }
    if (lower === "'s" && !/^(?:he|she|it|who|that|there)$/.test(tokens[i - 1]?.lower ?? '')) break;
    if (AUXILIARIES.has(lower) && lower !== 'to') {
      helped = true;
      if (/^(?:be|is|am|are|was|were|been|being|'s|'re|'m)$/.test(lower) && forms.includes('participle') && !infinitive)
        passive ||= i >= at - 4;
      if (/^(?:might|may|could|would|'d)$/.test(lower)) modal ??= lower === "'d" ? null : 'possible';
      if (/^(?:will|shall|'ll|wo)$/.test(lower)) modal ??= 'future';
      if (infinitive && /^(?:is|are|was|were)$/.test(lower)) modal ??= 'future';
      continue;
    }
    const governing = infinitive || forms.includes('ing') ? verbReading(lower) : undefined;
    const does = governing && GOVERNING.get(governing.lemma);
    if (does && (infinitive || does === 'fact')) {
      if (does === 'not') negated = !negated;
      else if (does !== 'fact') modal ??= does;
      infinitive = false;
      helped = true;
      continue;
    }
    if (infinitive && /^(?:set|due|about|likely|unable|able|scheduled|ready|eager|going|willing|expected)$/.test(lower)) {
      if (lower === 'unable') negated = !negated;
      else if (lower !== 'able') modal ??= 'future';
      infinitive = false;
      helped = true;
      continue;
    }
    break;
  }
  // An infinitive or a participle of which nothing tells who does it.
  const finite = forms.includes('past') || forms.includes('s') || forms.includes('base');
  const free = infinitive || (!helped && (!finite || (forms.includes('base') && !forms.includes('past'))));
  const found = free && !(forms.includes('base') && !infinitive) ? undefined : subjectBefore(tokens, i + 1, given);
  const subject = found && found !== given ? widened(tokens, found) : found;
  if (!subject) return { subject, nobody: false, passive, negated, modal };
  const first = tokens[subject.from]?.lower ?? '';
  const nobody = NOBODY.test(first) || first === 'no';
  const before = tokens[subject.from - 1]?.lower ?? '';
  // "if the envoy met them"
  if (/^(?:if|whether|unless)$/.test(before)) modal ??= 'possible';
  // "at no point did I ask", "nor had she asked"
  if (INVERTED.test(before)) {
    negated ||= tokens
      .slice(Math.max(0, subject.from - 5), subject.from - 1)
      .some((t) => /^(?:nor|neither|never|no|not)$/.test(t.lower));
  }
  // "nor they told her": one negation is enough.
  return { subject: nobody ? undefined : subject, nobody, passive, negated: nobody || negated, modal };
}

const INVERTED = /^(?:did|had|has|have|do|does|was|were|is|are|am|will|would)$/;

/** A quotation mark that opens between the words of one group: blank before it, none behind. */
function opensInside(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!mark || !before?.word || !/^[“"‘']$/.test(mark.text)) return false;
  return before.end < mark.start && mark.end === after?.start;
}

/** The noun phrase before a verb group; past "and" the subject of the verb before; past "who" what it refers to. */
function subjectBefore(tokens: readonly Token[], end: number, given: NounPhrase | undefined): NounPhrase | undefined {
  const last = tokens[end - 1]?.lower ?? '';
  // "Fergus Dow (Ind) asked"
  if (last === ')') {
    for (let i = end - 2; i > Math.max(0, end - 14); i--) if (tokens[i]?.text === '(') return nounPhraseBefore(tokens, i);
    return undefined;
  }
  // "want to settle and “have urged him”": the quotation goes on with the sentence's own subject.
  if (/^[“"]$/.test(last) && tokens[end - 2]?.lower === 'and') return given;
  if (last === 'and' || last === 'then' || last === 'but' || (last === ',' && tokens[end - 2]?.lower === 'and')) return given;
  if (/^(?:who|which|that)$/.test(last)) {
    const before = tokens[end - 2]?.lower === ',' ? end - 2 : end - 1;
    return nounPhraseBefore(tokens, before);
  }
  if (last === ',') return appositionBefore(tokens, end - 1);
  return nounPhraseBefore(tokens, end);
}

/** "Pell, the premier, called": the name before the apposition. */
function appositionBefore(tokens: readonly Token[], comma: number): NounPhrase | undefined {
  for (let i = comma - 1; i > Math.max(0, comma - 14); i--) {
    if (tokens[i]?.lower === ',') return nounPhraseBefore(tokens, i);
    if (/^[.;:!?"“”]$/.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}
