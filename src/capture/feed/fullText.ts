import type { HeldEntry, HeldText } from '../entry/heldEntry.ts';

/** What a summary ends in where the text goes on elsewhere. */
const CUT =
  /(?:…|\.\.\.|&#8230;|&hellip;|\[\s*(?:…|\.\.\.|&#8230;|&hellip;)\s*\])(?:\s*(?:»|→|>|\]|\)|read (?:more|on)|continue reading|more)[^\n]{0,60})?\s*$|(?:^|[\s>])(?:read more|continue reading|full (?:story|article)|keep reading|weiterlesen|lire la suite|leer más)\b[^\n]{0,80}$/i;

/** A summary with fewer words than this is no whole report. */
const WHOLE_SUMMARY = 100;
/** What the feed gives as the whole text counts as such from so few words on, where it does not break off. */
const WHOLE_CONTENT = 20;
/** A text that breaks off and is no longer than this is a summary, whatever the feed calls it. */
const CUT_CONTENT = 150;

/** The entry's whole text; null where the feed has only a summary of it. */
export function fullText({ content, summary }: HeldEntry): HeldText | null {
  const inContent = content ? measure(content) : { words: 0, cut: false };
  if (content && inContent.words >= (inContent.cut ? CUT_CONTENT : WHOLE_CONTENT)) return content;
  const inSummary = summary ? measure(summary) : { words: 0, cut: true };
  return summary && inSummary.words >= WHOLE_SUMMARY && !inSummary.cut ? summary : null;
}

function measure({ text, kind }: HeldText): { words: number; cut: boolean } {
  const bare = kind === 'html' ? text.text.replace(/<[^<>]{0,2000}>/g, ' ') : text.text;
  return { words: bare.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, cut: CUT.test(bare.slice(-400).trimEnd()) };
}
