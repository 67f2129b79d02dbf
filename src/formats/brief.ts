import type { Trace } from '../contract/index.ts';
import { profileWords } from '../contract/words.ts';
import { claimBlocks } from './briefClaims.ts';
import { disputeList, driftList, exchangeList } from './briefRelations.ts';
import { unknownList } from './briefUnknown.ts';
import { quotedWords } from './briefWords.ts';
import { httpAddress } from './httpAddress.ts';
import { markdownText } from './markdownText.ts';
import { type Opened, openTrace } from './opened.ts';
import { profileSentence } from './terminal/profileSentence.ts';
import { readableDate } from './terminal/when.ts';

/** Between the briefs of two reports. */
export const BRIEF_BETWEEN = '\n---\n\n';

/** A stretch of own voice of fewer words ("he said that", "and") tells an editor nothing. */
const LEAST_WORDS = 6;
const MOST_STRETCHES = 12;

/**
 * A page that an editor can read, in Markdown: what the report rests on, its claims by what they rest on, who was in touch
 * with whom, what differs and what is disputed, what could not be told, and that nobody has checked it.
 */
export function writeBrief(trace: Trace): string {
  const opened = openTrace(trace);
  const { report } = trace;
  const sections: readonly (readonly [heading: string, body: string])[] = [
    ['What it rests on', markdownText(profileSentence(trace))],
    ['The claims, by what they rest on', claimBlocks(opened).join('\n\n')],
    ['In the report’s own voice', ownVoiceList(opened)],
    ['Who was in touch with whom', exchangeList(opened)],
    ['What differs from the words that it renders', driftList(opened)],
    ['What is disputed', disputeList(opened)],
    ['What could not be told', unknownList(opened)],
  ];
  const shown = sections.filter(([, body]) => body.trim() !== '').map(([heading, body]) => `## ${heading}\n\n${body.trim()}`);
  return `${[`# ${markdownText(report.title ?? 'Untitled report')}`, factsLine(trace), WARNING, ...shown].join('\n\n')}\n`;
}

const WARNING =
  '> **No person has checked any of this.** A program (Hearsay) found it. A name may be wrong, and a statement may be missing: look at the words in the report before you rely on them.';

function factsLine({ report }: Trace): string {
  const address = httpAddress(report.url);
  const facts = [
    report.byline.join(', '),
    report.outlet.name ?? report.outlet.domain ?? '',
    report.section ?? '',
    report.published === null ? '' : readableDate(report.published),
    report.file,
  ].filter((f) => f !== '');
  return `${facts.map(markdownText).join(' · ')}${address === null ? '' : ` · <${address}>`}`;
}

/** What the report attributes to nobody: it answers for this itself. */
function ownVoiceList(opened: Opened): string {
  const { trace } = opened;
  const told = trace.ownVoice.filter((span) => profileWords(trace.text, span).length >= LEAST_WORDS);
  const lines = told.slice(0, MOST_STRETCHES).map((span) => `- ${quotedWords(span, opened)}\n`);
  const left = told.length - lines.length;
  return `${lines.join('')}${left > 0 ? `- and ${left} more\n` : ''}`;
}
