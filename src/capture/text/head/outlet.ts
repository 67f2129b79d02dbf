import type { Evidence } from '../../metadata/evidence.ts';
import type { TextDraft } from '../draftText.ts';

interface Candidate {
  readonly name: string;
  readonly weight: number;
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

const NAME = "((?:the )?\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:of|and|&|de|for|the|\\p{Lu}[\\p{L}\\p{N}&'’.-]*)){0,5})";
/** What a page says of itself in its furniture; two of these, or one and the text's own mention, make a name. */
const SELF: readonly { readonly by: string; readonly weight: number; readonly pattern: RegExp }[] = [
  {
    by: 'copyright-line',
    weight: 1,
    pattern: new RegExp(
      `(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©\\s*)?\\d{4}(?:\\s*[-–]\\s*\\d{2,4})?[,.]?\\s+(?:by\\s+)?${NAME}`,
      'u',
    ),
  },
  {
    by: 'copyright-line',
    weight: 1,
    pattern: new RegExp(`(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:by\\s+)?${NAME},?\\s+\\d{4}`, 'u'),
  },
  { by: 'subscription-box', weight: 1, pattern: new RegExp(`^(?:[Ss]ubscribe|SUBSCRIBE) to ${NAME}$`, 'u') },
  { by: 'support-box', weight: 1, pattern: new RegExp(`^(?:[Ss]upport|[Dd]onate to|[Jj]oin) ${NAME}$`, 'u') },
  { by: 'newsletter-box', weight: 1, pattern: new RegExp(`^(?:[Ss]ign up for|[Gg]et) ${NAME}['’]s? `, 'u') },
  { by: 'follow-line', weight: 1, pattern: new RegExp(`^[Ff]ollow ${NAME} on `, 'u') },
  { by: 'app-line', weight: 1, pattern: new RegExp(`(?:[Dd]ownload|[Gg]et) ${NAME} (?:app|App)\\b`, 'u') },
  { by: 'more-from', weight: 1, pattern: new RegExp(`^[Mm]ore (?:from|on) ${NAME}$`, 'u') },
];
const GENERIC =
  /^(?:the )?(?:us|our|this|your|all|now|today|news|topics?|newsletters?|daily|facebook|twitter|x|google|youtube|apple|world|politics|a|free|home|email)$/i;

/**
 * The outlet as the page's own furniture names it. A name is well supported by a line of copyright, or by a box of the
 * page's own together with another box or with the text's own mention of the same name.
 */
export function findOutlet(draft: TextDraft): Evidence<string> | null {
  const weights = new Map<string, { weight: number; best: Candidate; kinds: Set<string> }>();
  for (const c of candidates(draft)) {
    const key = c.name.toLowerCase().replace(/^the /, '');
    if (GENERIC.test(c.name) || key.length < 2) continue;
    const entry = weights.get(key) ?? { weight: 0, best: c, kinds: new Set<string>() };
    if (!entry.kinds.has(c.by)) entry.weight += c.weight;
    entry.kinds.add(c.by);
    weights.set(key, entry);
  }
  const ranked = [...weights.entries()].sort((a, b) => b[1].weight - a[1].weight);
  for (const [key, { weight, best }] of ranked) {
    const spelled = spelling(draft.sheet.source, key);
    if (weight + (spelled.mentions >= 2 ? 1 : 0) < 2) continue;
    const name = spelled.name ?? best.name;
    const article = best.name.startsWith('The ') && !name.startsWith('The ') ? 'The ' : '';
    return { value: article + name, by: best.by, places: [{ from: best.from, to: best.to }] };
  }
  return null;
}

/** What a line of copyright has after the name. */
const COMPANY =
  /(?:[.,]?\s(?:All(?: Rights Reserved)?|Company|Co|LLC|L\.L\.C|Inc|Ltd|Limited|Corp|Corporation|Holdings|GmbH|plc|PLC|LP|Media Group)\b\.?)+.*$|[.,]+$/u;

function* candidates(draft: TextDraft): Generator<Candidate> {
  for (const r of draft.removed) {
    // A browser prints the page's title at the head, the site's name at its end.
    const name =
      r.reason === 'print-edge' ? /\s[-|–—]\s+([^\n|–—-]{3,50})$/m.exec(r.text.text.slice(0, 600))?.[1]?.trim() : undefined;
    if (name && /^\p{Lu}/u.test(name)) yield { name, weight: 2, by: 'print-head', ...r.text.hull };
  }
  for (const [i, unit] of draft.ruling.units.entries()) {
    if (draft.ruling.verdict(i)?.kind !== 'removed' || unit.text.length > 400) continue;
    for (const { by, weight, pattern } of SELF) {
      const name = pattern.exec(unit.text)?.[1]?.replace(COMPANY, '');
      const from = unit.lines[0]?.from ?? 0;
      if (name) yield { name, weight, by, from, to: unit.lines.at(-1)?.to ?? from };
    }
  }
}

/** How the document writes a name, the article with it where the text capitalises that within sentences, and how often. */
function spelling(source: string, key: string): { name: string | null; mentions: number } {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const counts = new Map<string, number>();
  let mentions = 0;
  for (const m of source.matchAll(new RegExp(`(?:(?<=[\\p{L},“"(*_] ?[["“*_]?)(The)\\s+)?\\b(${escaped})\\b`, 'giu'))) {
    mentions++;
    const article = m[1] === 'The' ? 'The ' : '';
    const name = `${article}${(m[2] ?? '').replace(/\s+/g, ' ')}`;
    if (/^\p{Lu}/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts.entries()].sort(
    (a, b) => b[1] + (b[0].startsWith('The ') ? 0.5 : 0) - a[1] - (a[0].startsWith('The ') ? 0.5 : 0),
  );
  return { name: best?.[0] ?? null, mentions };
}
