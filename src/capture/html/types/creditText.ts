/** Houses that pictures come from. */
const HOUSE =
  '(?:Getty(?: Images)?|AFP|AP(?: Images| Photo| Archive)?|Associated Press|Reuters|EPA(?:-EFE)?|EFE|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|PA(?: Wire| Images)?|Bloomberg|Xinhua|TASS|Sputnik|Zuma(?: Press)?|Corbis|Sipa(?: USA)?|Splash(?: News)?|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Wikipedia|NASA|IMAGO|dpa|ANSA|NurPhoto|Polaris|Redux|WireImage|USA TODAY Sports|Creative Commons|public domain|file photo|handout|screen ?(?:grab|shot|capture))';

const LABEL =
  '(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|videos?|credits?|foto|bild|crédit photo|source)';
/** The same as they begin a credit in running text, where only a capital tells them from a word of the sentence. */
const CAPITAL_LABEL =
  '(?:Photos?|PHOTOS?|Photographs?|Pictures?|PICTURES?|Images?|IMAGES?|Illustrations?|Graphics?|Videos?|Credits?|CREDITS?|Foto|Bild|Crédit photo|Source)';
const LABELLED = new RegExp(
  String.raw`^[(\[]?\s*(?:©|\(c\)|${LABEL}\s*(?:credits?\s*)?(?::|\.{3}|by\b|courtesy\b|via\b|©)|courtesy (?:of|photo)\b|credits?:)`,
  'iu',
);
const ONLY_HOUSE = new RegExp(
  String.raw`^[(\[]?(?:[\p{L}.' -]{2,40}\s*[/|,–—-]\s*)?(?:via\s+)?${HOUSE}(?:\s*(?:[/|,–—-]|via|and|\()\s*(?:${HOUSE}|[\p{L}.' -]{2,40}\)?))*[)\]]?\.?$`,
  'u',
);

/** True where a line says nothing but whose picture it is. */
export function isCreditLine(text: string): boolean {
  if (text.length > 160 || /\b(?:copyright|all rights reserved)\b|^©\s?\d{4}/i.test(text)) return false;
  // "Source: a government report says …" is a sentence.
  if (LABELLED.test(text))
    return text.length < 100 && !/\b(?:says?|said|shows?|showed)\b/.test(text) && !/^source\s*:/i.test(text);
  return ONLY_HOUSE.test(text);
}

const AT_END: readonly RegExp[] = [
  // "… on Tuesday. (Jane Doe/AP)", "… [Photo by Jane Doe]"
  new RegExp(
    String.raw`\s*[(\[](?=[^()\[\]]{2,120}[)\]]\.?$)(?:[^()\[\]]*\b${HOUSE}|(?:${LABEL})\b[^()\[\]]*|[\p{L}.' -]{2,40}\/[^()\[\]]{2,60}|courtesy[^()\[\]]*|via [^()\[\]]*|[\w-]+(?:\.[\w-]+)+)[^()\[\]]{0,60}[)\]]\.?$`,
    'iu',
  ),
  // "… on Tuesday. Photo: Jane Doe", "… © Jane Doe", "… Credit: Jane Doe"
  new RegExp(
    String.raw`(?<=[.!?…"”’)]|\s)\s*(?:©\s?|${CAPITAL_LABEL}(?:\s+[Cc]redits?)?\s*(?::|\.{3}|…|by\s|courtesy of\s)\s*)(?!.*[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll})[^:©]{2,100}$`,
    'u',
  ),
  // "… on Tuesday. Jane Doe/Getty Images", "… | Getty Images", "… Jane Doe / Corvane Press Agency"
  /(?<=[.!?…"”’)])\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}.'’-]*\s?[/|]\s?\p{Lu}[\p{L}.'’/ -]{1,60}$/u,
  new RegExp(
    String.raw`(?<=[.!?…"”’)])\s+(?:(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:[/|,–—-]\s*)?)?${HOUSE}(?:\s*(?:[/|,–—-]|via)\s*(?:${HOUSE}|[\p{L}.' -]{2,40}))*\.?$`,
    'u',
  ),
  new RegExp(String.raw`\s+[|]\s+[^|]{0,60}${HOUSE}[^|]{0,60}$`, 'iu'),
];

/** Where in a caption the credit at its end begins; null where it has none. */
export function creditAtEnd(text: string): number | null {
  // Only the end is looked at: a caption is short, what calls itself one may not be.
  const from = Math.max(0, text.length - 240);
  const tail = text.slice(from);
  for (const pattern of AT_END) {
    const m = pattern.exec(tail);
    if (m) return from + m.index;
  }
  return null;
}
