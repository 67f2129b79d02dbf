/** How far into the file a declaration is looked for. The standard asks for 1,024 bytes at least; browsers read on. */
const REACH = 16 * 1024;

/**
 * The label of the encoding that a page or an XML file declares about itself (HTML Standard 13.2.3.2, "prescan a byte
 * stream", and its "algorithm for extracting a character encoding from a meta element"). Null where there is none.
 * Comments are skipped; UTF-16 in a declaration that could be read as ASCII means UTF-8.
 */
export function prescanMeta(bytes: Uint8Array): string | null {
  // One unit for each byte: nothing is misread before the encoding is known.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, REACH));
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
  const label = metaLabel(head) ?? xml?.[1] ?? null;
  if (label === null) return null;
  return /^utf-?16/i.test(label) ? 'utf-8' : label === 'x-user-defined' ? 'windows-1252' : label;
}

function metaLabel(head: string): string | null {
  const markup = /<!--|<meta[\s/]/gi;
  for (let m = markup.exec(head); m; m = markup.exec(head)) {
    if (m[0] === '<!--') {
      const end = head.indexOf('-->', m.index + 2);
      if (end < 0) return null;
      markup.lastIndex = end + 3;
      continue;
    }
    const attributes = readAttributes(head, m.index + 5);
    const charset = attributes.get('charset');
    if (charset) return charset;
    const content = attributes.get('content');
    if (attributes.get('http-equiv')?.toLowerCase() === 'content-type' && content) {
      const inside = /charset\s*=\s*["']?([^\s"';]+)/i.exec(content)?.[1];
      if (inside) return inside;
    }
  }
  return null;
}

/** The attributes of the tag whose name ends at `at`, up to its `>`. The first of two with one name counts. */
function readAttributes(head: string, at: number): Map<string, string> {
  const found = new Map<string, string>();
  const attribute = /[\s/]*(?:(>)|([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?)/y;
  attribute.lastIndex = at;
  for (let m = attribute.exec(head); m && m[1] === undefined; m = attribute.exec(head)) {
    const name = (m[2] ?? '').toLowerCase();
    if (!found.has(name)) found.set(name, (m[3] ?? m[4] ?? m[5] ?? '').trim());
    if (attribute.lastIndex >= head.length) break;
  }
  return found;
}
