const TABLE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '–': '-',
  '—': '--',
  '―': '--',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '*',
  '·': '-',
  '→': '->',
  '←': '<-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '™': '(TM)',
  '©': '(C)',
  '®': '(R)',
  '€': 'EUR',
  '£': 'GBP',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '×': 'x',
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** The text in ASCII, for a locale that shows nothing else: accents fall away, signs become their nearest, the rest "?". */
export function toAscii(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  return text
    .replace(/[^\u0020-\u007e]/gu, (sign) => TABLE[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\u0020-\u007e]/gu, '?');
}
