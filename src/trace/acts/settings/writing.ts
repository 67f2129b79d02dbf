import { nounPhraseAt } from '../../../language/chunks.ts';
import { tokensOf } from '../../../language/tokens.ts';
import { headToken } from '../../exchanges/actors.ts';
import { namesOutlet } from './outletNames.ts';
import { type SettingRule, wordsAbout } from './settingRule.ts';

const WRITING =
  /\b(?:in|through|by|via|issued|issues|issuing|released|releasing|sent|sending|published) (?:out )?(?:a|an|the|his|her|their|its|another|separate|joint|that|this|one)? ?(?:[\w’'-]+ ){0,3}?(?:statements?|letters?|e-?mails?|memos?|memoirs?|memorand(?:um|a)|op-eds?|press release|news release|release|essay|column|book|blog post|blog|note|diary|text messages?|newsletter|manifesto|editorial|article|fax|cable|written \w+|communiqu[eé]|petition)\b/;

export const inWriting: SettingRule = {
  name: 'in writing',
  find: (context) => {
    const evidence = wordsAbout(context, WRITING);
    return evidence ? { setting: 'written', evidence } : null;
  },
};

export const wroteIt: SettingRule = {
  name: 'wrote',
  find: (context) => {
    const evidence = wordsAbout(context, /\b(?:wrote|writes|writing|written|e-?mailed|texted)\b/, 'cue');
    return evidence ? { setting: 'written', evidence } : null;
  },
};

/** Nouns of documents that speak for themselves; a news report is none. */
const DOCUMENT =
  /^(?:filings?|indictments?|complaints?|lawsuits?|suit|affidavits?|papers|documents?|report|records?|transcripts?|depositions?|memos?|memorandum|rulings?|opinion|brief|audit|budget|legislation|resolution|order|warrant|agreement|dossier|cables?|minutes|database|manual|guidelines|study|studies|surveys?|polls?|assessment|data|figures|statistics|census|analysis|treaty|constitution|law|statute|contract|invoice|ledger|logs?|files?|letter|statement|e-?mails?|notice|proposal|bill)$/;
const IN_DOCUMENT =
  /\b(?:in|according to|from) (?:a|an|the|his|her|their|its)? ?(?:[\w’'-]+ ){0,3}?(?:filings?|indictments?|complaint|lawsuit|affidavit|court papers|documents|records|report|deposition|ruling|opinion|warrant|transcript|audit|study|survey|poll)\b/;

export const inADocument: SettingRule = {
  name: 'in a document',
  find: (context) => {
    const [source] = context.draft.source;
    const words = source ? context.report.text.slice(source.start, source.end) : '';
    if (source && isDocument(words)) return { setting: 'document', evidence: source };
    const evidence = wordsAbout(context, IN_DOCUMENT);
    if (!evidence || namesOutlet(context.report.text.slice(evidence.start, evidence.end))) return null;
    return { setting: 'document', evidence };
  },
};

/** True where a source is a document: "gatehouse records", "the indictment"; not "a news report", "the Times report". */
function isDocument(words: string): boolean {
  const first = words.split(/,|\b(?:from|by|for|in|released|filed|published|obtained|that|which|who)\b/)[0] ?? '';
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
