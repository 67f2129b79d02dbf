import type { MappedText } from '../../report/mappedText.ts';
import { bareEntry, type HeldEntry, type HeldText } from '../entry/heldEntry.ts';
import { type JsonValue, readJson } from '../json/readJson.ts';
import type { Feed } from './feed.ts';

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org); null where the file holds no such feed. */
export function readJsonFeed(source: string): Feed | null {
  const root = readJson(source);
  if (!root?.text('version')?.text.includes('jsonfeed.org')) return null;
  return {
    title: plain(root.text('title')),
    link: root.text('home_page_url'),
    language: root.text('language'),
    authors: authorsOf(root),
    entries: root.at('items')?.items().map(entryOf) ?? [],
    cut: false,
  };
}

function entryOf(item: JsonValue): HeldEntry {
  const html = item.text('content_html');
  return {
    ...bareEntry(item.from, item.to),
    title: plain(item.text('title')),
    content: html ? { text: html, kind: 'html' } : plain(item.text('content_text')),
    summary: plain(item.text('summary')),
    link: item.text('url') ?? item.text('external_url'),
    authors: authorsOf(item),
    published: item.text('date_published'),
    modified: item.text('date_modified'),
    language: item.text('language'),
    subjects:
      item
        .at('tags')
        ?.items()
        .flatMap((t) => t.own() ?? []) ?? [],
  };
}

function authorsOf(value: JsonValue): MappedText[] {
  const all = [...(value.at('authors')?.items() ?? []), ...[value.at('author')].filter((a) => a !== null)];
  return all.flatMap((a) => a.text('name') ?? []);
}

function plain(text: MappedText | null): HeldText | null {
  return text && { text, kind: 'text' };
}
