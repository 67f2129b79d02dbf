/** What would end a line or draw blank space: white space of every kind but the no-break space. */
const SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** C0 and C1 controls and DEL: they start escape sequences, move the cursor, ring the bell. */
const CONTROL = /\p{Cc}/gu;
/** Directional embeddings, overrides and isolates reorder what stands beside them (Unicode TR36, "bidirectional spoofing"). */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text as one line that is safe to send to a terminal. A report is untrusted: its text may hold escape sequences that
 * recolour, overwrite or retitle. Controls are shown by their pictures (ESC as ␛), never sent; what is left is plain text.
 */
export function printable(text: string): string {
  return text.replace(SPACE, ' ').replace(CONTROL, picture).replace(REORDERING, '').replace(LONE_SURROGATE, '\ufffd');
}

/** U+2400–U+2421 picture the C0 controls and DEL; C1 has no pictures and gets the replacement character. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
