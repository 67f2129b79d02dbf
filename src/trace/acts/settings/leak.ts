import { type SettingRule, wordsAbout } from './settingRule.ts';

export const leaked: SettingRule = {
  name: 'leaked',
  find: (context) => {
    const evidence = wordsAbout(context, /\bleaked\b/);
    return evidence ? { setting: 'leak', evidence } : null;
  },
};
