import { areNicknames, countryOf, givenNameGender, isGivenName, isPlace, namesOfBody } from '../../language/nameLists.ts';
import type { Name } from '../../language/names.ts';
import { OUTLET_WORD } from '../../language/nameWords.ts';
import { initialsOf, type NameRegister, suffixOf } from './nameRegister.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { plainTitle } from './titles.ts';

/** What a rule that links a name may look at. */
export interface LinkState {
  readonly reading: Reading;
  readonly register: NameRegister;
}

/** Links a name to a referent. Undefined: the rule has nothing to say; null: it is one of several and nobody can tell which. */
export interface LinkRule {
  readonly name: string;
  /** How sure the link is, 0 to 1. */
  readonly confidence: number;
  link(name: Name, state: LinkState): Referent | null | undefined;
}

export const sameName: LinkRule = {
  name: 'name',
  confidence: 0.98,
  link(name, { register }) {
    // "Clinton" alone is the business of the rule for surnames.
    if (name.words.length === 1 && register.ofFamily(name.text).length > 0) return undefined;
    const known = register.byText(name.text);
    // "Ms Brannock" is not the firm Brannock.
    return known && name.title && sexOf(name.title) && known.kind !== 'person' ? undefined : known;
  },
};

/** "Keller" where one Keller is in the report, or one whom "Mr." or "Mrs." can mean. */
export const surname: LinkRule = {
  name: 'surname',
  confidence: 0.97,
  link(name, state) {
    const bearers = bearersOf(name, state);
    return bearers.length === 1 ? bearers[0] : undefined;
  },
};

/** "Sgt. Keller" where two Kellers are in the report and one of them is called a sergeant. */
export const titledBearer: LinkRule = {
  name: 'titled-bearer',
  confidence: 0.93,
  link(name, state) {
    if (!name.title || sexOf(name.title)) return undefined;
    const bearers = bearersOf(name, state);
    if (bearers.length < 2) return undefined;
    const title = plainTitle(name.title);
    const called = bearers.filter((b) => b.heads.has(title));
    return called.length === 1 ? called[0] : undefined;
  },
};

/**
 * "Keller" where two are in the report: the only one named in full so far, else whoever the report is about (named first,
 * and in full as often as the others), unless another was named in full just before. Else nobody can tell.
 */
export const mainBearer: LinkRule = {
  name: 'main-bearer',
  confidence: 0.85,
  link(name, state) {
    const bearers = bearersOf(name, state);
    if (bearers.length < 2) return undefined;
    const full = (b: Referent) => b.mentions.slice(0, LOOK).filter((m) => m.last - m.first > 1);
    const before = bearers.filter((b) => full(b).some((m) => m.first < name.from));
    if (before.length === 1 && before[0]) return before[0];
    const [first, ...others] = [...bearers].sort((x, y) => (full(x)[0]?.first ?? 0) - (full(y)[0]?.first ?? 0));
    if (!first || others.some((o) => full(o).length > full(first).length)) return null;
    const sentence = state.reading.sentenceOf[name.from] ?? 0;
    const justBefore = (b: Referent) =>
      b.mentions
        .slice(-LOOK)
        .some((m) => m.last - m.first > 1 && m.first < name.from && sentence - (state.reading.sentenceOf[m.first] ?? 0) <= 1);
    return others.some(justBefore) && !justBefore(first) ? null : first;
  },
};

/** The people whom a surname, alone or with a title, can mean. */
function bearersOf(name: Name, { register }: LinkState): readonly Referent[] {
  // "Wisconsin Trump": a place before a surname is no name of its own.
  const placed = name.words.length === 2 && isPlace(name.words[0] ?? '');
  if (name.words.length > 1 && !name.title && !placed) return [];
  if (name.kind === 'organization' || name.kind === 'publication' || name.kind === 'demonym') return [];
  const all = register.ofFamily(name.words.at(-1) ?? '');
  const sex = name.title ? sexOf(name.title) : null;
  const bearers = sex ? all.filter((p) => p.gender === null || p.gender === sex) : all;
  const isCountry = name.kind === 'place' && !name.title && countryOf(name.text);
  return isCountry && bearers.every((b) => b.mentions.length < 2) ? [] : bearers;
}

function sexOf(title: string): 'f' | 'm' | null {
  if (/^(?:Mrs|Ms|Miss|Lady|Dame)\b/.test(title)) return 'f';
  return /^(?:Mr|Sir|Lord)\b/.test(title) ? 'm' : null;
}

/** "Hillary" where one person of that given name is in the report; a nickname of it too; "Paul Jr.". */
export const givenName: LinkRule = {
  name: 'given-name',
  confidence: 0.93,
  link(name, { register }) {
    const suffix = suffixOf(name.text);
    if (name.words.length === 2 && suffix) return register.ofGiven(name.words[0] ?? '').find((p) => suffixOf(p.name) === suffix);
    if (name.words.length !== 1 || name.title || name.kind === 'organization' || name.kind === 'publication') return undefined;
    // "Google" is not called after Google Maps: a word that is no given name stands for a known person only.
    const bearers = register.ofGiven(name.text).filter((p) => p.kind === 'person' || isGivenName(name.text));
    if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : null;
    const gender = givenNameGender(name.text);
    if (name.kind === 'place' || name.kind === 'demonym' || !gender) return undefined;
    return onlyOne(register, (p) => p.gender === gender && areNicknames(p.given[0] ?? '', name.text));
  },
};

/** "Bibi" for Benjamin, "Kiki" for Kirsten: a pet name that doubles the first sound of a given name. */
export const petName: LinkRule = {
  name: 'pet-name',
  confidence: 0.8,
  link(name, { register }) {
    if (name.words.length !== 1 || name.title || !/^(\p{L}[aeiouy])\1$/iu.test(name.text)) return undefined;
    const first = name.text[0]?.toLowerCase() ?? '';
    const bearers = [...register.people()].filter((p) => p.given[0]?.startsWith(first));
    const [most, next] = bearers.sort((a, b) => b.mentions.length - a.mentions.length);
    // Of two with that letter, the one whom the report is about.
    return most && (!next || most.mentions.length >= 3 * next.mentions.length) ? most : undefined;
  },
};

function onlyOne(register: NameRegister, fits: (p: Referent) => boolean): Referent | undefined {
  let found: Referent | undefined;
  let looked = 0;
  for (const p of register.people()) {
    if (++looked > LOOK) return undefined;
    if (!fits(p) || p === found) continue;
    if (found) return undefined;
    found = p;
  }
  return found;
}

/** So many people or mentions are looked through. */
const LOOK = 500;

/** "NTB" after "the National Transport Board", "FBI" for the Federal Bureau of Investigation, "NYT" for The New York Times. */
export const acronym: LinkRule = {
  name: 'acronym',
  confidence: 0.95,
  link(name, { register }) {
    const letters = name.text.replace(/\./g, '');
    for (const known of namesOfBody(letters)) {
      const body = register.byText(known);
      if (body) return body;
    }
    if (/^\p{Lu}{2,7}$/u.test(letters)) return register.ofInitials(letters)[0] ?? register.byText(letters);
    // The long form after the short one: the FBI … the Federal Bureau of Investigation.
    for (const form of initialsOf(name.words)) {
      if (form.length < 3) continue;
      const short = register.byText(form) ?? register.byText(`${form.split('').join('.')}.`);
      if (short && name.kind !== 'person') return short;
    }
    return undefined;
  },
};

/** "Johns Hopkins" for Johns Hopkins University, "Department of Justice" for the Justice Department, "the Times" for the paper. */
export const shortBody: LinkRule = {
  name: 'short-body',
  confidence: 0.9,
  link(name, { register }) {
    if (name.title || name.kind === 'demonym' || name.kind === 'place') return undefined;
    const short = name.text.toLowerCase();
    const turned = register.byText(turnedRound(short));
    if (turned && turned.name.toLowerCase() !== short) return turned;
    const sameKind = (r: Referent) => r.kind === 'organization' || r.kind === 'publication';
    if (name.kind !== 'person' && short.length > 3) {
      // A paper is not called by its town: "Tarnholm" is no short form of the Tarnholm Courier.
      const fits = (r: Referent) => r.kind === 'organization' || (r.kind === 'publication' && name.words.length > 1);
      const longer = register
        .opening(name.words[0] ?? '')
        .find(([text, r]) => fits(r) && text.startsWith(`${short} `) && leavesOut(text.slice(short.length + 1)));
      if (longer) return longer[1];
    }
    const last = name.words.at(-1) ?? '';
    // "the Courier" is the Tarnholm Courier, "Norrvik" is not Radio Norrvik.
    const paper =
      (name.article || OUTLET_WORD.has(last.toLowerCase())) &&
      register.ending(name.words.at(-1) ?? '').findLast(([text, r]) => r.kind === 'publication' && text.endsWith(` ${short}`));
    if (paper) return paper[1];
    // The fuller form after the shorter one.
    const shorter = register.opening(name.words[0] ?? '').find(([text, r]) => sameKind(r) && short.startsWith(`${text} `));
    const added = shorter ? short.slice(shorter[0].length + 1) : '';
    return shorter && name.kind === shorter[1].kind && leavesOut(added) ? shorter[1] : undefined;
  },
};

/** What a short form of a body's name may leave out: what kind of body it is, or of what. A league of UEFA is not UEFA. */
function leavesOut(rest: string): boolean {
  if (/^(?:of|for) /.test(rest) || / (?:group|inc|inc\.|corp|corp\.|co|co\.|ltd|ltd\.|company|corporation|holdings)$/.test(rest))
    return true;
  return rest.split(' ').every((w) => KIND_OF_BODY.test(w));
}

const KIND_OF_BODY =
  /^(?:and|&|of|the|inc|inc\.|corp|corp\.|co|co\.|ltd|ltd\.|llc|plc|ag|gmbh|company|companies|corporation|group|holdings?|partners|international|global|industries|systems|technologies|technology|bank|securities|capital|university|college|school|institute|institution|hospital|clinic|center|centre|laborator(?:y|ies)|labs?|foundation|association|society|federation|union|airlines?|airways|motors?|pharmaceuticals|services?|network|museum|church|club|party|department|ministry|agency|bureau|commission|council|board|authority|police|project|campaign|media|news|magazine|newspaper|trust|alliance|coalition|organi[sz]ation|tribune|studios?|records|entertainment|robotics|aerospace|energy)$/i;

/** "department of justice" as "justice department" and the other way round. */
function turnedRound(name: string): string {
  const m = /^(department|ministry|bank|university|bureau) of (?:the )?(.+)$/.exec(name);
  if (m) return `${m[2]} ${m[1]}`;
  const n = /^(.+) (department|ministry|university|bureau)$/.exec(name);
  return n ? `${n[2]} of ${n[1]}` : name;
}

/** All rules, the first that fits decides. */
export const linkRules: readonly LinkRule[] = [
  sameName,
  surname,
  titledBearer,
  mainBearer,
  givenName,
  petName,
  acronym,
  shortBody,
];
