import { domainOf } from '../../metadata/address.ts';
import { bylineRest } from '../../metadata/byline.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { REPORTING } from '../../text/furniture/reportingLine.ts';
import { type Item, type ItemRule, isKept, type Reading, without } from '../item.ts';
import { countWords } from '../words.ts';

/** Something about a line's own words that tells that it is not the report's. */
interface LineRule {
  readonly name: string;
  matches(line: Line): boolean;
}

interface Line {
  readonly item: Item;
  readonly text: string;
  readonly words: number;
  /** The share of its characters that stand in links. */
  readonly linked: number;
  readonly reading: Reading;
  /** True before the first and after the last running text of the body. */
  readonly atEdge: boolean;
}

const upTo =
  (words: number, pattern: RegExp): LineRule['matches'] =>
  (line) =>
    line.words <= words && pattern.test(line.text);

/** Lines that are furniture wherever they stand in a body, by their words. The first that matches gives the reason. */
const LINE_RULES: readonly LineRule[] = [
  {
    name: 'advertisement',
    matches: upTo(
      8,
      /^(?:advertisements?|advertising|ad|ads|sponsored(?: content| links?)?|promoted(?: content)?|paid content|(?:story|article|content) continues (?:below|after).*|continue reading below.*|scroll (?:down )?to continue.*|(?:skip|close) (?:ad|advert(?:isement)?)|report this ad|publicidad|publicité|anzeige|werbung|pubblicità)[.:]?$/i,
    ),
  },
  {
    name: 'share-bar',
    matches: upTo(
      10,
      /^(?:share|tweet|e-?mail|print|pin(?: it)?|save|whats ?app|facebook|twitter|linked ?in|pinterest|reddit|flipboard|telegram|messenger|copy link|link copied!?|bookmark|gift(?: article)?|comments?|listen|share (?:this|on|via)\b.*|follow us\b.*|like us on\b.*|(?:share|tweet|submit|e-?mail|print|save|facebook|twitter|\s|[|·•/])+)[.:!]?$/i,
    ),
  },
  {
    name: 'counter',
    matches: upTo(
      6,
      /^(?:[\d.,]+\s?[km]?\s*(?:shares?|comments?|views?|likes?|reactions?|retweets?)\+?|\d+\s*(?:-|to)?\s*min(?:ute)?s?(?:\s+read)?|(?:image|photo|slide|picture)?\s*\d+\s*(?:\/|of)\s*\d+|word ?count:?\s*\d+|\[\s*\d+ comments?\s*\])$/i,
    ),
  },
  {
    name: 'read-more',
    matches: ({ text, words, linked }) => words <= 40 && READ_MORE.test(text) && (linked > 0.3 || words <= 4),
  },
  { name: 'newsletter', matches: ({ text, words }) => words <= 60 && NEWSLETTER.test(text) },
  {
    name: 'follow',
    matches: ({ text, words, linked }) => words <= 60 && FOLLOW.test(text) && (linked > 0.02 || /@\w|\.com|http/.test(text)),
  },
  { name: 'app-promotion', matches: upTo(40, /^(?:download|get|install)\b.{0,60}\b(?:app|apps)\b/i) },
  {
    name: 'appeal',
    matches: upTo(
      80,
      /\b(?:(?:become|be) a (?:member|subscriber|supporter|patron)|(?:support|donate to|contribute to) (?:our|independent|quality|local) (?:journalism|reporting|work|newsroom)|make a donation|your (?:support|donation) (?:helps|makes)|to (?:read|continue reading) (?:the full|this) (?:story|article),? (?:subscribe|sign|log))/i,
    ),
  },
  {
    name: 'disclosure',
    // A few words beside a product inside the text are part of what is said of it.
    matches: ({ text, words, atEdge }) =>
      (atEdge || words >= 10) &&
      words <= 90 &&
      /\b(?:may (?:earn|receive) an? (?:\w+ )?commission|affiliate (?:commission|links?|partner)|commission (?:from|on|if you)|when you (?:buy|purchase) through (?:our )?links)/i.test(
        text,
      ),
  },
  {
    name: 'tags',
    matches: ({ text, words, linked }) =>
      words <= 60 &&
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|more about|related (?:tags|topics)|buyer['’]s guide|related roundups?)\s*:?(?:\s|$)/i.test(
        text,
      ) &&
      (linked > 0.25 || words <= 2),
  },
  {
    name: 'video-player',
    matches: upTo(
      8,
      /^(?:watch (?:now|live|video|more)|play(?: video)?|now playing|loading\.{0,3}|unmute|mute|video player.*|your browser does not support.*|(?:enable|turn on) javascript.*|click to (?:play|expand|enlarge|unmute)|view (?:gallery|slideshow|photos?|more)|show (?:all|more)(?: photos| images)?|hide caption|toggle caption|enlarge this image|expand|close|next|previous|back to top|top|close this dialog.*)$/i,
    ),
  },
  { name: 'reporting-line', matches: ({ text, words, atEdge }) => atEdge && words <= 80 && REPORTING.test(text) },
  {
    name: 'filed-under',
    matches: upTo(60, /^This (?:entry|post|article|item) was (?:posted|published|filed|written) (?:on|in|by|under)\b/i),
  },
  {
    name: 'date-line',
    matches: ({ text, words, atEdge }) =>
      words <= 16 &&
      (atEdge || /^(?:first |last |originally )?(?:published|posted|updated|modified)\b/i.test(text)) &&
      isDateLine(text),
  },
  {
    name: 'copyright',
    matches: ({ text, words, atEdge }) =>
      atEdge &&
      words <= 70 &&
      /^(?:©|\(c\)\s|copyright\b|all rights reserved|this material may not be published|tous droits|alle rechte)/i.test(text),
  },
  {
    name: 'contact',
    matches: ({ text, words, atEdge }) =>
      atEdge &&
      words <= 50 &&
      /^(?:contact|e-?mail|reach|write to|send (?:tips|news)|got a tip|have a (?:tip|story|news tip)|join our|need more)\b.*(?:@|http|\.com|here|at \(?\d|forum|subscribe)/i.test(
        text,
      ),
  },
  {
    name: 'comments',
    matches: upTo(
      14,
      /^(?:(?:log ?in|sign in|register|login)\b.{0,30}\b(?:comments?|reply)|(?:leave|post|add|write|view|read|show|hide|join)\b.{0,30}\b(?:comments?|reply|conversation|discussion)|(?:no |\d+ )?comments?(?: are closed.*| \(\d+\)|:)?|\d+ (?:responses?|thoughts?|repl(?:y|ies)).{0,80})$/i,
    ),
  },
  {
    name: 'placeholder',
    matches: upTo(
      12,
      /^(?:please )?(?:enable|turn on|activate) (?:java ?script|cookies).*$|^(?:page )?loading\b.{0,20}$|^javascript is (?:disabled|required).*$/i,
    ),
  },
  {
    name: 'author-note',
    matches: ({ text, words, reading, atEdge }) => atEdge && words <= 90 && isAuthorNote(text, reading.byline),
  },
  { name: 'byline', matches: ({ text, words, reading, atEdge }) => atEdge && words <= 20 && isByline(text, reading.byline) },
  { name: 'separator', matches: ({ text }) => !/[\p{L}\p{N}]/u.test(text) },
  {
    name: 'share-bar',
    matches: ({ text, words, linked }) =>
      words <= 6 && linked >= 0.95 && /^(?:share|subscribe|leave a comment|refer a friend|donate|give a gift)\b/i.test(text),
  },
  { name: 'related-link', matches: (line) => isLoneTeaser(line) },
];

const READ_MORE =
  /^(?:[>»▶►→•*[(-]\s*)?(?:read (?:more|also|next|the (?:full|latest|rest)|this|it)|also read|see (?:also|more)|more (?:on|from|about|news|stories|coverage)|more:|related(?: (?:stor(?:y|ies)|articles?|news|coverage|content|video|links?|posts?|reading))?(?::|$)|recommended|watch(?: (?:also|more|the|this|:))|listen:|don['’]t miss|must[- ](?:read|see|watch)|up next|continue reading|click here|in case you missed|icymi|trending|view more|you (?:may|might) (?:also )?(?:like|be interested)|explore more|subscribe|for more|find out more|learn more|go deeper|what to read next|(?:lee|leer) (?:más|también)|lire aussi|à lire|lesen sie auch|leggi anche|lees ook|läs också|leia (?:mais|também))/i;

const NEWSLETTER =
  /(?:\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register|join)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|mailing list|updates|daily|weekly|alerts?|briefing|digest|channel)\b|\b(?:newsletters?|inbox)\b.{0,80}\b(?:sign up|subscribe)\b|\bdelivered (?:straight |directly )?to your (?:inbox|e-?mail)|^(?:get|receive)\b.{0,80}\b(?:in|to) your (?:inbox|e-?mail)|^sign up(?: now| here| today)?[.!]?$|^subscribe(?: now| today| here)?[.!]?$|^subscribe to (?!.{0,80}\b(?:the (?:theory|view|idea)|this (?:view|theory|idea)))|^get access to\b.{0,120}\bsubscription)/i;

const FOLLOW =
  /(?:\bfollow (?:him|her|them|me|us|@\w+|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,3})(?:\s+\S+){0,3} (?:on (?:twitter|x|facebook|instagram|threads|linkedin|bluesky)|@\w+)|^(?:on )?(?:twitter|follow)\s*:?\s*@\w+|\b(?:find|like|join) us on (?:twitter|facebook|instagram)|\bon twitter (?:at )?@\w+$)/iu;

/** "By Jane Doe", "Submitted by Jane Doe on Monday, 2 September 2013": names, labels and dates, and nothing else to speak of. */
function isByline(text: string, byline: readonly string[]): boolean {
  if (
    /^(?:(?:special|contributed) to the |(?:\p{Lu}[\p{L}.'’-]+ ){1,4})(?:staff|wire) (?:writers?|reporters?|services?|reports?)$|^staff (?:writers?|reporters?|reports?)$/iu.test(
      text,
    )
  )
    return true;
  const rest = bylineRest(text, byline);
  return rest !== null && rest.length <= 12;
}

/** "Jane Doe is the mining correspondent of …", "Jane Doe covers …": who wrote the report, told after its end. */
function isAuthorNote(text: string, byline: readonly string[]): boolean {
  const low = text.toLowerCase();
  const name = byline.find((n) => low.startsWith(n.toLowerCase()));
  if (name === undefined) return /^about the authors?\b/i.test(text);
  return /^[\s,]*(?:who |has |have |is |was |are |covers?\b|writes?\b|reports?\b|joined\b|can be reached\b|contributed\b|[\p{L}-]+ (?:reporter|correspondent|editor|writer|columnist))/iu.test(
    text.slice(name.length),
  );
}

/** A line that is one link with a headline in it, to a page of the same site. */
function isLoneTeaser({ item, text, words, linked, reading }: Line): boolean {
  if (linked < 0.95 || words < 4 || words > 40 || item.type !== 'paragraph' || /[.,;]["”’)]*$/.test(text)) return false;
  const [link, second] = item.links;
  // On a page whose address is unknown a link that could not be made whole leads to the same site.
  if (!link) return true;
  const target = domainOf(link.href);
  return second === undefined && target !== null && target === reading.domain;
}

/** Takes furniture lines out of the body. */
export const furnitureLines: ItemRule = {
  name: 'furniture-lines',
  apply: (items, reading) => {
    const prose = items.map(
      (i) => isKept(i) && i.inBody && i.type !== 'heading' && countWords(i.text.text) >= 20 && linkedShare(i) < 0.4,
    );
    const first = prose.indexOf(true);
    const last = prose.lastIndexOf(true);
    return items.map((item, i) => {
      if (!isKept(item) || !item.inBody || UNTOUCHED.has(item.type)) return item;

      const text = item.text.text;
      if (text.length > 900) return item;
      const line: Line = {
        item,
        text,
        words: countWords(text),
        linked: linkedShare(item),
        reading,
        atEdge: i < first || i >= last,
      };
      const rules = BESIDE_PICTURES.has(item.type) ? LINE_RULES.filter((r) => CONTROLS.has(r.name)) : LINE_RULES;
      const rule = rules.find((r) => r.matches(line));
      return rule ? without(item, rule.name) : item;
    });
  },
};

const UNTOUCHED: ReadonlySet<string> = new Set(['title', 'notice', 'post', 'table', 'quote', 'entry']);
/** Beside a picture stand its controls ("hide caption", "Image 1 of 5"); its caption may well begin "More". */
const BESIDE_PICTURES: ReadonlySet<string> = new Set(['caption', 'credit']);
const CONTROLS: ReadonlySet<string> = new Set(['video-player', 'counter', 'advertisement', 'newsletter']);

export function linkedShare(item: Item): number {
  if (item.text.length === 0) return 0;
  // Links that cannot be made whole, on a page whose address is unknown, count as well.
  const linked = item.passage ? item.passage.linked : item.links.reduce((n, l) => n + l.end - l.start, 0);
  return linked / item.text.length;
}
