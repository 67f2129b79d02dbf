import { nounPhraseAt } from '../../../language/chunks.ts';
import { tokensOf } from '../../../language/tokens.ts';
import { headToken } from '../../exchanges/actors.ts';
import { namesOutlet, namesOwnOutlet } from './outletNames.ts';
import { type SettingContext, type SettingRule, wordsAbout } from './settingRule.ts';

const WRITING =
  /\b(?:in|through|by|via|issued|issues|issuing|released|releasing|sent|sending|published) (?:out )?(?:a|an|the|his|her|their|its|another|separate|joint|that|this|one)? ?(?:[\w’'-]+ ){0,3}?(?:statements?|letters?|e-?mails?|memos?|memoirs?|memorand(?:um|a)|op-eds?|press release|news release|release|essay|column|book|blog post|blog|note|diary|text messages?|newsletter|manifesto|editorial|article|fax|cable|written \w+|communiqu[eé]|petition|circular|web ?site|(?:\w+ )?paper|reply|dissent|judgment)\b|\bin writing\b|\bon (?:its|his|her|their|the company[’']s|a new|the) (?:\w+ )?(?:web ?site|blog)\b/;

/** What a newspaper writes is how it speaks. */
function isPress(context: SettingContext): boolean {
  const { speaker, draft, report } = context;
  if (speaker?.kind === 'publication') return true;
  const [source] = draft.source;
  return source !== undefined && namesOutlet(report.text.slice(source.start, source.end), report);
}

/** "had written to the speaker to request that", "wrote to the board, promising": what the letter does. */
const WROTE_TO = /\b(?:wrote|written|writes|writing|emailed|e-mailed) to [^.;:]{1,80}?,? (?:to|and)? ?$/;

export const inWriting: SettingRule = {
  name: 'in writing',
  find: (context) => {
    if (isPress(context)) return null;
    const letter = WROTE_TO.exec(context.left);
    if (letter && context.frame[0]) return { setting: 'written', evidence: null };
    const evidence = wordsAbout(context, WRITING);
    if (!evidence) return null;
    // "in a statement to the Courier" was for the Courier.
    const to = / to ((?:the )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){0,3})/uy;
    const { text } = context.report;
    to.lastIndex = evidence.end;
    const name = to.exec(text)?.[1];
    if (name !== undefined && /\p{Lu}/u.test(name) && namesOwnOutlet(name, context.report))
      return { setting: 'outlet', evidence };
    if (name !== undefined && /\p{Lu}/u.test(name) && namesOutlet(name, context.report))
      return { setting: 'other-outlet', evidence };
    return { setting: 'written', evidence };
  },
};

export const wroteIt: SettingRule = {
  name: 'wrote',
  find: (context) => {
    if (isPress(context)) return null;
    const evidence = wordsAbout(context, /\b(?:wrote|writes|writing|written|e-?mailed|texted)\b/, 'cue');
    return evidence ? { setting: 'written', evidence } : null;
  },
};

/** Nouns of documents that speak for themselves; a news report is none. */
const DOCUMENT =
  /^(?:filings?|indictments?|complaints?|lawsuits?|suit|affidavits?|papers|documents?|report|records?|transcripts?|depositions?|memos?|memorandum|rulings?|opinion|brief|audit|budget|legislation|resolution|order|warrant|agreement|dossier|cables?|minutes|database|manual|guidelines|study|studies|surveys?|polls?|assessment|data|figures|statistics|census|analysis|treaty|constitution|law|statute|contract|invoice|ledger|logs?|files?|letter|statement|e-?mails?|notice|proposal|bill|recordings?|tapes?|notes?|slips?|sheets?|footnotes?|entry|entries|code|codes|banners?|posters?|placards?|signs?|messages?|booklets?|leaflets?|photos?|photographs?|footage|images?|pictures?|videos?|maps?|headlines?|amendments?|findings|judgments?|judgement|verdict|charter|treaties|laws|rules|regulations?|policy|letters|statements|plaque|banknotes?|receipts?|diary|diaries|memoirs?|roster|rota|counter|list|lists|tables?|appendix|annex)$/;
const IN_DOCUMENT =
  /\b(?:in|according to|from) (?:a|an|the|his|her|their|its)? ?(?:[\w’'-]+ ){0,3}?(?:filings?|indictments?|complaint|lawsuit|affidavit|court papers|documents|records|report|deposition|ruling|opinion|warrant|transcript|audit|study|survey|poll)\b/;

export const inADocument: SettingRule = {
  name: 'in a document',
  find: (context) => {
    const [source] = context.draft.source;
    const words = source ? context.report.text.slice(source.start, source.end) : '';
    if (source && namesOutlet(beginning(words), context.report)) return null;
    if (source && (isDocument(words) || ruledByACourt(context, words) || foundByExaminers(context, words)))
      return { setting: 'document', evidence: source };
    if (source && context.speaker?.kind === 'document' && !/\b(?:estimates?|account)\b/i.test(words))
      return { setting: 'document', evidence: source };
    const evidence = wordsAbout(context, IN_DOCUMENT);
    if (!evidence || namesOutlet(context.report.text.slice(evidence.start, evidence.end))) return null;
    // "said in a filing": the speaker writes; only "according to a filing" makes the paper speak.
    return {
      setting:
        source && !/^(?:according to|per)/i.test(context.report.text.slice(evidence.start, evidence.end))
          ? 'written'
          : 'document',
      evidence,
    };
  },
};

const COURT = /\b(?:court|tribunal)(?: of [\p{L} ]+)?$/iu;
const RULES =
  /\b(?:rul(?:e|es|ed|ing)|order(?:s|ed|ing)?|f(?:ind|inds|ound)|h(?:old|olds|eld)|uph(?:old|olds|eld)|struck down|strikes? down|quash(?:es|ed)|establish(?:es|ed)|conclud(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)|g(?:ave|ives))\b/;

/** What a court rules, orders or finds stands in its ruling (corpus guidelines, section 14). */
function ruledByACourt(context: SettingContext, words: string): boolean {
  const first = words.split(/,|\b(?:in|on|which|that)\b/)[0]?.trim() ?? '';
  return COURT.test(first) && context.frame.some((p) => p.where === 'cue' && RULES.test(p.words));
}

/** A source up to what identifies it further: "a poll for the Courier" is a poll. */
function beginning(words: string): string {
  return words.split(/,|\b(?:from|by|for|in|released|filed|published|obtained|that|which|who)\b/)[0] ?? '';
}

/** Those whose findings are published: what they found stands in a report (corpus guidelines, section 14). */
const EXAMINERS =
  /\b(?:auditors?|researchers|scientists|academics|authors|economists|epidemiologists|ombudsman|watchdog|pollsters?)$/i;

function foundByExaminers(context: SettingContext, words: string): boolean {
  return (
    EXAMINERS.test(beginning(words).trim()) &&
    context.frame.some((p) => p.where === 'cue' && /\b(?:find|found|finds)\b/.test(p.words))
  );
}

/** True where a source is a document: "gatehouse records", "the indictment"; not "a news report", "the Times report". */
function isDocument(words: string): boolean {
  const first = beginning(words);
  const tokens = tokensOf(first);
  const phrase = nounPhraseAt(tokens, 0);
  const head = phrase ? headToken(tokens, phrase) : undefined;
  if (!head || !DOCUMENT.test(head.lower)) return false;
  // A capital alone is a name: "Bill".
  if (/^\p{Lu}/u.test(head.text) && tokens.length === 1 && head.lower === 'bill') return false;
  if (head.lower === 'figures')
    return /^(?:the |new |official |government |company |their |its |these )*figures$/i.test(first.trim());
  return !(head.lower === 'report' && (/\b(?:news|press|media|newspaper)\b/i.test(first) || namesOutlet(first)));
}
