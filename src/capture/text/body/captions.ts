import { countWords, endsSentence } from '../prose.ts';
import type { Ruling, UnitRule } from '../ruling.ts';

const AGENCIES =
  'AP|Associated Press|Getty(?: Images)?|Reuters|AFP|EPA(?:-EFE)?|EFE|Shutterstock|iStock|Alamy|Wikimedia(?: Commons)?|Wikipedia|Xinhua|UPI|Bloomberg|ZUMA|SIPA|Anadolu(?: Agency)?|TASS|PA(?: Media)?|NurPhoto|Pool|Handout|IRNA|WANA|dpa|Imago|Unsplash|Pexels|Pixabay|Flickr|CC BY[\\w -]*|Public Domain|Creative Commons|Screenshot|File photo|Staff photo|Courtesy photo';
const NAME = "[\\p{Lu}][\\p{L}.'’-]*(?: [\\p{Lu}][\\p{L}.'’-]*){0,4}";
/** A line of who took a picture, and nothing else. */
const CREDIT = new RegExp(
  `^[(\\[]?(?:(?:photo(?:graph)?s?|image|picture|video|credit|source|illustration|graphic|photo credit|image credit|picture credit|image source|photo illustration)\\s*(?:by|:|courtesy of|credit:?|©)?\\s+)?(?:©\\s*)?(?:(?:${NAME})\\s*(?:/|via|\\||,|for|-|–|—|•|·)\\s*(?:the )?){0,3}(?:${AGENCIES})(?: (?:Images?|Photos?|News|Agency))?(?:\\s*(?:/|via|,|\\|)\\s*(?:${NAME})){0,3}\\.?[)\\]]?$`,
  'u',
);
const LABELLED = new RegExp(
  `^[(\\[]?(?:photo(?:graph)?s?|image|picture|illustration|graphic|photo credit|image credit|picture credit|credit|image source|photo courtesy)(?: by|:| courtesy of| credit:?| ©)\\s*(?:by |of )?(?:the )?${NAME}(?:\\s*(?:/|,|via|\\|)\\s*${NAME}){0,3}\\.?[)\\]]?$`,
  'iu',
);
/** A name and a house of pictures that no list knows: "Lys Ferrant / Corvane Press Agency". */
const HOUSE = new RegExp(
  `^${NAME}\\s?[/|]\\s?(?:the )?(?:${NAME} )?(?:Agency|Press|Images|Photos?|Pictures|News|Media|Pool|Handout|Archive|Times|Post|Herald|Tribune|Gazette|Courier|Journal|Review)\\.?$`,
  'u',
);
/** A caption that ends with its credit: "… on Monday. (AP Photo/Jane Roe)", "… Jane Roe/Getty Images". */
const CREDITED = new RegExp(
  `(?:\\((?=[^()]{0,120}(?:[Pp]hoto|PHOTO|[Ii]mage|Getty|/|\\bvia\\b|[Hh]andout|[Cc]ourtesy|[Cc]redit|[Ff]ile|[Pp]ool))[^()]{0,80}\\b(?:${AGENCIES})\\b[^()]{0,60}\\)|\\((?:[Pp]hoto|[Ii]mage|[Cc]redit|[Ss]ource|[Cc]ourtesy)(?:graph)?s?(?: by|:| courtesy of) [^()]{2,80}\\)|[.”"]\\s+(?:(?:photo|photograph|image|credit|picture):? ?(?:by )?)?(?:${NAME})\\s*/\\s*(?:${NAME}|${AGENCIES})(?:/${NAME})?|\\bPhoto(?:graph)?(?: by|:) ${NAME}(?:\\s?/\\s?${NAME})?)\\.?$`,
  'u',
);
/** An agency alone in brackets says too little: the sentence before must be one about a picture. */
const BARE_CREDIT = new RegExp(`(?<=[.”"])\\s*\\((?:${AGENCIES})\\)$`, 'u');
const LABEL = /^(?:caption|photo caption|image caption|pictured|photo|figure \d+|fig\. \d+)\s*[:.]\s*\S/i;

/** What captions say: who stands where, when it was taken, that it is from the files. */
const SHOWS =
  /\b(?:left|right|centre|center|pictured|seen|file|photo|image|speaks?|walks?|stands?|poses?|shows?|holds?|attends?|waves?|looks?|gestures?|arrives?|leaves?) .*\.$|\b(?:19|20)\d\d\.?$/i;

/** Credits and captions of pictures that stand in the text as lines of their own. */
export const captions: UnitRule = {
  name: 'captions',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      if (!ruling.isOpen(i) || unit.quote > 0 || unit.kind === 'table') return;
      const text = unit.text;
      if (isCredit(text)) {
        ruling.make(i, 'credit', 'credit-line');
        captionBeside(ruling, i);
      } else if (text.length <= 250 && BARE_CREDIT.test(text) && SHOWS.test(text.replace(BARE_CREDIT, ''))) {
        ruling.make(i, 'caption', 'caption-with-agency');
      } else if (text.length <= 500 && (CREDITED.test(text.slice(-200)) || LABEL.test(text)) && unit.kind === 'paragraph') {
        ruling.make(i, 'caption', 'caption-with-credit');
        repeatedAbove(ruling, i);
      } else if (unit.images.length > 0 && text === '') captionBelow(ruling, i);
    });
  },
};

export function isCredit(text: string): boolean {
  return text.length <= 140 && (CREDIT.test(text) || LABELLED.test(text) || HOUSE.test(text));
}

/** A picture's alternative text comes along when a page is copied, and says what the caption says. */
function repeatedAbove(ruling: Ruling, i: number): void {
  const above = ruling.units[i - 1];
  if (
    above &&
    ruling.isOpen(i - 1) &&
    above.text.length >= 12 &&
    (ruling.units[i]?.text ?? '').startsWith(above.text.slice(0, 300))
  ) {
    ruling.remove(i - 1, 'image-alt', 'same-as-the-caption');
  }
}

/** The caption that a credit line belongs to: the nearer neighbour that can be one, in doubt the one above. */
function captionBeside(ruling: Ruling, i: number): void {
  const above = mayBeCaption(ruling, i - 1) ? (ruling.units[i]?.gap ?? 0) : null;
  const below = mayBeCaption(ruling, i + 1) ? (ruling.units[i + 1]?.gap ?? 0) : null;
  const text = ruling.units[i - 1]?.text ?? '';
  // A whole sentence set apart from the credit may as well be the report's.
  const shows = above === 0 || isFragment(ruling, i - 1) || SHOWS.test(text);
  if (above !== null && shows && (below === null || above < below || !isFragment(ruling, i + 1))) {
    ruling.make(i - 1, 'caption', 'above-its-credit');
  } else if (below !== null && (isFragment(ruling, i + 1) || (below <= 1 && SHOWS.test(ruling.units[i + 1]?.text ?? ''))))
    ruling.make(i + 1, 'caption', 'below-its-credit');
}

/** The paragraph under a picture is its caption if it is set apart as one: in emphasis throughout, or a fragment. */
function captionBelow(ruling: Ruling, i: number): void {
  const next = ruling.units[i + 1];
  if (!next || !ruling.isOpen(i + 1) || next.kind !== 'paragraph' || next.text.length > 400) return;
  const source = ruling.sheet.source.slice(next.lines[0]?.at ?? 0, next.lines.at(-1)?.end ?? 0);
  const emphasized = /^(?:\*[^*]|_[^_])/.test(source) && /[*_]$/.test(source);
  if (emphasized || (next.gap <= 1 && isFragment(ruling, i + 1) && countWords(next.text) > 2 && !/^\d/.test(next.text)))
    ruling.make(i + 1, 'caption', 'under-a-picture');
}

function mayBeCaption(ruling: Ruling, i: number): boolean {
  const unit = ruling.units[i];
  if (!unit || !ruling.isOpen(i) || unit.kind !== 'paragraph' || unit.quote > 0 || unit.text === '') return false;
  return unit.text.length <= 320 && countWords(unit.text) >= 2 && !isCredit(unit.text);
}

/** A few words that are no sentence. */
function isFragment(ruling: Ruling, i: number): boolean {
  const text = ruling.units[i]?.text ?? '';
  return !endsSentence(text) && text.length <= 160;
}
