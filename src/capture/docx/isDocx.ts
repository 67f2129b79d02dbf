/** So much of the file's end is looked at: a Word document's list of contents is short. */
const REACH = 256 * 1024;

const ENTRY = [0x50, 0x4b, 0x01, 0x02];

/**
 * True for a Word document (Office Open XML): a Zip file whose list of contents has the parts that only such a file has.
 * Needs the whole file, since the list stands at its end.
 */
export function isDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  const from = Math.max(0, bytes.length - REACH);
  let types = false;
  let word = false;
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (!ENTRY.every((byte, i) => bytes[at + i] === byte)) continue;
    const length = (bytes[at + 28] ?? 0) + 256 * (bytes[at + 29] ?? 0);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 300)));
    types ||= name === '[Content_Types].xml';
    word ||= /^\/?word\/document\d*\.xml$/i.test(name);
  }
  return types && word;
}
