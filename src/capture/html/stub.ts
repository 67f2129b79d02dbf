import type { Item } from './item.ts';
import { isKept } from './item.ts';
import type { JsonLdItem } from './metadata/jsonLd.ts';
import { countWords } from './words.ts';

/** What a paywall says to a reader who sees only the beginning. */
const WALL =
  /\b(?:to (?:read|continue reading|keep reading|view|unlock|access) (?:the |this )?(?:full|rest of|entire|whole|complete|article|story|remaining)\b|to (?:continue|keep) reading\b|(?:subscribe|sign in|log in|register|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber))\b.{0,60}\b(?:to (?:read|continue|keep reading|unlock|access|view)|for (?:full|unlimited) access)|already (?:a |have a )?(?:subscriber|subscription|member|subscribed|registered)|(?:this|the) (?:article|story|content|post|page) is (?:only )?(?:for|available to|reserved for|exclusive to|locked)|(?:exclusive|premium) (?:to|for|content for) (?:our )?(?:subscribers|members)|subscriber[- ](?:only|exclusive)|you(?:'ve|’ve| have) (?:reached|read|used) (?:your|all your|the) .{0,30}(?:limit|free articles?)|unlock (?:this|the full) (?:article|story)|get unlimited (?:digital )?access|free articles? (?:left|remaining)|keep reading with|continue reading for (?:free|just|only|\p{Sc}))/iu;

/** A page that shows this many words of running text has shown the report, whatever stands below it. */
const ENOUGH = 400;

/**
 * True where the page holds only the beginning of the report: it asks to pay or to sign in near the end of its text and
 * the text is short or breaks off, or it says of itself that it is not free and holds far fewer words than it counts.
 */
export function isStub(items: readonly Item[], articles: readonly JsonLdItem[]): boolean {
  const body = items.filter((i) => isKept(i) && i.inBody && i.type !== 'title' && i.type !== 'subtitle' && i.type !== 'caption');
  const last = body.at(-1);
  if (!last) return false;
  const words = body.reduce((n, i) => n + countWords(i.text.text), 0);
  const counted = Math.max(0, ...articles.map((a) => Number(a.value.wordCount) || 0));
  if (counted >= 150 && words < counted * 0.5) return true;
  const notFree = articles.some((a) => /^false$/i.test(String(a.value.isAccessibleForFree ?? '')));
  const breaksOff = /(?:…|\.\.\.)["”’]?$|[^.!?…:"”’)\]]$/.test(last.text.text) && last.type === 'paragraph';
  if (words > ENOUGH && !breaksOff) return false;
  const asked = items.some((i) => i.text.length < 600 && WALL.test(i.text.text));
  return asked ? words <= ENOUGH || breaksOff : notFree && words < 150;
}
