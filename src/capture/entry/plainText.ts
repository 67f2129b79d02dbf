import { MappedText } from '../../report/mappedText.ts';
import { withReferencesRead } from '../xml/references.ts';
import type { HeldText } from './heldEntry.ts';

const TAG = /<\/?[a-z][^<>]{0,500}>/gi;

/** A title as its reader sees it: of HTML without its tags, its references read. */
export function plainText({ text, kind }: HeldText): MappedText {
  if (kind === 'text') return text.collapseSpace().trim();
  const parts: MappedText[] = [];
  let at = 0;
  for (const m of text.text.matchAll(TAG)) {
    parts.push(text.slice(at, m.index));
    at = m.index + m[0].length;
  }
  parts.push(text.slice(at));
  return withReferencesRead(MappedText.concat(parts)).collapseSpace().trim();
}
