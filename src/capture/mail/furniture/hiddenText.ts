/** A start tag that can hold text, with what stands in it. */
const TAG = /<(div|span|td|p|font|center)\b([^<>]{0,4000})>/gi;
/** A style that keeps text from being seen in ways that only mails use, beside "display: none". */
const STYLE =
  /mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:[;"'!]|$)|font-size\s*:\s*[01](?:px|pt)?\s*(?:[;"'!]|$)|opacity\s*:\s*0\s*(?:[;"'!]|$)/i;

/**
 * The stretches of a mail's HTML that hold its preheader: text that a list of mails shows beside the subject, and that the
 * mail itself hides. Each goes from the start tag up to the first end tag of its kind.
 */
export function hiddenText(html: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  TAG.lastIndex = 0;
  for (let m = TAG.exec(html); m; m = TAG.exec(html)) {
    if (!/style/i.test(m[2] ?? '') || !STYLE.test(m[2] ?? '')) continue;
    const from = m.index + m[0].length;
    const end = html.indexOf(`</${m[1]}`, from);
    const to = end < 0 ? Math.min(html.length, from + 4000) : end;
    // A whole mail in an element without height is a trick of the layout, not a preheader.
    if (to - from <= 8000) found.push({ from, to });
    if (found.length > 1000) break;
  }
  return found;
}
