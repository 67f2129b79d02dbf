/** The mark that SingleFile sets on the page that unpacks itself, and what the first versions of it had. */
const MARK = /<html\b[^>]{0,200}\bdata-sfz\b|\bid=["']?sfz-wait-message\b/i;

/** True for a page of HTML that is a Zip file too: SingleFile's "self-extracting archive". The page itself is in the Zip file. */
export function isSelfExtracting(bytes: Uint8Array): boolean {
  // A byte order mark and a document type may stand before the tag.
  if (bytes[0] !== 0x3c && bytes[0] !== 0xef) return false;
  return MARK.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8192)));
}
