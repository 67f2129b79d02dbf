import { decodeHTMLStrict } from 'entities';
import { MappedText } from '../../report/mappedText.ts';

/**
 * A reference as XML and HTML write it. Feeds use the names of HTML without declaring them; a name that neither knows, such
 * as one that a document type declares, stays as it is written.
 */
const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** What a text says once its references are read. */
export function referencesRead(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, meaning) : text;
}

/** The same for a text that is mapped to its source: each reference is a run of its own. */
export function withReferencesRead(text: MappedText): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const m of text.text.matchAll(REFERENCE)) {
    const end = m.index + m[0].length;
    const { from, to } = text.slice(m.index, end).hull;
    const said = meaning(m[0]);
    if (said === m[0]) continue;
    parts.push(text.slice(at, m.index), MappedText.changed(said, from, to, 'entity'));
    at = end;
  }
  return at === 0 ? text : MappedText.concat([...parts, text.slice(at)]);
}

/** References read so far. Emptied when full: a hostile file can have millions of different ones. */
const known = new Map<string, string>();
const KEPT = 4096;

function meaning(reference: string): string {
  let said = known.get(reference);
  if (said === undefined) {
    said = reference === '&apos;' ? "'" : decodeHTMLStrict(reference);
    if (known.size >= KEPT) known.clear();
    known.set(reference, said);
  }
  return said;
}
