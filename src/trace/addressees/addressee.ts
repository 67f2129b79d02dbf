import type { Span } from '../../contract/index.ts';
import { nounPhraseAt, nounPhraseBefore, spanOf } from '../../language/chunks.ts';
import { nounClass } from '../../language/nameLists.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import type { Draft } from '../draft.ts';
import { headToken, isActor, LISTENERS } from '../exchanges/actors.ts';
import { CROWD_NOUNS } from '../sources/wordSets.ts';

/** What the rules look at: the tokens from the cue to the content or the sentence's end, and before the cue. */
export interface AddresseeContext {
  readonly tokens: readonly Token[];
  /** Places in `tokens`: of the cue's first token, and one after its last. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** The first tokens of the content, where it begins right behind the cue. */
  readonly content: readonly Token[];
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
        const subject = nounPhraseBefore(tokens, cueFrom);
        return subject ? [spanOf(tokens, subject)] : [];
      }
      return [];
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
        if (lower === 'to' || lower === 'before') return phraseAt(tokens, i + 2);
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

/** Whom a statement was said to, as the words about its cue tell (guideline rule 6: they are not part of the content). */
export function addresseesOf(text: string, draft: Draft): Span[] {
  const context = contextOf(text, draft);
  if (!context) return [];
  for (const rule of ADDRESSEE_RULES) {
    const found = rule
      .find(context)
      .filter((s) => !isNobody(text, s) && (rule.name === 'object in the content' || !overlaps(s, draft.content)));
    // In "was told" the source as written can be the one who was told (guideline rule 10).
    const others = rule.name === 'subject of the passive' ? found : found.filter((s) => !overlaps(s, draft.source));
    if (others.length > 0) return others;
  }
  return [];
}

/** The places from one on to the end, then those before it. */
function placesFrom(from: number, end: number): number[] {
  const places = Array.from({ length: Math.max(0, end) }, (_, i) => i);
  return [...places.slice(from), ...places.slice(0, from)];
}

const BEFORE = 200;
const AFTER = 300;

function contextOf(text: string, draft: Draft): AddresseeContext | undefined {
  const { cue } = draft;
  if (!cue) return undefined;
  const around = { start: Math.max(0, cue.start - BEFORE), end: Math.min(text.length, cue.end + AFTER) };
  const sentence = sentencesOf(text, around).find((s) => s.start <= cue.start && cue.start < s.end);
  if (!sentence) return undefined;
  // A cue's own words may hold the listener ("told reporters that"), so that it starts before its end.
  const later = draft.content.filter((c) => c.start >= cue.end).map((c) => c.start);
  const earlier = draft.content.filter((c) => c.end <= cue.start).map((c) => c.end);
  const tokens = tokensOf(text, {
    start: Math.max(sentence.start, ...earlier),
    end: Math.max(cue.end, Math.min(sentence.end, ...later)),
  });
  const cueFrom = tokens.findIndex((t) => t.start >= cue.start);
  const cueTo = tokens.findIndex((t) => t.start >= cue.end);
  const first = draft.content.find((c) => c.start >= cue.end && c.start - cue.end <= 2);
  return {
    tokens,
    cueFrom: Math.max(0, cueFrom),
    cueTo: cueTo < 0 ? tokens.length : cueTo,
    content: first ? tokensOf(text, { start: first.start, end: Math.min(first.end, first.start + AFTER) }) : [],
  };
}

function isPassive(tokens: readonly Token[], from: number, at: number): boolean {
  const participle = verbReading(tokens[at]?.lower ?? '')?.forms.includes('participle') ?? false;
  return participle && tokens.slice(from, at).some((t) => /^(?:be|is|are|was|were|been|being|'s|'re|get|got)$/.test(t.lower));
}

function phraseAt(tokens: readonly Token[], from: number): Span[] {
  const phrase = nounPhraseAt(tokens, from);
  return phrase ? [spanOf(tokens, phrase)] : [];
}

/** "in response to a question", "appealed to reason": no listener. */
function isNobody(text: string, span: Span): boolean {
  const tokens = tokensOf(text, span);
  const head = headToken(tokens, { from: 0, to: tokens.length });
  if (!head || isActor(tokens, { from: 0, to: tokens.length }, -1)) return false;
  return (
    /^\p{Ll}/u.test(head.text) && !CROWD_NOUNS.has(head.lower) && !LISTENERS.test(head.lower) && nounClass(head.lower) !== 'group'
  );
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((o) => o.start < span.end && span.start < o.end);
}
