import type { Span } from '../../../contract/index.ts';
import { stemOf } from '../../../language/stem.ts';
import { tokensOf } from '../../../language/tokens.ts';
import type { ChangeRule, Comparison } from './comparison.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

export const ORDERS = stems('order command demand instruct forbid ban insist force compel require');
export const REQUESTS = stems(
  'ask request urge appeal invite suggest encourage call seek plead beg recommend propose wonder inquire hope want wish',
);
const PROMISES = stems('promise vow pledge guarantee swear assure undertake');
const HOPES = stems('hope aim plan intend want try seek consider expect believe think wish might may');
const ADMISSIONS = stems('admit confess concede boast brag');
const NEUTRAL = stems('say tell add announce write state note explain report reply answer continue describe recall');
const KNOWLEDGE = stems('know learn discover prove reveal confirm show establish find');
const SUSPICIONS = stems('suspect suspicion believe think fear hope expect assume guess speculate wonder rumour rumor');

/** The cue of the rendering is stronger than the cue of what it renders: each row names the stronger and the weaker words. */
const STEPS: readonly (readonly [
  name: string,
  stronger: ReadonlySet<string>,
  weaker: ReadonlySet<string>,
  kind: 'strength' | 'certainty',
])[] = [
  ['ordered for asked', ORDERS, REQUESTS, 'strength'],
  ['promised for hoped', PROMISES, HOPES, 'strength'],
  ['admitted for said', ADMISSIONS, NEUTRAL, 'strength'],
  ['learned for suspected', KNOWLEDGE, SUSPICIONS, 'certainty'],
];

/** The rules of the cue's strength, one for each step. */
export const CUE_STRENGTH: readonly ChangeRule[] = STEPS.map(([name, stronger, weaker, kind]) => ({
  name,
  find(comparison: Comparison) {
    const a = cueWord(comparison, comparison.a.statement?.cue ?? null);
    const b = cueWord(comparison, comparison.b.statement?.cue ?? null);
    if (!a || !b || comparison.a.statement?.negated || comparison.b.statement?.negated) return null;
    const [over, under] = [a.find((w) => stronger.has(w.stem)), b.find((w) => weaker.has(w.stem))];
    if (!over || !under || a.some((w) => weaker.has(w.stem)) || b.some((w) => stronger.has(w.stem))) return null;
    return { kind, a: { start: over.start, end: over.end }, b: { start: under.start, end: under.end } };
  },
}));

function cueWord({ view }: Comparison, cue: Span | null) {
  if (!cue) return null;
  return tokensOf(view.text, cue).map((t) => ({ start: t.start, end: t.end, stem: stemOf(t.lower) }));
}

/** An order, told inside the content: "ordered her staff to hide it" for "told her people to sit on it". */
export const orderInside: ChangeRule = {
  name: 'ordered for told, inside',
  find({ inA, inB, covered }) {
    if (covered < 0.4) return null;
    const a = inA.findIndex((t) => ORDERS.has(t.stem));
    const b = inB.findIndex((t, i) => (REQUESTS.has(t.stem) || t.stem === 'tell') && infinitiveAfter(inB, i));
    const [over, under] = [inA[a], inB[b]];
    if (!over || !under || !infinitiveAfter(inA, a) || inB.some((t) => ORDERS.has(t.stem))) return null;
    return { kind: 'strength', a: { start: over.start, end: over.end }, b: { start: under.start, end: under.end } };
  },
};

function infinitiveAfter(tokens: readonly { lower: string; word: boolean }[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 6);
  const to = next.findIndex((t) => t.lower === 'to');
  return to > 0 && next.slice(0, to).every((t) => t.word);
}
