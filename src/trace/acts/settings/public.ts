import { type SettingRule, wordsAbout } from './settingRule.ts';

const OCCASION =
  'news conferences?|press conferences?|conference call|briefings?|hearings?|speech(?:es)?|rall(?:y|ies)|debates?|town halls?|town-hall meeting|address(?:es)?|sermon|lecture|keynote|forum|summit|conference|convention|campaign (?:stop|event|appearance)|events?|ceremony|Oval Office|Rose Garden|testimony|panel discussion|State of the Union|inauguration|funeral|vigil|protest|courtroom|trial|meeting of (?:the )?(?:council|committee|board|assembly|parliament)|(?:council|committee|board|commission|public) meeting|sitting|question time|press call|news briefing|doorstep|arraignment|parliament|remarks|public appearance|fund-?raiser|commencement|press availability|monologue|session|gathering|march';
const PLACES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at|in|during) (?:a|an|the|his|her|their|its|one|another|two|several|that|this|last)? ?(?:[\\w’'.-]+ ){0,4}?(?:${OCCASION})\\b`,
  ),
  /\b(?:on|in) (?:live |national |state |local )?(?:television|TV)\b|\b(?:on|from) the (?:House floor|Senate floor|floor|campaign trail|stump|radio|podium|bench|stage|stand|witness stand)\b|\bon(?:stage| stage| camera| air)\b/,
  /\bin (?:the )?(?:parliament|assembly|senate|commons|chamber|house|evidence|public)\b(?! (?:interest|statement|health|opinion|letter|relations))|\bon the steps\b|\bfrom the (?:steps|dais|rostrum)\b/i,
  /\baboard Air Force One\b|\bin (?:open |federal |state |a )?court\b(?! (?:filings?|papers|documents?|records?|orders?|brief))|\bunder oath\b|\bto (?:applause|cheers|laughs|laughter|boos)\b/,
];

export const inPublic: SettingRule = {
  name: 'in public',
  find: (context) => {
    if (context.frame.some((p) => /\b(?:closed|private) (?:session|meeting|hearing)|\bbehind closed doors\b/.test(p.words)))
      return null;
    for (const place of PLACES) {
      const evidence = wordsAbout(context, place);
      if (evidence) return { setting: 'public', evidence };
    }
    const evidence = wordsAbout(context, /\b(?:testif(?:ied|ies|ying)|preached|chant(?:ed|ing|s)|publicly)\b/, 'cue');
    return evidence ? { setting: 'public', evidence } : null;
  },
};
