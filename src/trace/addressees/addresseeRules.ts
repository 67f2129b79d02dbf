import type { Span } from '../../contract/index.ts';
import { AUXILIARIES, nounPhraseAt, nounPhraseBefore, spanOf } from '../../language/chunks.ts';
import type { Token } from '../../language/tokens.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import { isActor } from '../exchanges/actors.ts';
import { exchangeVerbs } from '../exchanges/verbs.ts';
import { CROWD_NOUNS } from '../sources/wordSets.ts';

/** What the rules look at: the tokens from the cue to the content or the sentence's end, and before the cue. */
export interface AddresseeContext {
  readonly tokens: readonly Token[];
  /** Places in `tokens`: of the cue's first token, and one after its last. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** The first tokens of the content, where it begins right behind the cue. */
  readonly content: readonly Token[];
  /** The sentence behind the content's last piece. */
  readonly rest: readonly Token[];
  /** The statement names nobody who says it. */
  readonly sourceless: boolean;
}

export interface AddresseeRule {
  readonly name: string;
  readonly find: (context: AddresseeContext) => Span[];
}

/** Verbs whose object is the one spoken to. */
const TO_OBJECT = new Set(
  'tell ask urge warn inform assure reassure promise remind convince persuade advise order instruct notify implore beg beseech encourage press pressure command direct brief lecture caution counsel thank quiz question grill answer interrupt petition lobby invite challenge email text phone call address'.split(
    ' ',
  ),
);
/** Verbs whose listener comes with "to". */
const TO_PREPOSITION = new Set(
  'say write explain complain announce whisper suggest admit confess confide mention report reply respond describe reveal disclose deny lie speak talk boast repeat convey relay present propose recommend signal indicate express appeal swear pledge vow read shout yell mutter remark state testify confirm recount relate pitch insist hint pray'.split(
    ' ',
  ),
);
/** "call on X to", "demand of X", "ask of X". */
const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['on', 'upon'])],
  ['prevail', new Set(['on', 'upon'])],
  ['demand', new Set(['of', 'from'])],
  ['request', new Set(['of', 'from'])],
  ['plead', new Set(['with'])],
  ['argue', new Set(['with'])],
]);

/** In order; the first that finds somebody counts. */
export const ADDRESSEE_RULES: readonly AddresseeRule[] = [
  {
    name: 'object of the verb',
    find: ({ tokens, cueFrom, cueTo }) => {
      for (let i = cueTo - 1; i >= cueFrom; i--) {
        const verb = verbReading(tokens[i]?.lower ?? '');
        if (!verb || !TO_OBJECT.has(verb.lemma)) continue;
        if (verb.lemma === 'call' || isPassive(tokens, cueFrom, i)) continue;
        return phraseAt(tokens, i + 1);
      }
      return [];
    },
  },
  {
    // "urged | the mayor to resign": whom it was said to, though it was taken into the content.
    name: 'object in the content',
    find: ({ tokens, cueFrom, cueTo, content }) => {
      const last = tokens[cueTo - 1];
      const verb = last && verbReading(last.lower);
      if (!verb || !TO_OBJECT.has(verb.lemma) || isPassive(tokens, cueFrom, cueTo - 1)) return [];
      const phrase = nounPhraseAt(content, 0);
      const next = phrase ? content[phrase.to]?.lower : undefined;
      return phrase && (next === 'to' || (next === 'not' && content[phrase.to + 1]?.lower === 'to'))
        ? [spanOf(content, phrase)]
        : [];
    },
  },
  {
    name: 'subject of the passive',
    find: ({ tokens, cueFrom, cueTo }) => {
      for (let i = cueFrom; i < cueTo; i++) {
        const verb = verbReading(tokens[i]?.lower ?? '');
        if (!verb || !TO_OBJECT.has(verb.lemma) || !isPassive(tokens, cueFrom, i)) continue;
        return subjectOfPassive(tokens, cueFrom);
      }
      return [];
    },
  },
  {
    // "1,900 people told | to leave", "was hauled in and told | that": the auxiliary stands elsewhere or is left out.
    name: 'subject of the passive',
    find: ({ tokens, cueFrom, cueTo, content, sourceless }) => {
      const verb = verbReading(tokens[cueTo - 1]?.lower ?? '');
      if (!sourceless || cueTo - cueFrom > 2 || !verb?.forms.includes('participle') || !TOLD.has(verb.lemma)) return [];
      if (!/^(?:to|that|of|about|not)$/.test(content[0]?.lower ?? '') || /^Asked/.test(tokens[cueFrom]?.text ?? '')) return [];
      return subjectOfPassive(tokens, cueFrom);
    },
  },
  {
    // "Asked whether the gate was shut, the premier said": whoever speaks then was asked.
    name: 'asked first',
    find: ({ tokens, cueFrom, rest }) => {
      if (!/^(?:Asked|Pressed|Questioned)$/.test(tokens[cueFrom]?.text ?? '')) return [];
      const comma = rest.findIndex((t) => t.text === ',');
      const from = comma >= 0 && comma < 12 ? comma + 1 : 0;
      const phrase = nounPhraseAt(rest, from);
      const says = phrase && verbReading(rest[phrase.to]?.lower ?? '');
      return phrase && says?.forms.some((f) => f === 'past' || f === 's') ? [spanOf(rest, phrase)] : [];
    },
  },
  {
    name: 'verb with a preposition',
    find: ({ tokens, cueFrom, cueTo }) => {
      for (let i = cueTo - 1; i >= cueFrom; i--) {
        const verb = verbReading(tokens[i]?.lower ?? '');
        if (!verb) continue;
        const particles = WITH_PARTICLE.get(verb.lemma);
        const lower = tokens[i + 1]?.lower ?? '';
        if (particles?.has(lower)) return phraseAt(tokens, i + 2);
        if (TO_PREPOSITION.has(verb.lemma) && lower === 'to') return phraseAt(tokens, i + 2);
      }
      return [];
    },
  },
  {
    // "have made it plain to the board"
    name: 'made plain to',
    find: ({ tokens, cueFrom, cueTo }) => {
      const plain = tokens.slice(cueFrom, cueTo).some((t) => /^(?:plain|clear|known)$/.test(t.lower));
      return plain && tokens[cueTo]?.lower === 'to' ? phraseAt(tokens, cueTo + 1) : [];
    },
  },
  {
    // "had mentioned | ‘a tape’ | to him"
    name: 'to, behind the content',
    find: ({ tokens, cueFrom, cueTo, rest }) => {
      const verb = verbReading(tokens[cueTo - 1]?.lower ?? '');
      if (!verb || !TO_PREPOSITION.has(verb.lemma) || cueTo <= cueFrom || rest[0]?.lower !== 'to') return [];
      return phraseAt(rest, 1);
    },
  },
  {
    // "telephoned her to ask who", "wrote to the speaker to request", "wrote to her promising that": the verb before tells to whom.
    name: 'object of the verb before',
    find: ({ tokens, cueFrom }) => {
      const first = tokens[cueFrom]?.lower ?? '';
      if (tokens[cueFrom - 1]?.lower !== 'to' && first !== 'to' && !first.endsWith('ing')) return [];
      for (let i = cueFrom - 1; i >= Math.max(0, cueFrom - 14); i--) {
        if (/^[.;:,“”"]$/.test(tokens[i]?.text ?? '')) return [];
        const verb = exchangeVerbs(tokens[i]?.lower ?? '')[0]?.verb;
        if (!verb || !/^(?:write|call|message)$/.test(verb.kind)) continue;
        const at = verb.object ? i + 1 : tokens[i + 1]?.lower === 'to' ? i + 2 : -1;
        const phrase = at < 0 ? undefined : nounPhraseAt(tokens, at);
        return phrase && phrase.to <= cueFrom && isActor(tokens, phrase, -1) ? [spanOf(tokens, phrase)] : [];
      }
      return [];
    },
  },
  {
    name: 'letter to',
    find: ({ tokens, cueFrom }) => {
      // Behind the cue first: "In a letter to the king, he told the board".
      for (const i of placesFrom(cueFrom, tokens.length - 2)) {
        const noun = tokens[i]?.lower ?? '';
        if (
          !/^(?:letters?|memos?|e-?mails?|notes?|messages?|statements?|remarks|speech|testimony|texts?|appeal|address|reply|replies|complaint|warning|submission|report|cable|telegram|petition|briefing)$/.test(
            noun,
          )
        )
          continue;
        const lower = tokens[i + 1]?.lower ?? '';
        if (lower !== 'to' && lower !== 'before') continue;
        const phrase = nounPhraseAt(tokens, i + 2);
        // "its message to free the crew": a verb.
        if (
          phrase &&
          (phrase.to - phrase.from > 1 || isActor(tokens, phrase, -1) || CROWD_NOUNS.has(tokens[phrase.from]?.lower ?? ''))
        )
          return [spanOf(tokens, phrase)];
      }
      return [];
    },
  },
  {
    name: 'talk with',
    find: ({ tokens, cueFrom }) => {
      for (let i = cueFrom; i < tokens.length - 2; i++) {
        if (
          !/^(?:interviews?|calls?|conversations?|meetings?|talks|briefing|exchange|discussion|chat)$/.test(
            tokens[i]?.lower ?? '',
          )
        )
          continue;
        if (tokens[i + 1]?.lower === 'with') return phraseAt(tokens, i + 2);
      }
      return [];
    },
  },
];

/** The places from one on to the end, then those before it. */
function placesFrom(from: number, end: number): number[] {
  const places = Array.from({ length: Math.max(0, end) }, (_, i) => i);
  return [...places.slice(from), ...places.slice(0, from)];
}

/** Of whom a bare participle says that he was told. */
const TOLD = new Set('tell warn ask inform advise order urge instruct remind assure'.split(' '));

/** The phrase before a passive; past "and" the subject that the sentence begins with. */
function subjectOfPassive(tokens: readonly Token[], cueFrom: number): Span[] {
  const subject = nounPhraseBefore(tokens, cueFrom);
  if (subject) return [spanOf(tokens, subject)];
  if (!/^(?:and|but|then)$/.test(tokens[cueFrom - 1]?.lower ?? '')) return [];
  const from = tokens.findIndex((t) => t.word);
  const first = nounPhraseAt(tokens, Math.max(0, from));
  const next = first && tokens[first.to]?.lower;
  return first && first.to < cueFrom && next && (AUXILIARIES.has(next) || verbReading(next)) ? [spanOf(tokens, first)] : [];
}

function isPassive(tokens: readonly Token[], from: number, at: number): boolean {
  const participle = verbReading(tokens[at]?.lower ?? '')?.forms.includes('participle') ?? false;
  return participle && tokens.slice(from, at).some((t) => /^(?:be|is|are|was|were|been|being|'s|'re|get|got)$/.test(t.lower));
}

function phraseAt(tokens: readonly Token[], from: number): Span[] {
  const phrase = nounPhraseAt(tokens, from);
  return phrase ? [spanOf(tokens, phrase)] : [];
}
