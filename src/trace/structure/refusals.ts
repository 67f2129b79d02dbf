import type { Span } from '../../contract/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import { blockAt, type Seed, type StructureRule } from './seed.ts';

/**
 * Words by which a report says that somebody did not answer. They are statements of their own kind (act `decline`), with a
 * source, a cue and at most "comment" as their content, and a model of who said what has little reason to see them.
 */
const REFUSALS: readonly RegExp[] = [
  /\b(?:has |have |had |repeatedly |again |also |immediately )*(?:declined|refused) (?=(?:to (?:comment|answer|respond|elaborate|say|discuss|be (?:interviewed|named|identified)|provide|give|confirm)|(?:further |any )?comment|(?:an? |all )?(?:interviews?|requests?))\b)/giu,
  /\b(?:did|do|does|had|has|have)(?: not|n['’]t) (?:immediately |yet |promptly )*(?:respond|responded|repl(?:y|ied)|return|returned|answer|answered)(?= (?:to )?(?:an? |the |our |its |any |several |repeated |multiple |numerous )?(?:emailed |written |telephone |phone |media |further |[A-Z][\p{L}]+['’]s )*(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|calls?|messages?|e-?mails?)\b)/giu,
  // "She did not respond.": nothing is named that was declined.
  /\b(?:did|do|does|ha[sd]|have)(?: not|n['’]t) (?:immediately |yet |promptly )*(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)\b(?=[.,;]| when | by | before )/giu,
  /\b(?:could|can)(?: not|n['’]t|not) (?:immediately |be immediately |be )*(?:be )?reached\b(?= for comment|[,.;]| on | by | at | despite )/giu,
];

const LONGEST_SUBJECT = 120;
const MOST_SUBJECT_WORDS = 12;

/** What is declined: read from the cue on to the end of the clause. */
const MATTER =
  /^(?:to )?(?:comment|respond|elaborate|answer|say|discuss|be|provide|give|confirm|requests?|inquiries|questions?|calls?|messages?|e-?mails?|an? |any |further |the |our |its |several |repeated |multiple |for comment)[^.;:,"“”]{0,90}/iu;
export const refusals: StructureRule = {
  name: 'refusal',
  apply({ report, seeds }) {
    const taken = new Set<number>();
    const take = (cue: Span) => {
      for (let i = cue.start; i < cue.end; i++) taken.add(i);
    };
    for (const s of seeds) if (s.cue) take(s.cue);
    const found: Seed[] = [];
    for (const pattern of REFUSALS) {
      for (const m of report.text.matchAll(pattern)) {
        const cue = { start: m.index, end: m.index + m[0].trimEnd().length };
        const block = blockAt(report.blocks, cue.start);
        if (!block || taken.has(cue.start) || taken.has(cue.end - 1)) continue;
        take(cue);
        const behind = report.text.slice(cue.end, Math.min(block.end, cue.end + 120));
        const matter = MATTER.exec(behind.trimStart());
        const from = cue.end + behind.length - behind.trimStart().length;
        const content: Span[] = matter ? [{ start: from, end: from + matter[0].trimEnd().length }] : [];
        found.push({
          content,
          cue,
          source: subjectBefore(report.text, block.start, cue.start),
          how: 'cue',
          score: 0.9,
          follows: null,
        });
      }
    }
    return [...seeds, ...found];
  },
};

/** The words right before the cue back to where their clause begins: a few only, else the mention is left empty. */
function subjectBefore(text: string, from: number, cue: number): Span[] {
  const words = tokensOf(text, { start: Math.max(from, cue - LONGEST_SUBJECT), end: cue });
  let first = words.length;
  while (first > 0 && !endsClause(words[first - 1]?.lower)) first--;
  const subject = words.slice(first);
  const [begin, last] = [subject[0], subject.at(-1)];
  if (!begin || !last || subject.length > MOST_SUBJECT_WORDS) return [];
  return [{ start: begin.start, end: last.end }];
}

function endsClause(word: string | undefined): boolean {
  return word === undefined || /^(?:[,;:.!?"“”()—–]|but|while|when|because|after|before|that)$/u.test(word);
}
