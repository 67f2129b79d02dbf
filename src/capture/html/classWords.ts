import type { HtmlElement } from './node.ts';

/**
 * The words of an element's class, id and a few attributes that name its part, in lower case with a hyphen before, between
 * and after: `class="shareTools c-social"` is "-share-tools-c-social-". Furniture rules look for words in it.
 */
export function classWords(element: HtmlElement): string {
  if (element.attributes.length === 0) return '';
  element.words ??= wordsOf(element);
  return element.words;
}

function wordsOf(element: HtmlElement): string {
  let words = '';
  for (const { name, value } of element.attributes) {
    if (!NAMING.has(name) || value === '') continue;
    // WordPress writes a report's tags, topics and author into the class of its element: "tag-newsletters category-social".
    const kept = name === 'class' && POST_CLASS.test(value) ? value.replace(TAXONOMY_CLASS, '') : value;
    // A page builder's class list can be longer than any name; what tells the part stands first.
    words += `${kept.slice(0, 400)} `;
  }
  if (words === '') return '';
  return `-${words
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')}`;
}

const POST_CLASS = /(?:^|\s)(?:hentry|post-\d+|single-post|type-post)(?:\s|$)/;
const TAXONOMY_CLASS = /(?:^|\s)(?:tag|category|topic|series|author|section|format|status|term)-\S+/g;

const NAMING: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
  'aria-label',
]);
