import { isAgency } from './agencies.ts';

/** Words before the names, in the languages that saved pages are mostly in. */
const LEAD_IN =
  /^(?:(?:words|text|story|report|reporting|analysis|opinion|commentary|review|photos?|video|updated|posted|published|submitted|written|reported|compiled|edited|photographs?)\s+)?(?:and\s+)?(?:by|von|par|por|door|di|av|autor(?:in)?|auteur|author|redactie|texte?|escrito por|publicado por)(?:\s*:\s*|\s+)/iu;

/** What ends the names: a date, "Updated …", a clock, a place in the site. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|\bupdated\b|\bpublished\b|\bposted\b|\blast (?:modified|updated)\b|\bon (?:mon|tue|wed|thu|fri|sat|sun)|\bon (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}:\d{2}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\bin (?=\p{Lu})|\bfor (?=\p{Lu})|\bread more\b|\bfollow\b|https?:\/\/|\S+@\S+|\(?\+?\d[\d\s().-]{6,}).*$/isu;

/** A job or a place in the newsroom, as it stands after a name. */
const JOB =
  /^(?:(?:chief|senior|deputy|managing|associate|assistant|executive|national|foreign|political|staff|special|contributing|video|digital|breaking|general|freelance|former|world|lead|national security|white house|diplomatic|business|economics?|health|science|sports?|tech(?:nology)?|defen[cs]e|environment|education|legal|crime|culture|arts|home|city|north america|middle east|asia|europe|africa)[\s-]+)*(?:editors?|reporters?|correspondents?|writers?|columnists?|journalists?|producers?|contributors?|analysts?|photographers?|fellow|interns?|bureau chief|editor-in-chief|guest author|opinion contributor|staff)(?:\s+(?:at|for|of|in)\s+.*)?$/iu;

/** "Quillport Packet Staff Writer": whose job it is, and no name. */
const ENDS_IN_JOB = /\s(?:staff|wire|staff writers?|writers?|reporters?|correspondents?|editors?|columnists?|contributors?)$/iu;

/** Accounts and departments that sign nothing a reader could ask. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor(?:s|ial)?|editorial (?:board|team|staff)|redaktion|webmaster|web ?desk|news ?desk|staff(?: (?:reporters?|reports?|writers?))?|unknown|authors?|autor|none|n\/a|null|undefined|guest|anonymous|online desk|web team|news team|wire (?:services?|reports?)|about the authors?|contributing|reporting|read more|follow|share)$/iu;

/** Parts of a name that begin with a small letter. */
const PARTICLE = /^(?:de|del|della|der|den|van|von|da|dos|di|du|la|le|el|al|bin|ibn|ter|ten|y|e|zu|af|abu|bint|san|st)$/iu;

/**
 * The people (or, where nobody else signs, the agency) that a byline names, without lead-in, jobs, places and dates.
 * Empty where it names nobody.
 */
export function splitByline(text: string): string[] {
  const line = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, 400);
  if (line === '' || /^(?:https?:)?\/\//.test(line)) return [];
  const names = withoutTail(line.replace(LEAD_IN, ''));
  const people: string[] = [];
  const agencies: string[] = [];
  for (const piece of pieces(names)) {
    const name = cleanName(piece);
    if (name === null) continue;
    (isAgency(name) ? agencies : people).push(name);
  }
  return unique(people.length > 0 ? people : agencies);
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
  const names = signed.length > 0 ? signed : LEAD_IN.test(text) ? splitByline(text) : [];
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
  if (/^(?:\p{Lu}{2,}[\s.'’-]*)+$/u.test(name) && name.length > 4 && name.includes(' ') && !isAgency(name))
    name = fromCapitals(name);
  const house = name.replace(/\s+staff$/i, '');
  if (isAgency(house)) return house;
  if (name.length < 2 || name.length > 60 || JOB.test(name) || ENDS_IN_JOB.test(name) || NOBODY.test(name)) return null;
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
