import type { Span } from '../../contract/index.ts';
import { verbForms } from '../../language/inflection.ts';
import { tokensOf } from '../../language/tokens.ts';
import { readingsOf } from '../acts/lexicon/readings.ts';
import type { Seed, StructureRule } from './seed.ts';

/** What is less likely than this inside a content is wrong more often than right, by eye on news of many outlets. */
const LEAST = 0.36;
/** From this probability on the model is believed where its cue is none that the lexicon knows. */
const SURE = 0.6;
/** "telephoned White House officials": an exchange; what was said in it would be more than its other side. */
const MOST_WORDS_OF_A_SIDE = 5;

const CONTACT = new Set(
  'call phone telephone ring contact meet visit host approach message text email reach'
    .split(' ')
    .flatMap((v) => [v, ...verbForms(v).map(([form]) => form)]),
);

/**
 * Readings inside a content that are no statements: the model is asked there with a lower threshold, and gives a cue without
 * a word that could be one, or takes an exchange (somebody called somebody) for something said.
 */
export const nonStatements: StructureRule = {
  name: 'non-statement',
  apply({ report, seeds }) {
    return seeds.filter(
      (s) =>
        !s.inside || !s.cue || !(s.score < LEAST || isNoCue(report.text, s.cue, s.score) || isContact(report.text, s, s.cue)),
    );
  },
};

function isNoCue(text: string, cue: Span, score: number): boolean {
  if (score >= SURE) return false;
  return !tokensOf(text, cue).some((t) => t.word && (readingsOf(t.lower).length > 0 || t.lower === 'according'));
}

function isContact(text: string, seed: Seed, cue: Span): boolean {
  const verbs = tokensOf(text, cue).filter((t) => t.word);
  if (!verbs.some((t) => CONTACT.has(t.lower))) return false;
  const content = seed.content.map((c) => text.slice(c.start, c.end)).join(' ');
  return content.split(/\s+/).length <= MOST_WORDS_OF_A_SIDE && !/["“]/.test(content);
}
