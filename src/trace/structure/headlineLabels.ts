import { type Block, profileWords, type Source, type Span } from '../../contract/index.ts';
import { nounClass, singular } from '../../language/nameLists.ts';
import { isTitle } from '../../language/nameWords.ts';
import { overlap, trimSpan } from '../spans.ts';
import { firstFrom, type Seed, type StructureRule } from './seed.ts';

const LABELLED = /^([^:;.!?“”"‘’]{2,50}): (?=\S)/u;
/** What follows is a clause, not the second half of a name. */
const FEWEST_WORDS = 3;
const MOST_LABEL_WORDS = 5;
/** Heads of labels that hold things without being people: "Poll: …", "Report: …". */
const TELLING =
  /^(?:police|court|union|government|ministry|council|board|report|study|poll|survey|audit|company|army|military|sources?|party)$/i;
/** Labels of a kind of piece. */
const KINDS =
  /\b(?:live|analysis|opinion|comment|review|exclusive|video|watch|explained|explainer|update|breaking|interview|profile|obituary|editorial|fact check|q&a|recap)\b/i;

/**
 * "Superintendent: Two members knew" in a headline: the label speaks (guideline rule 9), without a cue. Only a label that the
 * report knows as somebody, or a noun for people and bodies that tell: "Ellerdale: a village in fear" says nothing.
 */
export const headlineLabels: StructureRule = {
  name: 'headline-label',
  apply({ report: { text, blocks }, seeds, quotations, speakers }) {
    const found: Seed[] = [];
    const taken: Seed[] = [];
    for (const block of blocks) {
      if (block.type !== 'title' && block.type !== 'subtitle' && block.type !== 'heading') continue;
      const m = LABELLED.exec(text.slice(block.start, block.end));
      if (!m?.[1] || !isSpeaker(m[1], () => speakers().sources)) continue;
      const content = clause(text, block, block.start + m[0].length);
      if (profileWords(text, content).length < FEWEST_WORDS || isQuotation(content, quotations)) continue;
      const label = { start: block.start, end: block.start + m[1].length };
      const same = seeds.filter(
        (s) => !s.inside && s.content.some((c) => overlap(c, content) > 0.6 * (content.end - content.start)),
      );
      if (same.some((s) => s.cue && s.source.some((x) => overlap(x, label) === 0))) continue;
      taken.push(...same);
      found.push({ content: [content], cue: null, source: [label], how: 'title', score: 0.85, follows: null });
    }
    return found.length === 0 ? seeds : [...seeds.filter((s) => !taken.includes(s)), ...found];
  },
};

/** Up to a semicolon: the second half of a headline says something else. */
function clause(text: string, block: Block, from: number): Span {
  const rest = text.slice(from, block.end);
  const cut = rest.search(/;\s/);
  return trimSpan(text, { start: from, end: cut < 0 ? block.end : from + cut });
}

function isSpeaker(label: string, sources: () => readonly Source[]): boolean {
  const words = label.split(/\s+/);
  if (words.length > MOST_LABEL_WORDS || KINDS.test(label)) return false;
  const head = singular((words.at(-1) ?? '').toLowerCase());
  if (TELLING.test(head) || nounClass(head) === 'person' || isTitle(head)) return true;
  const plain = label.toLowerCase().replace(/^the /, '');
  return sources().some(
    (s) =>
      s.named &&
      s.kind !== 'document' &&
      [s.name, ...s.aliases].some((n) => {
        const name = n.toLowerCase().replace(/^the /, '');
        return name === plain || (s.kind === 'person' && name.endsWith(` ${plain}`));
      }),
  );
}

/** Words that are all in marks are found as a quotation of a headline, whoever says them. */
function isQuotation(content: Span, quotations: readonly Span[]): boolean {
  const q = quotations[firstFrom(quotations, content.start)];
  return q !== undefined && q.start === content.start && q.end >= content.end;
}
