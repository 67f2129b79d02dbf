import { classWords } from '../classWords.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';
import { lengthOf } from '../passage.ts';
import { elementsAround } from '../path.ts';

const ASKED = /^(?:q|question|frage|interviewer)\s*[.:]\s*/iu;
const ANSWERED = /^(?:a|answer|antwort)\s*[.:]\s*/iu;

/** Questions and answers where the page marks them: by name, by "Q:" and "A:", or by questions all in bold. */
export const interviews: ItemRule = {
  name: 'interview',
  apply: (items, { body }) => {
    const turns = items.map((item): 'question' | 'answer' | null => {
      if (!isKept(item) || !item.inBody || !item.passage) return null;
      for (const e of elementsAround(item.passage, body)) {
        const words = classWords(e);
        if (/-(?:interview-)?questions?-/.test(words)) return 'question';
        if (/-(?:interview-)?answers?-/.test(words)) return 'answer';
      }
      if (ASKED.test(item.text.text)) return 'question';
      return ANSWERED.test(item.text.text) ? 'answer' : isBoldQuestion(item) ? 'question' : null;
    });
    const questions = turns.filter((t) => t === 'question').length;
    // One question in bold is a heading, not an interview.
    if (questions < 3) return items;
    const markedAnswers = turns.includes('answer');
    if (!markedAnswers && isExplainer(items, turns)) return items;
    let answering = false;
    return items.map((item, i) => {
      if (!isKept(item) || !item.inBody || !CAN_BE_TURN.has(item.type)) {
        if (item.type === 'heading' && isKept(item) && turns[i] === null) answering = false;
        if (turns[i] === null || !isKept(item)) return item;
      }
      const turn = turns[i];
      if (turn === 'question') answering = true;
      if (turn) return retyped(item, turn);
      return answering && !markedAnswers && item.type === 'paragraph' ? retyped(item, 'answer') : item;
    });
  },
};

/** "I", outside quotation marks. */
const OWN_WORDS = /\bI\b(?!\.)/;
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu;
const ENGLISH = /\b(?:the|and|of|that|was|is)\b/gi;

/**
 * Questions that are headings are a writer's own in explainers and lists of what is asked often: nobody answers them in the
 * first person. (Told of English only.)
 */
function isExplainer(items: readonly Item[], turns: readonly ('question' | 'answer' | null)[]): boolean {
  if (items.some((item, i) => turns[i] === 'question' && item.type !== 'heading')) return false;
  const answers: string[] = [];
  items.forEach((item, i) => {
    if (turns[i] === 'question') answers.push('');
    else if (answers.length > 0 && isKept(item) && item.inBody && item.type === 'paragraph')
      answers[answers.length - 1] += ` ${item.text.text.replace(QUOTED, ' ')}`;
  });
  const told = answers.filter((a) => a !== '');
  if ((told.join(' ').match(ENGLISH)?.length ?? 0) < told.length * 2) return false;
  return told.filter((a) => OWN_WORDS.test(a)).length * 3 < told.length;
}

const CAN_BE_TURN: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote']);

function isBoldQuestion(item: Item): boolean {
  const text = item.text.text;
  if (!/\?["'”’)]*$/.test(text) || text.length < 8) return false;
  return item.type === 'heading' || (item.passage !== null && lengthOf(item.passage.bold) >= text.length * 0.95);
}

function retyped(item: Item, type: 'question' | 'answer'): Item {
  const { level: _level, ...rest } = item;
  return { ...rest, type };
}
