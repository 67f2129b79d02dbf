const LF = 10;

/** No honest line of this kind is longer. */
const LINE = 400;
/** Nor the name of a header field. */
const NAME = 80;

/**
 * True where the line begins that an mbox file has before each mail (RFC 4155, appendix A): "From ", who sent it, when; and
 * then a header field, or a line ">From " that an older delivery wrote, and then one.
 */
export function isFromLine(bytes: Uint8Array, at: number): boolean {
  if (!startsWith(bytes, at, 'From ') || (bytes[at + 5] ?? 0) <= 32) return false;
  let next = lineAfter(bytes, at);
  if (next !== null && startsWith(bytes, next, '>From ')) next = lineAfter(bytes, next);
  return next !== null && beginsWithField(bytes, next);
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

function lineAfter(bytes: Uint8Array, at: number): number | null {
  for (let i = at; i < at + LINE && i < bytes.length; i++) if (bytes[i] === LF) return i + 1;
  return null;
}

/** A name of signs without blanks, and a colon (RFC 5322, 2.2). */
function beginsWithField(bytes: Uint8Array, at: number): boolean {
  for (let i = at; i < at + NAME; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 58) return i > at;
    if (byte < 33 || byte > 126) return false;
  }
  return false;
}
