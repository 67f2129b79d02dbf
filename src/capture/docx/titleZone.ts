import { bylineRest, splitByline } from '../metadata/byline.ts';
import { isDateLine } from '../metadata/dateLine.ts';
import { parseWhen } from '../metadata/when.ts';
import type { ToldField } from '../told.ts';
import type { DocxDraft } from './block.ts';

/** How far from the beginning a document's title, byline and date are looked for. */
const REACH = 12;

export interface TitleZone {
  readonly drafts: readonly DocxDraft[];
  readonly byline: ToldField<string[]> | undefined;
  readonly published: ToldField | undefined;
}

/**
 * Finds what a document says of itself at its head: its title, who signs it, its date.
 *
 * @param told The title among the document's properties.
 * @param creators Who made the document, by its properties: a line that is their name signs it.
 */
export function readTitleZone(drafts: readonly DocxDraft[], told: string | null, creators: readonly string[] = []): TitleZone {
  const titled = withTitle(drafts, told);
  const prose = titled.findIndex((d) => d.type === 'paragraph' && wordCount(d.text.text) >= 25);
  const end = Math.min(REACH, prose < 0 ? titled.length : prose);
  let byline: ToldField<string[]> | undefined;
  let published: ToldField | undefined;
  const read = titled.map((draft, i): DocxDraft => {
    const text = draft.text.text;
    if (i >= end || draft.reason !== undefined || draft.type === 'title' || draft.type === 'table' || text.length > 160)
      return draft;
    if (!byline) {
      const rest = bylineRest(text) ?? bylineRest(text, creators);
      const people = rest !== null && rest.length <= 12 ? splitByline(text) : [];
      if (people.length > 0) {
        byline = { value: people, by: 'byline', at: draft.text };
        // "By Ana Roe, 4 May 2031"
        published ??= dateIn(draft);
        return { ...draft, reason: 'byline' };
      }
    }
    const date = isDateLine(text.replace(LABEL, '')) ? dateIn(draft) : undefined;
    if (!date) return draft;
    published ??= date;
    return { ...draft, reason: 'date-line' };
  });
  return { drafts: read, byline, published };
}

const LABEL = /^(?:date|datum|fecha|published|recorded|interview date|dated)\s*:\s*/i;

function dateIn(draft: DocxDraft): ToldField | undefined {
  const value = parseWhen(draft.text.text);
  return value ? { value, by: 'date-line', at: draft.text } : undefined;
}

interface TitleRule {
  readonly name: string;
  /** The index of the title; -1 where the rule finds none. */
  find(drafts: readonly DocxDraft[], told: string | null): number;
}

/** Where the title stands, surest way first. */
const TITLE_RULES: readonly TitleRule[] = [
  { name: 'title-style', find: (drafts) => drafts.findIndex((d) => d.type === 'title') },
  {
    name: 'as-told',
    find: (drafts, told) =>
      told === null ? -1 : drafts.slice(0, REACH).findIndex((d) => d.paragraph && key(d.text.text) === key(told)),
  },
  {
    name: 'first-heading',
    find: (drafts) => {
      const at = drafts.findIndex((d) => d.reason === undefined && (d.type === 'heading' || wordCount(d.text.text) >= 25));
      const heading = drafts[at];
      return at < 4 && heading?.type === 'heading' && heading.level === 1 ? at : -1;
    },
  },
  {
    // A short first line that ends no sentence and is set apart from what follows.
    name: 'set-apart',
    find: (drafts) => {
      const at = drafts.findIndex((d) => d.reason === undefined);
      const first = drafts[at];
      const p = first?.paragraph;
      if (!first || !p || p.text.length < 8 || p.text.length > 200 || /[.:;,]["'”’)\]]*$/.test(p.text.text)) return -1;
      const usual = drafts.find((d, i) => i > at && d.paragraph && wordCount(d.text.text) >= 15)?.paragraph;
      const apart = p.bold >= p.text.length || p.centred || (p.size > 0 && p.size > (usual?.size || 24));
      return apart && (first.type === 'paragraph' || first.type === 'heading') && bylineRest(p.text.text) === null ? at : -1;
    },
  },
];

function withTitle(drafts: readonly DocxDraft[], told: string | null): DocxDraft[] {
  let at = -1;
  for (const rule of TITLE_RULES) {
    at = rule.find(drafts, told);
    if (at >= 0) break;
  }
  return drafts.map((d, i): DocxDraft => {
    const { level: _level, reason: _reason, ...rest } = d;
    if (i === at) return { ...rest, type: 'title' };
    // A document has one title; later ones stand over its parts.
    return d.type === 'title' ? { ...d, type: 'heading', level: 1 } : d;
  });
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
