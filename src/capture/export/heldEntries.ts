import type { MappedText } from '../../report/mappedText.ts';
import { bareEntry, type HeldEntry, type HeldText } from '../entry/heldEntry.ts';
import { FIELDS } from './exportKinds.ts';
import type { ExportRecord } from './exportRecord.ts';

/** A record as an entry: with its whole text, or with the passages that its reader marked in it. */
export interface ExportEntry {
  readonly entry: HeldEntry;
  /** Passages, in their order; none where the whole text is there. */
  readonly passages: readonly MappedText[];
  /** What the reader wrote beside them. */
  readonly notes: readonly MappedText[];
}

/** An export with so few words as an article's text has only its description. */
const WHOLE = 25;

/**
 * The articles in an export. Rows that are passages of one article and follow each other, or stand apart, are one: by its
 * address, else by its title and author.
 */
export function* heldEntries(records: Iterable<ExportRecord>): Generator<ExportEntry> {
  const marked = new Map<string, { places: { from: number; to: number }[]; entry: HeldEntry } & ReturnType<typeof passagesOf>>();
  for (const record of records) {
    const entry = entryOf(record);
    const own = passagesOf(record);
    if (entry.content && (isWhole(entry.content) || own.passages.length === 0)) {
      yield { entry, passages: [], notes: own.notes };
      continue;
    }
    if (own.passages.length === 0) {
      yield { entry, passages: [], notes: [] };
      continue;
    }
    const key = entry.link?.text ?? `${entry.title?.text.text ?? ''}\n${entry.authors.map((a) => a.text).join('\n')}`;
    const known = marked.get(key);
    if (!known) {
      const places = [...entry.places];
      marked.set(key, { places, entry: { ...entry, places }, ...own });
      continue;
    }
    known.passages.push(...own.passages);
    known.notes.push(...own.notes);
    known.places.push(...entry.places);
  }
  yield* marked.values();
}

function entryOf(record: ExportRecord): HeldEntry {
  const told = isPassageRow(record) ? null : record.text(...FIELDS.content);
  const content = told && !NOT_FETCHED.test(told.text) ? told : null;
  const title = record.text(...FIELDS.title);
  const domain = record.text(...FIELDS.domain);
  return {
    ...bareEntry(record.from, record.to),
    title: title && !/^https?:\/\//i.test(title.text) ? { text: title, kind: kindOf(title.text) } : null,
    content: content ? { text: content, kind: kindOf(content.text) } : null,
    link: record.text(...FIELDS.url),
    authors: FIELDS.authors.flatMap((n) => record.texts(n)).slice(0, 20),
    published: record.text(...FIELDS.published),
    saved: record.text(...FIELDS.saved),
    language: record.text(...FIELDS.language),
    outlet: record.text(...FIELDS.site),
    outletLink: domain && !domain.text.includes('/') ? domain : null,
  };
}

/** What wallabag writes where it could not read the page. */
const NOT_FETCHED = /^(?:<[^<>]{0,200}>\s*)*wallabag can['’]t retrieve contents for this article/i;

/** A row that is one passage of an article, with the article's own fields beside it. */
function isPassageRow(record: ExportRecord): boolean {
  return record.has('highlight', 'selection', 'quote');
}

function passagesOf(record: ExportRecord): { passages: MappedText[]; notes: MappedText[] } {
  if (isPassageRow(record)) {
    return { passages: some(record.text('highlight', 'selection', 'quote')), notes: some(record.text(...FIELDS.note)) };
  }
  const held = record.records(...FIELDS.passages);
  return {
    passages: held.flatMap((h) => some(h.text('quote', 'text', 'highlight'))),
    // A note of its own under "text" stands beside the quotation.
    notes: held.flatMap((h) => some(h.has('quote') ? h.text('text', ...FIELDS.note) : h.text(...FIELDS.note))),
  };
}

function some(text: MappedText | null): MappedText[] {
  return text ? [text] : [];
}

function isWhole({ text }: HeldText): boolean {
  return (text.text.replace(/<[^<>]{0,2000}>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= WHOLE;
}

function kindOf(text: string): HeldText['kind'] {
  return /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i.test(text) ? 'html' : 'text';
}
