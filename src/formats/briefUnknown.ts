import type { Statement } from '../contract/index.ts';
import { saidWords } from './briefWords.ts';
import { markdownText } from './markdownText.ts';
import type { Opened } from './opened.ts';
import { plainChain } from './plainChain.ts';
import { standingOf } from './standing.ts';

/** So many statements of one kind are shown. */
const SHOWN = 10;

/** What could not be told, and what was concluded and not read: a list in Markdown. */
export function unknownList(opened: Opened): string {
  const { statements, report, diagnostics } = opened.trace;
  const of = (standing: string) => statements.filter((s) => standingOf(s) === standing);
  const missing = [
    report.outlet.name === null && report.outlet.domain === null ? 'which outlet the report is of' : null,
    report.byline.length === 0 ? 'who wrote it' : null,
    report.published === null ? 'when it was published' : null,
  ].filter((m) => m !== null);
  return [
    ...(missing.length > 0 ? [`- Not found: ${missing.join(', ')}.\n`] : []),
    ...(report.stub ? ['- Only the beginning of the report was saved.\n'] : []),
    ...group(
      'The text does not tell who speaks',
      statements.filter((s) => s.speaker === null),
      opened,
    ),
    ...group('It is not well supported that this is who speaks (a question mark stands after the name)', of('doubtful'), opened),
    ...group('No words show a step of the chain: it was concluded from others', statements.filter(hasInferredStep), opened),
    ...diagnostics.map((d) => `- ${markdownText(d.severity === 'info' ? d.message : `${d.severity}: ${d.message}`)}\n`),
  ].join('');
}

function group(title: string, statements: readonly Statement[], opened: Opened): string[] {
  if (statements.length === 0) return [];
  const shown = statements.slice(0, SHOWN).map((s) => {
    const words = saidWords(s, opened);
    return `  - ${markdownText(plainChain(s, opened))}${words === '' ? '' : `: ${words}`}\n`;
  });
  const left = statements.length - shown.length;
  return [`- ${title}:\n`, ...shown, ...(left > 0 ? [`  - and ${left} more\n`] : [])];
}

function hasInferredStep({ chain }: Statement): boolean {
  return chain.some((step) => step.inferred === true);
}
