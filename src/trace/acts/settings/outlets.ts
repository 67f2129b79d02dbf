import type { Span } from '../../../contract/index.ts';
import { tokensOf } from '../../../language/tokens.ts';
import { headToken } from '../../exchanges/actors.ts';
import { namesOutlet, namesOwnOutlet } from './outletNames.ts';
import { type SettingContext, type SettingRule, wordsAbout } from './settingRule.ts';

const CROWD =
  /^(?:reporters|journalists|crowds?|audience|supporters|lawmakers|legislators|mps|peers|commissioners|councillors|councilors|senators|members|ministers|meeting|briefing|inquiry|tribunal|hearing|house|assembly|chamber|voters|viewers|rally|delegates|parliament|congress|press|media|nation|country|americans|court|jurors|jury|judges?|committee|subcommittee|panel|conference|students|attendees|donors|protesters|mourners|gathering|session|town hall|graduates|congregation|republicans|democrats)$/i;

export const toldThisOutlet: SettingRule = {
  name: 'told this outlet',
  find: (context) => {
    const to = listener(context);
    // "“He told me so,” she said": her "me" is not the reporter.
    if (!to || (context.parent && /^(?:me|us)$/i.test(to.words))) return null;
    return namesOwnOutlet(to.words, context.report) ? { setting: 'outlet', evidence: to.span } : null;
  },
};

/** "did not return our calls", "asked by this newspaper", "rang the newsroom": the outlet itself was spoken to. */
export const spokeToUs: SettingRule = {
  name: 'spoke to us',
  find: (context) => {
    const { draft, report, parent } = context;
    if (parent) return null;
    const [source] = draft.source;
    // "We asked the board": whoever writes here asks for this outlet.
    if (
      source &&
      /^(?:we|I)$/i.test(report.text.slice(source.start, source.end)) &&
      context.frame.some((p) => p.where === 'cue' && /\b(?:asked|put|rang|called)\b/.test(p.words))
    )
      return { setting: 'outlet', evidence: source };
    const ours = (words: string) => OURS.exec(words) ?? ownName(words, report);
    for (const part of context.frame) {
      const m = ours(part.words);
      if (m) return { setting: 'outlet', evidence: { start: part.start + m.index, end: part.start + m.index + m[0].length } };
    }
    // What was declined, and what was offered, may name whoever asked.
    const [content] = draft.content;
    if (!content || content.end - content.start > 200) return null;
    const words = report.text.slice(content.start, content.end);
    const m = /^["“‘]/.test(words) ? null : ours(words);
    return m
      ? { setting: 'outlet', evidence: { start: content.start + m.index, end: content.start + m.index + m[0].length } }
      : null;
  },
};

const OURS =
  /\b(?:our (?:\w+ )?(?:calls?|questions?|requests?|messages?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|letters?|reporters?|correspondents?)|when (?:we|I) (?:asked|called|rang|reached|contacted|put)|(?:give|told|asked|emailed|e-mailed|rang|called|show|offered|contacted) (?:us|this (?:newspaper|paper|website|magazine))\b|(?:question|questions|calls|request|messages?|inquiry) from (?:us|this (?:newspaper|paper|website|magazine))\b|rang (?:back|the newsroom)|the newsroom)/;
const TO_US =
  /\b(?:reached|asked by|told|called|rang|emailed|phoned|contacted by|approached by|questions? from|show|answer|in reply to|to) ((?:the |The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,3})|\b((?:the |The )\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,2})(?:['’]s? (?:calls?|questions?|requests?|messages?)| (?:reached|asked|contacted|called|approached)\b)/u;

function ownName(words: string, report: SettingContext['report']): RegExpExecArray | null {
  const m = TO_US.exec(words);
  const name = m?.[1] ?? m?.[2];
  return m && name !== undefined && namesOwnOutlet(name, report) ? m : null;
}

export const toldAnotherOutlet: SettingRule = {
  name: 'told another outlet',
  find: (context) => {
    const to = listener(context);
    if (!to) return null;
    // "told the paper", "told the agency": one that the report speaks of.
    const named =
      namesOutlet(to.words, context.report) ||
      /^(?:the|that) (?:paper|agency|site|station|programme|program|weekly|daily|journal)$/i.test(to.words);
    return named ? { setting: 'other-outlet', evidence: to.span } : null;
  },
};

export const toldReporters: SettingRule = {
  name: 'told reporters',
  find: (context) => {
    const asked = wordsAbout(
      context,
      /\b[Aa]sked (?:by|at) (?:the |a |an )?(?:opposition )?(?:reporters?|journalists?|mps?|lawmakers?|senators?|councillors?|news conference|press conference|briefing)\b/i,
      'before',
    );
    if (asked) return { setting: 'public', evidence: asked };
    const to = listener(context);
    if (!to || !CROWD.test(headOf(to.words)) || CLOSED.test(wordsOf(context))) return null;
    // Inside somebody's account only a crowd makes it public: "I told the judge".
    if (context.parent && /\b(?:judge|jury|members|ministers|lawmakers|meeting|country)$/i.test(to.words)) return null;
    // "No country had been asked", "told the judge in writing": nobody spoke in public.
    if (/^(?:no|another|a|any|each|every)\b.*\b(?:country|nation)$/i.test(to.words)) return null;
    return { setting: 'public', evidence: to.span };
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
    if (
      named !== undefined &&
      (namesOutlet(named, context.report) || namesOwnOutlet(named, context.report) || /\bwith /.test(words))
    )
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

/** What was not said in public, whoever heard it. */
const CLOSED =
  /\b(?:closed|private|behind closed doors|in confidence|in writing|confidential|in an? (?:[\w-]+ ){0,2}(?:letter|statement|e-?mail|memo|note|text message))\b/i;

function wordsOf({ frame }: SettingContext): string {
  return frame.map((p) => p.words).join(' ');
}

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
