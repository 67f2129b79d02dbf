import type { Report, Setting, Span } from '../../contract/index.ts';
import type { Draft } from '../draft.ts';
import { namesOutlet, namesOwnOutlet } from './outletNames.ts';

/** What the rules of settings look at. */
export interface SettingContext {
  readonly report: Report;
  readonly draft: Draft;
  readonly parent: Draft | undefined;
  /** The words about the cue that are not content, each with its place. */
  readonly frame: readonly { readonly words: string; readonly start: number; readonly cue: boolean }[];
  readonly addressees: readonly Span[];
  readonly source: string;
  readonly cue: string;
}

export interface SettingRule {
  readonly name: string;
  readonly find: (context: SettingContext) => { readonly setting: Setting; readonly evidence: Span | null } | null;
}

const PLATFORM =
  '(?:X|Twitter|Facebook|Instagram|Truth Social|TikTok|Telegram|Threads|Bluesky|Mastodon|LinkedIn|Reddit|Weibo|YouTube|Snapchat|Gab|Parler|WhatsApp|VKontakte|WeChat|Tumblr|Medium|Substack|social media)';
const PUBLIC_PLACE =
  /\b(?:(?:at|in|during|before|after|from|to|for|of) (?:a|an|the|his|her|their|its|one|another|two|several|his own|that|this)? ?(?:[\w’'-]+ ){0,4}?(?:news conferences?|press conferences?|conference call|briefings?|hearings?|speech(?:es)?|rall(?:y|ies)|debates?|town halls?|addresses|address|sermon|lecture|keynote|forum|summit|conference|convention|campaign (?:stop|event|appearance)|event|ceremony|Oval Office|Rose Garden|news briefing|press briefing|floor|podium|testimony|town-hall|panel|State of the Union|inauguration|funeral|vigil|protest|court|courtroom|trial|arraignment|parliament|meeting with reporters|press availability|remarks|televised address|public appearance|fund-?raiser|Q&A|session|commencement)|(?:on|in) (?:live |national |state |local )?(?:television|TV|the (?:House|Senate) floor|the campaign trail|the stump|the radio|stage|camera|air)|aboard Air Force One|from the (?:podium|bench|stage)|in open court|in court|to (?:applause|cheers|laughs|laughter|a crowd|the crowd|supporters|reporters|journalists)|under oath)\b/;
const WRITTEN =
  /\b(?:(?:in|through|by|via|with|from|issued|released|released in|according to|of) (?:a|an|the|his|her|their|its|another|separate|joint|that|this)? ?(?:[\w’'-]+ ){0,3}?(?:statements?|letters?|e-?mails?|memos?|memoirs?|memorand(?:um|a)|op-eds?|press release|news release|release|essay|column|book|blog post|blog|note|diary|journal|text messages?|newsletter|manifesto|editorial|article|commentary|fax|cable|written \w+|communiqu[eé]|communique))\b/;
const DOCUMENT =
  /\b(?:filings?|indictments?|complaint|lawsuits?|affidavits?|court (?:papers|documents|records|filings?)|documents?|reports?|records|transcripts?|deposition|memos?|ruling|opinion|brief|audit|budget|bill|legislation|resolution|executive order|warrant|plea agreement|dossier|white paper|cables?|minutes|database|spreadsheet|manual|guidelines|petition|statement of facts|study|survey|poll|assessment)\b/i;

const match = (context: SettingContext, pattern: RegExp, skipCue = false): Span | null => {
  for (const part of context.frame) {
    if (skipCue && part.cue) continue;
    const m = pattern.exec(part.words);
    if (m) {
      const lead = m[0].length - m[0].trimStart().length;
      return { start: part.start + m.index + lead, end: part.start + m.index + m[0].trimEnd().length };
    }
  }
  return null;
};

const listener = (context: SettingContext): { words: string; span: Span } | null => {
  const span = context.addressees[0];
  return span ? { words: context.report.text.slice(span.start, span.end), span } : null;
};

/** In order; the first that finds its words counts (guideline rule 21). */
export const SETTING_RULES: readonly SettingRule[] = [
  {
    name: 'a post',
    find: ({ draft }) => (draft.how === 'post' ? { setting: 'post', evidence: null } : null),
  },
  {
    name: 'leaked',
    find: (context) => {
      const evidence = match(context, /\bleaked\b/);
      return evidence ? { setting: 'leak', evidence } : null;
    },
  },
  {
    name: 'posted on a platform',
    find: (context) => {
      const evidence =
        match(
          context,
          new RegExp(`\\b(?:on|to|via|using|through) (?:(?:his|her|their|its|the|a) )?(?:\\w+ ){0,2}?${PLATFORM}(?![\\w-])`),
        ) ??
        match(context, /\b(?:tweeted|tweets|tweeting|retweeted|re-tweeted|tooted|live-tweeted)\b/) ??
        match(
          context,
          /\b(?:in|with|via|of|through) (?:a|an|the|his|her|their|one|another|two|several|that|this|subsequent)? ?(?:[\w’'-]+ ){0,3}?(?:tweets?|tweetstorm|social media posts?|Facebook posts?|Instagram posts?|Truth Social posts?|online posts?|posts?|Instagram stor(?:y|ies)|Facebook message)\b/,
        );
      return evidence ? { setting: 'post', evidence } : null;
    },
  },
  {
    name: 'told this outlet',
    find: (context) => {
      const to = listener(context);
      return to && namesOwnOutlet(to.words, context.report) ? { setting: 'outlet', evidence: to.span } : null;
    },
  },
  {
    name: 'told another outlet',
    find: (context) => {
      const to = listener(context);
      return to && namesOutlet(to.words) ? { setting: 'other-outlet', evidence: to.span } : null;
    },
  },
  {
    name: 'told reporters',
    find: (context) => {
      const to = listener(context);
      return to &&
        /\b(?:reporters|journalists|crowd|audience|supporters|lawmakers|voters|viewers|rally|delegates|parliament|congress|press|media|the nation|court|jurors|jury|judge|committee|panel|U\.N\. General Assembly|Security Council|conference|students|attendees|donors|protesters|mourners)\b/i.test(
          to.words,
        )
        ? { setting: 'public', evidence: to.span }
        : null;
    },
  },
  {
    name: 'interview with an outlet',
    find: (context) => {
      const span = match(
        context,
        /\b(?:in|during|from|to) (?:a|an|the|his|her|their|its|one|another)? ?(?:[\w’'-]+ ){0,4}?(?:interviews?|appearance|conversation|remarks|comments|podcast)\b(?: (?:with|on|to|for|by|published (?:in|by)|aired (?:on|by)|broadcast (?:on|by)) .*)?/,
      );
      if (!span) return null;
      const words = context.report.text.slice(span.start, span.end);
      if (!/\b(?:interviews?|podcast)\b/.test(words) && !namesOutlet(words)) return null;
      const named = words.replace(/^.*?\b(?:with|on|to|for|by|in)\b (?=(?:the |The )?\p{Lu})/u, '');
      if (named !== words && namesOwnOutlet(named, context.report)) return { setting: 'outlet', evidence: span };
      const end =
        span.start +
        (/^.*?\b(?:interviews?|appearance|conversation|remarks|comments|podcast)\b/.exec(words)?.[0].length ?? words.length);
      if (namesOutlet(words)) return { setting: 'other-outlet', evidence: span };
      if (/\bwith (?!.*\bthis\b)\p{Lu}/u.test(words)) return { setting: 'other-outlet', evidence: span };
      // "said in an interview" without a name is, by custom, an interview with this outlet.
      return { setting: isOutletsOwn(context) ? 'outlet' : 'other-outlet', evidence: { start: span.start, end } };
    },
  },
  {
    name: 'on a programme',
    find: (context) => {
      const span = match(context, /\b(?:on|to) (?:the )?(?:[\p{Lu}“"‘'][\p{L}\p{N}.’'“”"&-]* ?){1,6}/u, true);
      return span && namesOutlet(context.report.text.slice(span.start, span.end))
        ? { setting: 'other-outlet', evidence: span }
        : null;
    },
  },
  {
    name: 'in public',
    find: (context) => {
      const evidence =
        match(context, PUBLIC_PLACE) ??
        match(context, /\b(?:testified|testifies|testifying|preached|chanted|chanting|publicly)\b/);
      return evidence ? { setting: 'public', evidence } : null;
    },
  },
  {
    name: 'in writing',
    find: (context) => {
      const evidence = match(context, WRITTEN) ?? match(context, /\b(?:wrote|writes|writing|written|e-?mailed|texted)\b/);
      return evidence ? { setting: 'written', evidence } : null;
    },
  },
  {
    name: 'in a document',
    find: (context) => {
      const source = context.draft.source[0];
      if (source && DOCUMENT.test(headOf(context.source))) return { setting: 'document', evidence: source };
      const evidence = match(
        context,
        /\b(?:in|according to|from) (?:a|an|the|his|her|their|its)? ?(?:[\w’'-]+ ){0,3}?(?:filings?|indictments?|complaint|lawsuit|affidavit|court (?:papers|documents|records)|documents|records|report|deposition|memo|ruling|opinion|warrant|transcript)\b/,
      );
      return evidence ? { setting: 'document', evidence } : null;
    },
  },
];

/** False inside another publication's statement: its interviews are its own. */
function isOutletsOwn({ parent, report }: SettingContext): boolean {
  if (!parent) return true;
  const outer = parent.source.map((s) => report.text.slice(s.start, s.end)).join(' ');
  return !namesOutlet(outer) || namesOwnOutlet(outer, report);
}

function headOf(source: string): string {
  return source.split(/\b(?:by|from|who|which|that|with|released|filed|published|obtained)\b|,/)[0] ?? '';
}
