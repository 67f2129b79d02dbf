/** "Page 2 of 3", as pages of several languages say it. */
const OF =
  /(?:^|[\s([|])(?:page|seite|página|pagina|sida|side|strona|p\.)\s*:?\s*(\d{1,3})\s*(?:of|von|sur|de|di|van|av|af|z|\/)\s*(\d{1,3})(?=$|[\s)\]|.,:»>])/i;

/** The words of a line that only leads from page to page. */
const WORD =
  /^(?:next|previous|prev|first|last|older|newer|continue|continued|page|pages|part|of|on|to|go|the|single|one|view|read|all|as|a|full|article|story|seite|seiten|weiter|zurück|nächste|vorherige|auf|einer|lesen|artikel|von|siguiente|anterior|página|páginas|de|suivante?|précédente?|sur|pagina|pagine|successiva|precedente|di|volgende|vorige|van|»|«|›|‹|>|<|>>|<<|→|←|▶|◀|\||·|•|-|–|—|…|\.{3}|:|\d{1,3}|\[\d{1,3}\]|\(\d{1,3}\))$/i;
const LEADS =
  /(?:^|[^\p{L}])(?:next|prev(?:ious)?|pages?|seiten?|weiter|zurück|nächste|vorherige|siguiente|anterior|páginas?|suivante?|précédente?|pagin[ae]|successiva|precedente|volgende|vorige|full (?:article|story)|single)(?:$|[^\p{L}])/iu;

/** The page's number and how many there are, where a line says so; null for any other line. */
export function partOfWords(text: string): { number: number; of: number } | null {
  if (text.length > 120) return null;
  const m = OF.exec(text);
  const [number, of] = [Number(m?.[1]), Number(m?.[2])];
  return m && number >= 1 && of >= 2 && number <= of ? { number, of } : null;
}

/**
 * True for a line of nothing but numbers and words that lead to other pages: "1 2 3 Next »", "Page 1 of 3".
 *
 * @param linked Whether most of it stands in links: bare numbers are a score, "The full story" may be a heading.
 */
export function isPagerLine(text: string, linked: boolean): boolean {
  if (text.length > 120 || !/\d|\p{L}/u.test(text)) return false;
  const words = text
    .replace(/([«»›‹|→←:])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
  const bare = words.map((w) => w.replace(/^[([]+|[)\].,]+$/g, '')).filter((w) => w !== '');
  if (!bare.every((w) => WORD.test(w))) return false;
  const numbers = bare.filter((w) => /^\d{1,3}$/.test(w)).length;
  if (partOfWords(text) !== null) return true;
  if (LEADS.test(text)) return numbers >= 1 || linked;
  return linked && numbers >= 3;
}

/** True for a number or a sign that stands by itself among such lines. */
export function isPagerPiece(text: string): boolean {
  return text.length <= 24 && text.split(/\s+/).every((w) => WORD.test(w));
}
