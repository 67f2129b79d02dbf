import { countWords, endsSentence } from '../prose.ts';
import type { UnitRule } from '../ruling.ts';

/** A kind of furniture that is told by one short line alone. */
interface LineRule {
  readonly name: string;
  readonly reason: string;
  /** Longest line that it may be; what is longer is prose that mentions the thing. */
  readonly most: number;
  /** It comes in whole sentences. */
  readonly sentences?: boolean;
  readonly pattern: { test(text: string): boolean };
}

/** Words that stand on a bar of sharing buttons; those in the first list make it one. */
const SHARE_BUTTONS = new Set(
  'share facebook twitter linkedin pinterest whatsapp telegram reddit email e-mail print copy bookmark save tweet flipboard messenger threads bluesky mastodon sms gift x.com x'.split(
    ' ',
  ),
);
const SHARE_BESIDE = new Set(
  'shares comments comment views likes this article story page post link url on via to by and or more close options copied for later mail add it a in new window tab of icon button'.split(
    ' ',
  ),
);

/** In order: the first that fits names the reason. */
const RULES: readonly LineRule[] = [
  {
    name: 'advertisement',
    reason: 'advertisement',
    most: 90,
    pattern:
      /^[-–—\s[(*]*(?:advertisement|advertisements|advertising|ads?|ad feedback|sponsored(?: content| links)?|paid (?:post|content)|promoted|anzeige|publicité|story continues(?: below)?(?: (?:this )?advertisement)?|article continues(?: below| after)?(?: (?:this )?(?:ad|advertisement))?|(?:scroll|continue reading) (?:down )?(?:below )?(?:to continue|for more|below)?(?: (?:the )?(?:advertisement|ad))?|skip ad(?:vertisement)?|remove ads|why am i seeing this ad\??|report (?:this )?ad)[-–—\s\])*.:]*$/i,
  },
  {
    name: 'form',
    reason: 'form',
    most: 200,
    // Buttons and fields as Lynx and w3m write them.
    pattern: /^\(BUTTON\)|^\[[ xX]?\]|^\( \)|^_{4,}|\(not implemented\)|^\[BUTTON/,
  },
  {
    name: 'share-bar',
    reason: 'share-bar',
    most: 160,
    pattern: { test: isShareBar },
  },
  {
    name: 'opens-window',
    reason: 'share-bar',
    most: 120,
    pattern:
      /^(?:click to (?:share|print|email)|share (?:on|via|this)|send (?:a )?link|opens in (?:a )?new (?:window|tab)).{0,80}(?:\(?opens in (?:a )?new (?:window|tab)\)?)?$/i,
  },
  {
    name: 'post-placeholder',
    reason: 'post-placeholder',
    most: 160,
    // What stands where a post was, of which no word came along.
    pattern:
      /^(?:view (?:this|more) (?:post|reel|profile|photo) on \w+.{0,40}|an? (?:post|reel|photo|video) (?:shared|posted) by .{2,120}|this (?:post|tweet|content) (?:is|was|has been) (?:unavailable|deleted|not available).{0,80}|(?:tweet|post|content) (?:not found|unavailable)|(?:the )?(?:following )?media could not be (?:played|loaded)\.?|(?:view|see) on (?:threads|instagram|facebook|x|twitter|bluesky)|allow .{2,40} content\?.{0,100})$/i,
  },
  {
    name: 'reading-time',
    reason: 'reading-time',
    most: 60,
    pattern:
      /^(?:(?:estimated )?reading time:?\s*)?(?:\d{1,3}|a|one|two|three|four|five)[\s-]*min(?:ute)?s?(?:[\s-]*(?:read|to read|listen|de lecture))(?:\s*(?:time))?$|^(?:estimated )?reading time:?\s*(?:less than )?\d{1,3}\s*min(?:ute)?s?$|^[\d.,]{1,8}\s?[km]? (?:views|shares|words|reads)$/i,
  },
  {
    name: 'player',
    reason: 'player',
    most: 90,
    pattern:
      /^(?:listen(?: to (?:this|the) (?:article|story|episode))?(?:\s*[·•|(-]?\s*\d{1,2}(?::\d{2})?\s*(?:min(?:ute)?s?)?\)?)?|(?:play|pause|mute|unmute|stop) ?(?:audio|video)?|volume|full ?screen|video player(?: is loading\.?)?|(?:this )?video (?:is )?unavailable|loading(?: the)? player\.*|now playing|up next|\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*-?\d{1,2}:\d{2}(?::\d{2})?)?|watch(?: now| live| the video)?|your browser does not support the .{3,30}|this is a modal window\.?|this (?:article|audio) (?:is|was) (?:read|generated|narrated) .{0,60}|enlarge(?: (?:this )?image)?|toggle caption|hide caption|expand(?: image)?|view image in fullscreen|image source)$/i,
  },
  {
    name: 'newsletter',
    reason: 'newsletter',
    most: 220,
    pattern:
      /^(?:sign up(?: (?:for|to) .{0,140}| now| here| free| today)?|get .{0,80}(?:newsletter|briefing|in your inbox|delivered|by email).{0,80}|(?:the )?[\w’' ]{0,40}newsletters?|enter your email(?: address)?.{0,40}|your email(?: address)?|email address|subscribe to (?:our|the|this) [\w’' ]{0,40}(?:newsletter|briefing|podcast|channel|updates).{0,80}|join our (?:newsletter|mailing list|whatsapp|telegram).{0,80}|want more .{0,60}\? sign up .{0,60}|by (?:signing up|clicking|subscribing|providing|entering|continuing).{0,60}(?:agree|consent|acknowledge).{0,120}|thank(?:s| you) for (?:signing up|subscribing).{0,60}|delivered to your inbox.{0,60}|this site is protected by recaptcha.{0,120})$/i,
  },
  {
    name: 'subscription',
    reason: 'subscription',
    most: 200,
    pattern:
      /^(?:subscribe(?: (?:now|today|here|free|to (?:continue|read|keep reading).{0,60}|for .{0,60}))?|subscribe to .{2,60}|start (?:your )?(?:free )?trial.{0,60}|already (?:a )?(?:subscriber|subscribed|member|have an account)\??.{0,40}|(?:log|sign) ?in(?: to .{0,60}| here| now)?|register(?: (?:now|for free|to (?:read|continue|comment|access|keep).{0,50}))?|create (?:a |your )?(?:free )?account.{0,60}|become a (?:member|subscriber|supporter|patron).{0,60}|(?:donate|give|contribute)(?: (?:now|today|here|monthly))?|support (?:us|our (?:work|journalism|newsroom)|independent journalism|quality journalism).{0,100}|(?:keep|continue) reading (?:with|for|by) .{0,80}|unlock (?:this|the) (?:article|story).{0,60}|for subscribers|subscribers? only|members? only|exclusive for subscribers|gift subscriptions?|view subscription options|cancel any ?time\.?|(?:buy|purchase) licensing rights.{0,60}|limited[- ]time offer.{0,80}|ad-free experience.{0,40})$/i,
  },
  {
    name: 'comments',
    reason: 'comments',
    most: 120,
    pattern:
      /^(?:(?:show|view|read|hide|load|see|post|add|leave|write)(?: all| a| the| your| more| \d{1,6})* ?(?:comments?|replies|reply)(?: \(?\d{1,6}\)?)?|(?:\d{1,6}|no) comments?(?: yet)?|comments?:? ?\(?\d{0,6}\)?|join the (?:conversation|discussion|debate).{0,40}|be the first to comment.{0,40}|comments are (?:closed|off|disabled|moderated).{0,60}|(?:have|share) your (?:say|thoughts|opinion).{0,40}|what do you think\??.{0,60}|leave a (?:reply|comment).{0,60}|log in to (?:comment|reply|leave a comment).{0,40}|send (?:us )?(?:a )?(?:letter|tip|feedback).{0,60}|was this (?:article|page|story) helpful\??|report (?:a )?(?:typo|error|mistake|correction).{0,40})$/i,
  },
  {
    name: 'cookies',
    reason: 'cookies',
    most: 1200,
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our (?:\d{1,5} )?partners)? uses? cookies.{0,1100}|by (?:choosing|clicking|continuing|using).{0,120}(?:consent|agree).{0,200}|(?:your privacy is important|we care about your privacy|we(?: have)? updated our (?:privacy|terms)).{0,800}|(?:accept|reject|allow|decline|manage)(?: (?:all|necessary|essential|optional))?(?: cookies| preferences| settings)?|cookie (?:settings|preferences|policy|notice|consent).{0,60}|i (?:accept|agree)|got it!?|(?:manage|your) privacy (?:choices|settings|preferences).{0,30}|do not sell (?:or share )?my personal information.{0,40}|we value your privacy.{0,200})$/i,
  },
  {
    name: 'related-prefix',
    reason: 'related',
    most: 260,
    sentences: true,
    pattern:
      /^[\s[(*•►▶→>»|-]*(?:read(?: more| also| next)?|also read|see also|related(?: (?:story|stories|article|articles|coverage))?|more|watch|listen|opinion|explainer|timeline|in pictures|don['’]t miss)\s*[:|»]\s*.{8,230}$/i,
  },
  {
    name: 'related-link',
    reason: 'related',
    most: 220,
    pattern:
      /^[\s[(*•►▶→>»|-]*(?:read(?: more| also| next| on| the full (?:story|article))?|also read|see also|more(?: (?:on|from|about|in) (?:this|the).{0,60})?|related(?: (?:articles?|stories|story|content|news|coverage|topics?|links?|reading|posts?|video))?|related to this (?:story|article)|recommended(?: (?:for you|reading|stories))?|don['’]t miss|you (?:may|might) (?:also|be) (?:like|interested in)|must[- ]reads?|editor['’]?s['’]? (?:picks?|choice)|trending(?: now)?|most (?:read|popular|viewed|shared|commented)|top stories|latest (?:news|stories|headlines|updates)?|more (?:stories|news|top stories|coverage|headlines)|what to read next|in case you missed it|up next|popular now|explore more|go deeper|keep reading|continue reading)[\s:|»\]).-]*(?:(?<=[:|»]\s?).{1,180})?$/iu,
  },
  {
    name: 'follow',
    reason: 'follow',
    most: 200,
    pattern:
      /^(?:follow(?:ing)?(?: (?:us|topics?|author|this|\S+ on \S+))?|(?:follow|like|find|join|connect with|watch|add) (?:us|me|him|her|them|@?[\w.]{2,40}(?: \w{2,20}){0,3}) (?:on|at|as|via) (?:x\b|twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|google|bluesky|threads|mastodon|social media).{0,120}|(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,60}|available on (?:google play|the app store).{0,60}|get it on google play|download on the app store|(?:set|make) .{2,30} (?:as )?(?:your )?preferred source.{0,40}|(?:get|turn on|receive) (?:push )?(?:notifications|alerts).{0,60})$/i,
  },
  {
    name: 'topics',
    reason: 'topics',
    most: 300,
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|in this (?:article|story)|explore (?:more )?(?:on )?(?:these )?topics|posted in|more about)\s*:.{0,280}$|^(?:topics|tags|filed under|in this story)$|^(?:#[\p{L}\p{N}_]{2,40}[\s,]*){2,}$/iu,
  },
  {
    name: 'legal',
    reason: 'legal',
    most: 500,
    pattern:
      /^(?:©|\(c\) ?(?:\d{4}|copyright|[\w .,&'’]{2,60} \d{4})|copyright (?:©|\(c\)|\d{4}|by\b|[\w ]{2,40} \d{4})).{0,300}$|^all rights reserved\.?.{0,120}$|^(?:this material|the contents? of this|reproduction|no part of).{0,60}(?:may not be|is prohibited|strictly).{0,300}$|^our standards:.{0,100}$|^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement)|cookie policy|disclaimer|imprint|impressum|accessibility(?: statement)?|code of ethics|ethics policy|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|jobs|help(?: cent(?:er|re))?|faq|site ?map|rss(?: feeds?)?|corrections policy|your privacy (?:rights|choices)|ad choices|newsroom|press|permissions?|reprints?(?: (?:and|&) permissions?)?)(?:\s*[|·•]\s*.{0,200})?$/i,
  },
  {
    name: 'navigation',
    reason: 'navigation',
    most: 120,
    pattern:
      /^(?:skip to (?:main |the )?(?:content|navigation|footer|search).{0,20}|(?:main |open |close |toggle |hamburger )?(?:menu|navigation)(?: toggle)?|(?:show|hide|open|close) (?:menu|search|navigation)|search(?: (?:(?:the |this )?site|for:?))?|home|back to (?:top|home(?:page)?|news|all .{2,20})|(?:previous|next|prev)(?: (?:article|story|post|page|slide))?|load(?:ing)?(?: more)?(?:\.\.\.)?|(?:show|see|view) (?:more|less|all)|watch live|live tv|sections?|edition|(?:us|uk|international|u\.s\.) edition|languages?|english|my account|account|profile|log ?out|sign ?out|notifications?|close|dismiss|scroll down|top|breadcrumbs?|jump to content|you are here:?.{0,80}|(?:home|news)(?:\s*[>›»/|]\s*[\p{L}\p{N}&’' -]{1,40}){1,6})$/iu,
  },
  {
    name: 'end-mark',
    reason: 'end-mark',
    most: 12,
    pattern: /^(?:[-–—*#]*\s?(?:30|ends?|###)\s?[-–—*#]*|[■▪●◼∎♦•]+)$/i,
  },
];

/** Somebody says something: the report's own prose. */
const REPORTS = /\b(?:said|says|told|according to|announced|reported)\b/i;

/** Takes out the short lines that are a page's furniture by what they say: buttons, counters, prompts, notices. */
export const shortFurniture: UnitRule = {
  name: 'short-furniture',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      const text = unit.text;
      if (!ruling.isOpen(i) || text.length === 0 || text.length > 500 || unit.kind === 'table') return;
      const rule = RULES.find((r) => text.length <= r.most && r.pattern.test(text));
      if (!rule) return;
      if (isProse(text) && !(rule.sentences ?? (SENTENCES.has(rule.reason) && !REPORTS.test(text)))) return;
      ruling.remove(i, rule.reason, rule.name);
    });
  },
};

/** Nothing but the names of places to share to and the words around them. */
function isShareBar(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(/[\d.,]+k?\b(?!\w)/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [];
  const bare = words.map((w) => w.replace(/[.-]+$/, ''));
  if (bare.length === 0 || !bare.every((w) => SHARE_BUTTONS.has(w) || SHARE_BESIDE.has(w))) return false;
  const buttons = bare.filter((w) => SHARE_BUTTONS.has(w));
  // "87 Comments" stands on many a bar, "Comments" alone is another rule's.
  return buttons.length > 0 && (buttons.length > 1 || buttons[0] !== 'x' || bare.length === 1);
}

/** Furniture that comes in whole sentences. */
const SENTENCES = new Set(['cookies', 'legal', 'newsletter', 'subscription', 'advertisement', 'comments']);

/** A sentence of the report that only begins like a button. */
function isProse(text: string): boolean {
  const words = countWords(text);
  return (words >= 10 && endsSentence(text) && !text.endsWith(':')) || words > 40;
}
