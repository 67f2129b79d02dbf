import { isAgency } from './agencies.ts';
import { isCollective, isHouse } from './houses.ts';
import { isJob, withoutJob } from './jobs.ts';

/** Words before the names, in the languages that saved pages are mostly in. */
const LEAD_IN =
  /^(?:(?:words|text|story|report|reporting|analysis|opinion|commentary|review|photos?|video|updated|posted|published|submitted|written|reported|compiled|edited|photographs?)\s+)?(?:and\s+)?(?:by|von|par|por|door|di|av|af|autor(?:in)?|auteur|author|redactie|texte?|escrito por|publicado por)(?:\s*:\s*|\s+)/iu;

/** Labels that stand before the names with a colon alone. */
const LABEL =
  /^(?:text[eo]?|testo|tekst|ord|autor(?:a|e|es|i|ka|zy)?|auteurs?|szerző|yazar|haber|penulis|toimittaja|piše|napisa[ol]a?|tác giả|текст|автор(?:и|ы)?|بقلم|الكاتب|作者|記者|记者|撰文|文)\s*[:：]\s*|^(?:بقلم|oleh)\s+/iu;

/** Whom a line of Chinese or Japanese names by a label, with more before and after. */
const LABELLED = /(?<!\p{Lo})(?:作者|记者|記者|撰文|文)\s*[:：]\s*(\p{Lo}[\p{Lo}·]{1,12})(?!\p{Lo})/u;

/** "hvolk@packet.example (Hanne Volk)", as RSS writes an author. */
const ADDRESS_AND_NAME = /^\S{1,64}@\S{1,255} \(([^()]{2,60})\)$/u;

/** An address between names, or after the last. */
const ADDRESS_BESIDE = /\s*[(<[]?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[)>\]]?(?=\s*(?:$|[,;&]|\band\b))/giu;

/** "Vanstone, Petra", as catalogues write one name. */
const SURNAME_FIRST = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+\.?)$/u;

/** What ends the names: a date, "Updated …", a clock, a place in the site. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|\bupdated\b|\bpublished\b|\bposted\b|\blast (?:modified|updated)\b|\bon (?:mon|tue|wed|thu|fri|sat|sun)|\bon (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}:\d{2}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\bread more\b|\bfollow\b|https?:\/\/|\S+@\S+|\(?\+?\d[\d\s().-]{6,}).*$/isu;

/** Where someone writes from, or for whom: "in Tarnholm", "for The Packet"; after a whole name also "of the Packet", "via Quill Wire". */
const PLACE =
  /(?<=\S)\s+(?:(?:in|[Ff]or)\s+(?:[Tt]he\s+)?|(?:IN|FOR)\s+(?:THE\s+)?(?=\p{Lu}{2})|(?<=\S\s+\S+\s+)(?:(?:of|at|from)\s+the|via)\s+)\p{Lu}.*$/su;

/** What belongs to the name before it, though a comma stands between: "Jr."; and degrees, which are no part of it. */
const SUFFIX = /,\s*(Jr|Sr|II|III|IV)\b\.?/gu;
const DEGREE = /,\s*(?:Ph\.?\s?D|M\.?D|J\.?D|M\.?A|B\.?A|M\.?P\.?H|R\.?N|Esq)\b\.?(?=\s*(?:$|[,;&|/]|and\b))/gu;

/** Accounts and departments that sign nothing a reader could ask. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor(?:s|ial)?|editorial (?:board|team|staff)|redaktion|webmaster|web ?desk|news ?desk|staff(?: (?:reporters?|reports?|writers?))?|unknown|authors?|autor|none|n\/a|null|undefined|guest|anonymous|online desk|web team|news team|wire (?:services?|reports?)|about the authors?|(?:news )?agenc(?:y|ies)|agency reports?|with agencies|newsroom|(?:la )?redacción|(?:da )?redação|(?:la )?r[ée]daction|(?:la )?redazione|редакция|contributing|reporting|read more|follow|share)$/iu;

/** Parts of a name that begin with a small letter. */
const PARTICLE = /^(?:de|del|della|der|den|van|von|da|dos|di|du|la|le|el|al|bin|ibn|ter|ten|y|e|zu|af|abu|bint|san|st)$/iu;

/**
 * The people (or, where nobody else signs, the agency) that a byline names, without lead-in, jobs, places and dates.
 * Empty where it names nobody.
 */
export function splitByline(text: string): string[] {
  return splitBylines([text]);
}

/** The same for a signature that is told in several pieces of data: an agency or an outlet in one is not beside a person in another. */
export function splitBylines(texts: readonly string[]): string[] {
  const names = texts.flatMap(namesIn);
  const people = names.filter((n) => !isAgency(n) && !isHouse(n));
  if (people.length > 0) return unique(people);
  const agencies = names.filter(isAgency);
  return unique(agencies.length > 0 ? agencies : names);
}

function namesIn(text: string): string[] {
  const folded = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, 400);
  if (folded === '' || /^(?:https?:)?\/\//.test(folded)) return [];
  const line = (ADDRESS_AND_NAME.exec(folded)?.[1] ?? LABELLED.exec(folded)?.[1] ?? folded)
    .replace(ADDRESS_BESIDE, '')
    .replace(/\([^()]*\)/g, ' ');
  const turned = SURNAME_FIRST.exec(line);
  if (turned && !isAgency(turned[1] ?? '') && !isJob(turned[2] ?? '')) return [`${turned[2]} ${turned[1]}`];
  const unled = line.replace(LABEL, '').replace(LEAD_IN, '');
  const signed = withoutTail(unled)
    .replace(DEGREE, '')
    .replace(SUFFIX, (_, suffix: string) => ` ${suffix}${/r$/.test(suffix) ? '.' : ''}`);
  // "Ledger staff and agencies" sign as one.
  const together = signed.replace(PLACE, '');
  if (isCollective(together) && !isAgency(together) && !isJob(together)) return [together];
  const parts = pieces(signed);
  // "A in Quillport and B in Tarnholm": what follows the last "in" are places.
  const last = parts.findLastIndex((part) => PLACE.test(part));
  const names = (last < 0 ? parts : parts.slice(0, last + 1)).flatMap((part) => cleanName(part.replace(PLACE, '')) ?? []);
  // "Reuters, Tarnholm": an agency and its place.
  if (names[0] !== undefined && isAgency(names[0]) && names.slice(1).every((n) => !n.includes(' '))) return names.slice(0, 1);
  // Beside a whole name a single word is a place, an outlet or a rank.
  const whole = names.some((n) => n.includes(' ') && !isAgency(n) && !isHouse(n));
  return whole ? names.filter((n) => n.includes(' ') || isAgency(n)) : names;
}

/**
 * What of a line is left when a byline's names, labels, jobs and dates are taken out; null where it names nobody as a
 * byline does (by a label, or by a name that is known to be the report's author's).
 *
 * @param known Names that the report is known to be signed with.
 */
export function bylineRest(text: string, known: readonly string[] = []): string | null {
  const low = text.toLowerCase();
  const signed = known.filter((name) => low.includes(name.toLowerCase()));
  const names =
    signed.length > 0 ? signed : LEAD_IN.test(text) || LABEL.test(text) || LABELLED.test(text) ? splitByline(text) : [];
  if (names.length === 0) return null;
  let rest = low;
  for (const name of names) rest = rest.replaceAll(name.toLowerCase(), ' ');
  return rest
    .replace(LABELS, ' ')
    .replace(/[\d\s,;:|•·/&().@–—-]+/g, ' ')
    .trim();
}

const LABELS =
  /\b(?:by|and|written|words|text|story|report(?:ing|ed|er)?|submitted|posted|published|updated|staff|senior|chief|writers?|correspondents?|editors?|contributors?|columnists?|for|of|the|news|on|at|in|am|pm|est|edt|gmt|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/giu;

function withoutTail(line: string): string {
  const cut = line.replace(TAIL, '').trim();
  // A line that begins with what ends names ("Updated …") names nobody.
  return cut;
}

/** "A, B and C", "A & B", "A; B", "A / B", "A with B". */
function pieces(names: string): string[] {
  const parts = names
    .split(/\s*(?:;|\/|&|\band\b|\bund\b|\bet\b|\bwith\b|\bwritten by\b|,\s*(?:by|and|with)\b)\s*/iu)
    .filter(Boolean);
  return parts.flatMap((part) => {
    const comma = part.split(/\s*,\s*/).filter(Boolean);
    return comma;
  });
}

function cleanName(piece: string): string | null {
  let name = piece
    .replace(LEAD_IN, '')
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/(?:^|\s)@\w+/g, ' ')
    .replace(/^[\s"'“”‘’.:,-]+|[\s"“”:,-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  name = withoutJob(name);
  if (/^(?:\p{Lu}{2,}[\s.'’-]*)+$/u.test(name) && name.length > 4 && name.includes(' ') && !isAgency(name))
    name = fromCapitals(name);
  const house = name.replace(/\s+staff$/i, '');
  if (isAgency(house)) return house;
  if (name.length < 2 || name.length > 60 || isJob(name) || NOBODY.test(name)) return null;
  if (/\d|[<>{}=]|\.(?:com|org|net|co)\b/i.test(name)) return null;
  const words = name.split(' ');
  if (words.length > 6) return null;
  // One word in capitals is an outlet, a desk or an account.
  if (words.length === 1 && /^[\p{Lu}\d.]{2,}$|\p{Ll}\p{Lu}.*\p{Lu}/u.test(name)) return null;
  const proper = words.filter((w) => /^\p{Lu}|^\p{Lo}/u.test(w)).length;
  const particles = words.filter((w) => PARTICLE.test(w)).length;
  if (proper === 0 || proper + particles < words.length) return null;
  return name;
}

/** JANE VAN DER BERG → Jane van der Berg. */
function fromCapitals(name: string): string {
  return name
    .split(' ')
    .map((w, i) =>
      i > 0 && PARTICLE.test(w)
        ? w.toLowerCase()
        : w.toLowerCase().replace(/(^|[-'’.]|^mc)(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase()),
    )
    .join(' ');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
