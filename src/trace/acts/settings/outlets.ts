import type { Span } from '../../../contract/index.ts';
import { tokensOf } from '../../../language/tokens.ts';
import { headToken } from '../../exchanges/actors.ts';
import { namesOutlet, namesOwnOutlet } from './outletNames.ts';
import { type SettingContext, type SettingRule, wordsAbout } from './settingRule.ts';

const CROWD =
  /^(?:reporters|journalists|crowds?|audience|supporters|lawmakers|voters|viewers|rally|delegates|parliament|congress|press|media|nation|country|americans|court|jurors|jury|judges?|committee|subcommittee|panel|conference|students|attendees|donors|protesters|mourners|gathering|session|town hall|graduates|congregation|republicans|democrats)$/i;

export const toldThisOutlet: SettingRule = {
  name: 'told this outlet',
  find: (context) => {
    const to = listener(context);
    // "“He told me so,” she said": her "me" is not the reporter.
    if (!to || (context.parent && /^(?:me|us)$/i.test(to.words))) return null;
    return namesOwnOutlet(to.words, context.report) ? { setting: 'outlet', evidence: to.span } : null;
  },
};

export const toldAnotherOutlet: SettingRule = {
  name: 'told another outlet',
  find: (context) => {
    const to = listener(context);
    return to && namesOutlet(to.words) ? { setting: 'other-outlet', evidence: to.span } : null;
  },
};

export const toldReporters: SettingRule = {
  name: 'told reporters',
  find: (context) => {
    const to = listener(context);
    return to && CROWD.test(headOf(to.words)) ? { setting: 'public', evidence: to.span } : null;
  },
};

const INTERVIEW =
  /\b(?:in|during|from) (?:a|an|the|his|her|their|its|one|another|that|this)? ?(?:[\w’'.-]+ ){0,4}?(?:interviews?|podcast|(?:television|TV|radio|on-air) appearance|appearance (?=on))(?: (?:with|on|to|for|by|published (?:in|by|on)|aired (?:on|by)|broadcast (?:on|by))(?: (?:the )?[^\s,;]+){1,6})?/;

export const interview: SettingRule = {
  name: 'interview',
  find: (context) => {
    const evidence = wordsAbout(context, INTERVIEW);
    if (!evidence) return null;
    const words = context.report.text.slice(evidence.start, evidence.end);
    const short = {
      start: evidence.start,
      end: evidence.start + (/^.*?(?:interviews?|podcast|appearance)\b/s.exec(words)?.[0].length ?? words.length),
    };
    const named = /(?:with|on|to|for|by|in) ((?:the |The )?\p{Lu}.*)$/su.exec(words)?.[1];
    if (named !== undefined && (namesOutlet(named) || namesOwnOutlet(named, context.report) || /\bwith /.test(words)))
      return { setting: namesOwnOutlet(named, context.report) ? 'outlet' : 'other-outlet', evidence };
    if (/\bwith (?:us|me|this (?:newspaper|reporter|website|magazine))\b/.test(words)) return { setting: 'outlet', evidence };
    if (namesOutlet(words)) return { setting: namesOwnOutlet(words, context.report) ? 'outlet' : 'other-outlet', evidence };
    // "in an interview last October on CBS": the outlet stands further on.
    const further = context.frame.find((p) => p.start <= evidence.start && evidence.end <= p.start + p.words.length);
    const rest = further?.words.slice(short.end - further.start, short.end - further.start + 90) ?? '';
    const later = /\b(?:with|on|to|for) ((?:the |The )?[\p{Lu}“"'‘].*)$/u.exec(rest)?.[1];
    if (later !== undefined && (namesOutlet(later) || /^["“'‘]/.test(later)) && !namesOwnOutlet(later, context.report))
      return { setting: 'other-outlet', evidence: short };
    // By custom an interview without a name is one with the outlet that reports it.
    return { setting: isOwn(context) ? 'outlet' : 'other-outlet', evidence: short };
  },
};

/** "on CNN", "on NBC’s “Meet the Press”": the words of a programme, behind or before the cue. */
export const onAProgramme: SettingRule = {
  name: 'on a programme',
  find: (context) => {
    const evidence = wordsAbout(
      context,
      /\b(?:on|to) (?:the )?[\p{Lu}“"'‘][\p{L}\p{N}.’'“”"&-]*(?: (?:(?:the|of|and|this|with|to|for|a) )?[\p{Lu}“"'‘][\p{L}\p{N}.’'“”"&-]*){0,5}/u,
    );
    return evidence && namesOutlet(context.report.text.slice(evidence.start, evidence.end))
      ? { setting: 'other-outlet', evidence }
      : null;
  },
};

/** The word that a listener's phrase is about. */
function headOf(words: string): string {
  const tokens = tokensOf(words);
  return headToken(tokens, { from: 0, to: tokens.length })?.text ?? words;
}

function listener({ addressees, report }: SettingContext): { words: string; span: Span } | null {
  const span = addressees[0];
  return span ? { words: report.text.slice(span.start, span.end), span } : null;
}

/** False inside another publication's statement: its interviews are its own. */
function isOwn({ parent, report }: SettingContext): boolean {
  if (!parent) return true;
  const outer = parent.source.map((s) => report.text.slice(s.start, s.end)).join(' ');
  return !namesOutlet(outer) || namesOwnOutlet(outer, report);
}
