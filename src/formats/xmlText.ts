/**
 * Text for XML 1.0, between tags or in an attribute in quotation marks. What XML has no place for, not even escaped (controls,
 * half of a surrogate pair, U+FFFE and U+FFFF), is U+FFFD. Line breaks and tabs are references, which attributes keep; so are
 * the C1 controls, which XML allows and a terminal may obey.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r\u007f-\u009f\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
