import type { Name, NameKind } from './name.ts';
import { countryOf, isCommonWord, isDemonym, isGivenName, isOutlet, isPlace, isPlural, namesOfBody } from './nameLists.ts';
import { BODY_WORD, isAcronym, isTitle, OUTLET_WORD, PARTICLE, RANKED, TITLE } from './nameWords.ts';
import type { Token } from './tokens.ts';

/** Cuts a run into names: a title and demonym go before the name that they belong to; a demonym or place alone is one. */
export function namesOfRun(tokens: readonly Token[], from: number, end: number): Name[] {
  const run = tokens.slice(from, end).map(withoutMark);
  const start = personStart(run);
  if (start > 0 && start < run.length) {
    const rest = run.slice(start);
    // "General Electric", "Nazi Germany".
    const company =
      (run[start - 1]?.lower === 'general' && isCommonWord(rest[0]?.lower ?? '')) ||
      countryOf(rest.map((t) => t.text).join(' ')) !== null;
    if (!company && !isBodyName(rest) && rest.length <= 5) {
      const before = run.slice(0, start);
      const lead = leadOf(before);
      const title =
        before
          .slice(lead)
          .map((t) => t.text)
          .join(' ') || null;
      const of =
        lead > 0
          ? before
              .slice(0, lead)
              .map((t) => t.text)
              .join(' ')
          : null;
      return [nameAt(tokens, from, from + start, end, title, of, 'person')];
    }
  }
  // "the CEO": letters that stand for an office name nobody.
  if (run.length === 1 && isAcronym(run[0]?.text ?? '') && TITLE.has(run[0]?.lower ?? '')) return [];
  const body = bodyBefore(run) || bearerBehind(tokens, from, run);
  if (body > 0) {
    const head = nameAt(tokens, from, from, from + body, null, null, kindOf(run.slice(0, body)));
    return [head, ...namesOfRun(tokens, from + body, end)];
  }
  const kind = kindOf(run);
  if (kind === null || kind === 'person') {
    const lead = leadOf(run);
    // "Iranian Foreign Minister" is no name; "Israeli Benjamin Netanyahu" is a demonym before one.
    if (lead > 0 && lead < run.length && run.slice(0, lead).every((t) => isDemonym(t.lower))) {
      const of = run
        .slice(0, lead)
        .map((t) => t.text)
        .join(' ');
      return [nameAt(tokens, from, from + lead, end, null, of, kindOf(run.slice(lead)))];
    }
  }
  return [nameAt(tokens, from, from, end, null, null, kind)];
}

/** The words of a known body right before a person's full name ("Mossad David Barnea"): two names without a comma. */
function bodyBefore(run: readonly Token[]): number {
  if (run.length < 3 || run.length > 4) return 0;
  for (const n of [1, 2]) {
    const rest = run.slice(n);
    const head = run.slice(0, n).map((t) => t.text);
    if (rest.length !== 2 || !isGivenName(rest[0]?.lower ?? '') || isBodyName(rest) || isGivenName(head[0] ?? '')) continue;
    if (namesOfBody(head.join(' ')).length > 0 && !isDemonym(head.join(' '))) return n;
  }
  return 0;
}

/**
 * "ambassador to the United States Tarik Almasi", "director of the Council on Foreign Relations Anna Weber": the person's name
 * follows that of the body or country without a comma. How many words the latter has here; 0 where nothing shows the cut.
 */
function bearerBehind(tokens: readonly Token[], from: number, run: readonly Token[]): number {
  const cut = run.length - 2;
  const [given, family] = [run[cut], run[cut + 1]];
  if (cut < 1 || !given || !family || isBodyName([given, family]) || isPlace(`${given.text} ${family.text}`)) return 0;
  if (isCommonWord(family.lower) || !/^\p{Lu}\p{Ll}/u.test(given.text) || PARTICLE.has(run[cut - 1]?.lower ?? '')) return 0;
  const head = run
    .slice(0, cut)
    .map((t) => t.text)
    .join(' ');
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isOffice = /^(?:of|to|for)$/.test(tokens[before]?.lower ?? '') && isTitle(tokens[before - 1]?.lower ?? '');
  const body = countryOf(head) !== null || namesOfBody(head).length > 0 || BODY_WORD.has(run[cut - 1]?.lower ?? '');
  if (isOffice && !isCommonWord(given.lower) && body) return cut;
  return isGivenName(given.lower) && !isPlace(given.text) && isBodyEnd(run[cut - 1]) && cut > 1 ? cut : 0;
}

/** A word of every day in the plural, or one for a body, ends a body's name: "Foreign Relations", "Pilots Association". */
function isBodyEnd(t: Token | undefined): boolean {
  return t !== undefined && !isGivenName(t.lower) && (BODY_WORD.has(t.lower) || (isPlural(t.lower) && isCommonWord(t.lower)));
}

/** "Press’" as "Press". */
function withoutMark(t: Token): Token {
  return /['’]$/.test(t.text) && t.text.length > 1 ? { ...t, text: t.text.slice(0, -1), lower: t.lower.slice(0, -1) } : t;
}

/** How many words at the start of a run say where or of what body: "Israeli", "U.S.", "White House". */
function leadOf(run: readonly Token[]): number {
  let lead = 0;
  while (lead < run.length - 1) {
    const two = `${run[lead]?.text} ${run[lead + 1]?.text}`;
    const one = run[lead]?.text ?? '';
    if (lead < run.length - 2 && (namesOfBody(two).length > 0 || isPlace(two) || isOutlet(two))) lead += 2;
    else if (isDemonym(one) || isPlace(one) || (isAcronym(one) && !isTitle(one)) || isOutlet(one)) lead++;
    else break;
  }
  return lead;
}

/** The index of the first word of the person's own name in a run that begins with a title; 0 where there is no title. */
function personStart(run: readonly Token[]): number {
  let title = -1;
  for (let k = 0; k < run.length - 1; k++) {
    const t = run[k];
    if (
      t &&
      isTitle(t.lower) &&
      (!RANKED.has(t.lower) || (t.lower === 'chief' && isGivenName(run[k + 1]?.lower ?? ''))) &&
      !(k > 0 && isGivenName(run[k - 1]?.lower ?? '') && !isPlace(run[k - 1]?.text ?? '')) &&
      !isInBody(run, k)
    )
      title = k;
    else if (t && isGivenName(t.lower) && title >= 0 && !isPlace(t.text)) break;
  }
  // "Attorney General", "Secretary General": the office alone.
  if (title < 0 || (run.length - title === 2 && run[title + 1]?.lower === 'general')) return 0;
  const after = run[title + 1];
  if (after?.lower !== 'of' && after?.lower !== 'for') return title + 1;
  // "Secretary of State Marco Rubio": the name begins at a given name, else it is the last word or two.
  for (let k = title + 3; k < run.length; k++) if (isGivenName(run[k]?.lower ?? '') && k < run.length) return k;
  const left = run.length - (title + 2);
  return left >= 3 ? run.length - 2 : left === 2 ? run.length - 1 : 0;
}

/** "Office of the Inspector General", "Union of Coastal Pilots": a noun right behind "of" is part of the body's name. */
function isInBody(run: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k > 0 && isTitle(run[k]?.lower ?? '')) k--;
  // "Ministry of Justice Minister Anna Weber": what stands between is the body's own word.
  if (run[k]?.lower === 'the') k--;
  else if (k < at - 1) return false;
  return run[k]?.lower === 'of' && BODY_WORD.has(run[k - 1]?.lower ?? '');
}

function isBodyName(run: readonly Token[]): boolean {
  return run.some((t) => BODY_WORD.has(t.lower) || OUTLET_WORD.has(t.lower));
}

/** Words that with an article before them are nothing but papers. */
const PAPER =
  /^(?:times|journal|herald|tribune|gazette|guardian|chronicle|telegraph|examiner|courier|sentinel|ledger|argus|beacon|bulletin|advertiser|echo|inquirer)$/i;

/** "Radio Norrvik", "Channel 4". */
const BROADCASTER = /^(?:radio|tv|televisi(?:on|ón)|channel)$/;

/** What a run of name words stands for, by itself; null where it does not tell. */
function kindOf(run: readonly Token[]): NameKind | null {
  const text = run.map((t) => t.text.replace(/['’]$/, '')).join(' ');
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  if (isOutlet(text) && !(run.length === 1 && isGivenName(first.lower))) return 'publication';
  if (run.length > 1 && (OUTLET_WORD.has(last.lower) || BROADCASTER.test(first.lower))) return 'publication';
  if (namesOfBody(text).length > 0 && !isDemonym(text)) return 'organization';
  if (run.every((t) => isDemonym(t.lower)) && !isPlace(text)) return 'demonym';
  if (countryOf(text) && !(isGivenName(first.lower) && run.length > 1)) return 'place';
  if (isPlace(text)) return isGivenName(first.lower) && run.length === 1 && !isDemonym(text) ? null : 'place';
  if (run.some((t) => BODY_WORD.has(t.lower))) return 'organization';
  if (run.length === 1 && isAcronym(last.text)) return TITLE.has(last.lower) ? null : 'organization';
  if (run.length > 1 && run.length <= 5 && isGivenName(first.lower)) return 'person';
  if (run.length > 2 && run.length <= 6 && run.slice(0, 3).some((t, k) => t.text === '.' && run[k - 1]?.text.length === 1))
    return 'person';
  return null;
}

function nameAt(
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
  title: string | null,
  of: string | null,
  kind: NameKind | null,
): Name {
  // An initial and its point are one word of the name.
  const words: string[] = [];
  for (const t of tokens.slice(first, last)) {
    if (t.text === '.' && words.length > 0) words[words.length - 1] += '.';
    else words.push(t.text.replace(/['’]$/, ''));
  }
  const article = from > 0 && tokens[from - 1]?.lower === 'the' ? (tokens[from - 1]?.text ?? null) : null;
  return {
    start: tokens[from]?.start ?? 0,
    end: (tokens[last - 1]?.end ?? 0) - (/['’]$/.test(tokens[last - 1]?.text ?? '') ? 1 : 0),
    from,
    first,
    last,
    text: words.join(' '),
    words,
    title,
    of,
    // Nobody is called "the Jane Doe": what has an article is no person; "the Courier" is a paper.
    kind:
      article && !title && kind === 'person'
        ? null
        : (kind ?? (article && !title && PAPER.test(words.join(' ')) ? 'publication' : null)),
    article,
  };
}
