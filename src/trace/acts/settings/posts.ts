import { type SettingRule, wordsAbout } from './settingRule.ts';

const PLATFORM =
  '(?:X|Twitter|Facebook|Instagram|Truth Social|TikTok|Telegram|Threads|Bluesky|Mastodon|LinkedIn|Reddit|Weibo|YouTube|Snapchat|Gab|Parler|WhatsApp|WeChat|Tumblr|Substack|social media)';
const ON_PLATFORM = new RegExp(
  `\\b(?:on|to|via|using|through) (?:(?:his|her|their|its|the|a) )?(?:\\w+ ){0,2}?${PLATFORM}(?![\\w-])(?: (?:page|account|post|feed))?`,
);
const POST =
  /\b(?:in|with|via|through) (?:a|an|the|his|her|their|one|another|two|several|that|this)? ?(?:[\w’'-]+ ){0,3}?(?:tweets?|tweetstorm|posts?|Instagram stor(?:y|ies)|Facebook message|thread)\b/;
const VERB = /\b(?:tweet(?:ed|s|ing)?|re-?tweet(?:ed|s|ing)|tooted|live-tweeted|posted|posts|reposted)\b/;

export const ofAPost: SettingRule = {
  name: 'a post',
  find: ({ draft }) => (draft.how === 'post' ? { setting: 'post', evidence: null } : null),
};

export const onAPlatform: SettingRule = {
  name: 'on a platform',
  find: (context) => {
    const [source] = context.draft.source;
    const words = source ? context.report.text.slice(source.start, source.end) : '';
    const itself =
      /^(?:(?:an?|the|one|another|several|two|some|many|these|those|this|that|his|her|their) )?(?:[\w-]+ ){0,2}?(?:posts?|tweets?)\b/i.exec(
        words,
      );
    if (
      source &&
      itself &&
      !/\b(?:washington|blog|new york|huffington|denver|saturday evening) posts?\b/i.test(itself[0]) &&
      !/\bthe Post\b/.test(words)
    )
      return { setting: 'post', evidence: { start: source.start, end: source.start + itself[0].length } };
    const blog = wordsAbout(context, /\bblog post\b/);
    const evidence =
      wordsAbout(context, ON_PLATFORM) ?? wordsAbout(context, VERB, 'cue') ?? (blog ? null : wordsAbout(context, POST));
    return evidence ? { setting: 'post', evidence } : null;
  },
};
