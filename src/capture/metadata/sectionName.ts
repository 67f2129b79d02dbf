/** Names that a part of an outlet has and hardly anything else. */
const PLAIN =
  /^(?:politics|world|business|sports?|culture|opinion|comment|technology|tech|science|health|money|local|national|nation|international|europe|asia|africa|americas|middle east|us|uk|environment|climate|education|lifestyle|travel|entertainment|arts|music|books|film|weather|markets|economy|finance|style|food|media|law|crime|obituaries|politik|wirtschaft|kultur|wissen|politique|économie|monde|política|economía|mundo|deportes|cultura|economia|esportes)(?: news)?$/;

/** What systems file under where nobody chose, and what says of what kind a text is, not where it stands. */
const NO_SECTION =
  /^(?:un-?categori[sz]ed|uncategory|allgemein|non classé|sin categoría|sem categoria|default|general|none|null|undefined|other|misc|articles?|posts?|blog|pages?|clippings?|bookmarks?|read later|home|homepage|home page|front page|start|startseite|accueil|inicio|news|all news|latest|latest news|top stories|breaking news)$/;

const LONGEST = 60;

/** A section's name as it is told, or null for what names none: addresses, lists of words, tags, what a system files under. */
export function sectionName(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name.length < 2 || name.length > LONGEST || /^(?:https?:|[#/])|[,;|]/.test(name) || !/\p{L}/u.test(name)) return null;
  return NO_SECTION.test(name.toLowerCase()) ? null : name;
}

/** True for a word that names a section wherever it stands: "Politics", "world-news". */
export function isPlainSection(name: string): boolean {
  return PLAIN.test(
    name
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
}

/**
 * The section among what a report is filed under, where sections and tags stand in one list: the first that names a section
 * and nothing else, or the only one there is.
 */
export function sectionAmong<T>(subjects: readonly T[], textOf: (subject: T) => string): { name: string; at: T } | null {
  const named = subjects.flatMap((at) => {
    const name = sectionName(textOf(at));
    return name === null ? [] : [{ name, at }];
  });
  return named.find(({ name }) => isPlainSection(name)) ?? (subjects.length === 1 ? (named[0] ?? null) : null);
}

/** What addresses have before the section: the language, and that a story follows. */
const BEFORE = /^(?:news|stor(?:y|ies)|articles?|content|[a-z]{2}-[a-z]{2})$/i;

/** The section that a report's address begins with, where that is a plain word for one; null for any other address. */
export function sectionInAddress(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const first = new URL(url).pathname.split('/').find((part) => part !== '' && !BEFORE.test(part));
  if (first === undefined || !isPlainSection(first)) return null;
  const words = first.replace(/[_-]+/g, ' ');
  return words.length <= 2 ? words.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
}
