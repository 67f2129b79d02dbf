import { countWords, endsSentence } from '../prose.ts';
import type { Ruling, UnitRule } from '../ruling.ts';

/** The headings of a box that sells something: never a sentence of the report. */
const HEADING =
  /^(?:subscribe to|sign up (?:for|to)|get (?:our|the|your)|join (?:us|our|the)|support (?:us|our|independent|local|quality)|become (?:a|our)|don['’]t miss|stay (?:informed|connected|up to date|ahead|in the know)|try|start your|help us|donate|unlock|special offer|never miss|like what you|enjoy(?:ing|ed)? (?:this|our)|before you go|this is not a paywall|a message from|we need your|keep .{2,30} free)\b/i;
/** What such a box says of itself. */
const SALES =
  /\b(?:subscri(?:be|ber|bers|ption|ptions)|newsletters?|inbox|membership|exclusive|unlimited|digital (?:edition|access)|print edition|free trial|cancel any ?time|money[- ]back|ad[- ]free|per (?:month|week|year)|\/(?:mo|month|week)|magazine|donat(?:e|ion|ions)|tax[- ]deductible|our (?:readers|journalism|reporting|mission|work|newsroom|app)|delivered|podcast|we bring you|you['’]ll (?:get|receive|find)|bring(?:s|ing)? you|what['’]s included|issues per year|past issues|sign up|unlock|offer|discover|refreshing|insight(?:ful|s)?|trusted|truthful|non-?partisan|award-winning)\b/i;
const BUTTON =
  /^(?:subscribe|sign (?:me )?up|join|donate|learn more|get started|try|start|give|buy|order|continue|submit|yes|no thanks|support|view|see)(?: (?:now|today|here|free|us|for free|monthly|options|offers?|plans?|more))*[!.»›→]*$/i;
const ADDRESSES = /\b(?:you|your|yours|we|us|our|ours)\b/i;
/** The report's own prose: somebody says something, or it is told as past. */
const REPORTS = /\b(?:said|told|according to|announced|reported|replied|wrote|asked|added)\b/i;

/**
 * A box that sells subscriptions, newsletters or membership: from its heading over the lines that go on selling. A
 * paragraph that tells news ends it, however often it mentions a subscription.
 */
export const promotionBox: UnitRule = {
  name: 'promotion-box',
  apply(ruling) {
    for (let i = 0; i < ruling.units.length; i++) {
      if (!opensBox(ruling, i)) continue;
      let end = i + 1;
      while (end < ruling.units.length && goesOn(ruling, end)) end++;
      const sold = ruling.units
        .slice(i, end)
        .filter((u, k) => SALES.test(u.text.slice(0, 600)) || ruling.verdict(i + k)?.kind === 'removed');
      // A heading alone, with news below it, is the report's own.
      if (end - i < 2 || sold.length < 2) continue;
      for (let k = i; k < end; k++) ruling.remove(k, 'promotion', 'promotion-box');
      i = end - 1;
    }
  },
};

/** One paragraph that asks the reader to join or to give, with a link to do it. */
export const appeal: UnitRule = {
  name: 'appeal',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      const text = unit.text;
      if (!ruling.isOpen(i) || unit.quote > 0 || text.length > 300 || REPORTS.test(text) || i < ruling.units.length / 2) return;
      const asks = unit.links.some((l) => BUTTON.test(text.slice(l.start, l.end)));
      if (asks && (ADDRESSES.test(text) || SALES.test(text))) ruling.remove(i, 'promotion', 'appeal');
    });
  },
};

function opensBox(ruling: Ruling, i: number): boolean {
  const text = ruling.units[i]?.text ?? '';
  const verdict = ruling.verdict(i);
  if (verdict?.kind === 'block' || text.length > 90) return false;
  const seller = verdict?.kind === 'removed' && (verdict.reason === 'subscription' || verdict.reason === 'newsletter');
  return seller || (verdict === undefined && HEADING.test(text) && countWords(text) <= 14 && !REPORTS.test(text));
}

function goesOn(ruling: Ruling, i: number): boolean {
  const unit = ruling.units[i];
  const verdict = ruling.verdict(i);
  if (!unit || verdict?.kind === 'block') return false;
  if (verdict?.kind === 'removed') return verdict.reason !== 'related' && verdict.reason !== 'share-bar';
  const text = unit.text;
  if (text === '') return true;
  if (leadsToForm(ruling, i)) return true;
  if (text.length > 600 || REPORTS.test(text) || /^["“]/.test(text)) return false;
  if (BUTTON.test(text) || (startsLikeAnAd(text) && ADDRESSES.test(text))) return true;
  if (SALES.test(text))
    return unit.kind === 'item' || ADDRESSES.test(text) || startsLikeAnAd(text) || !endsSentence(text) || countWords(text) <= 6;
  // Items of a list that sells need not each say so.
  const before = ruling.units[i - 1];
  return unit.kind === 'item' && countWords(text) <= 10 && (before?.kind === 'item' || SALES.test(before?.text ?? ''));
}

/** A box whose heading no rule knows: a few lines that speak to the reader, right above the field for an address. */
export const newsletterForm: UnitRule = {
  name: 'newsletter-form',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      const verdict = ruling.verdict(i);
      if (
        verdict?.kind !== 'removed' ||
        verdict.reason !== 'newsletter' ||
        !/\be-?mail\b/i.test(unit.text) ||
        unit.text.length > 60
      )
        return;
      let first = i;
      for (let k = i - 1; k >= i - 4; k--) {
        const text = ruling.open(k);
        if (text === '' || countWords(text) > 20 || REPORTS.test(text) || /["“”:]/.test(text)) break;
        const speaks = BUTTON.test(text) || SALES.test(text) || ADDRESSES.test(text);
        // The box's own name stands above what it says of itself.
        const name = first < i && countWords(text) <= 6 && !endsSentence(text);
        if (!speaks && !name) break;
        first = k;
        if (name && !speaks) break;
      }
      for (let k = first; k < i; k++) ruling.remove(k, 'promotion', 'newsletter-form');
    });
  },
};

/** A line or two between a newsletter's name and the field for one's address say what the newsletter is. */
function leadsToForm(ruling: Ruling, i: number): boolean {
  let few = true;
  for (let k = i; k <= i + (few ? 6 : 2); k++) {
    const verdict = ruling.verdict(k);
    if (k > i && verdict?.kind === 'removed') return verdict.reason === 'newsletter' || verdict.reason === 'subscription';
    const text = ruling.open(k);
    if (text === '' || countWords(text) > 25 || REPORTS.test(text) || /["“”]/.test(text)) return false;
    few &&= countWords(text) <= 8 && !endsSentence(text);
  }
  return false;
}

function startsLikeAnAd(text: string): boolean {
  return /^(?:get|discover|enjoy|join|subscribe|sign|support|receive|read|try|start|stay|unlock|become|help|choose|save|explore|access|delve|donate|give)\b/i.test(
    text,
  );
}
