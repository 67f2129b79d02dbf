import type { Act } from '../../../contract/index.ts';
import { type VerbForm, verbForms, withS } from '../../../language/inflection.ts';
import { PHRASES } from '../phrases.ts';
import { ADJECTIVES } from './adjectives.ts';
import { CATENATIVES, LIGHT_VERBS } from './helpingVerbs.ts';
import { NOUNS } from './nouns.ts';
import { VERBS } from './verbs.ts';

/** One way to read a word of a cue. The act is null for a verb that only helps ("made", "began"). */
export interface Reading {
  readonly pos: 'verb' | 'noun' | 'adjective';
  readonly lemma: string;
  readonly act: Act | null;
  /** The verb's forms that the word can be; empty for nouns and adjectives. */
  readonly forms: readonly VerbForm[];
}

const byWord = new Map<string, Reading[]>();

function add(word: string, reading: Reading): void {
  const list = byWord.get(word);
  if (!list) byWord.set(word, [reading]);
  else {
    const same = list.findIndex((r) => r.pos === reading.pos && r.lemma === reading.lemma);
    const old = list[same];
    if (!old) list.push(reading);
    else list[same] = { ...old, act: old.act ?? reading.act, forms: [...new Set([...old.forms, ...reading.forms])] };
  }
}

function addVerb(lemma: string, act: Act | null): void {
  for (const [form, kind] of verbForms(lemma)) add(form, { pos: 'verb', lemma, act, forms: [kind] });
}

for (const [act, words] of Object.entries(VERBS)) for (const lemma of words.split(/\s+/)) addVerb(lemma, act as Act);
for (const lemma of [...LIGHT_VERBS, ...CATENATIVES.keys(), ...PHRASES.flatMap((p) => p.lemmas)]) addVerb(lemma, null);
for (const [act, words] of Object.entries(NOUNS)) {
  for (const lemma of words.split(/\s+/)) {
    for (const form of [lemma, withS(lemma)]) add(form, { pos: 'noun', lemma, act: act as Act, forms: [] });
  }
}
for (const [act, words] of Object.entries(ADJECTIVES)) {
  for (const lemma of words.split(/\s+/)) add(lemma, { pos: 'adjective', lemma, act: act as Act, forms: [] });
}

/** The ways to read a word (in lower case, with straight apostrophes) that matter in a cue; none for any other word. */
export function readingsOf(word: string): readonly Reading[] {
  return byWord.get(word) ?? [];
}

export function verbReading(word: string): Reading | undefined {
  return readingsOf(word).find((r) => r.pos === 'verb');
}
