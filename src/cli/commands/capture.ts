import { writeMarkdown } from '../../formats/markdown.ts';
import { prettyJson } from '../../formats/prettyJson.ts';
import { writeRemoved } from '../../formats/removed.ts';
import { exportReport } from '../../report/position.ts';
import type { Command } from '../command.ts';
import type { ParsedLine } from '../commandLine.ts';
import { EXIT } from '../exitCode.ts';
import { findInputs } from '../files/findInputs.ts';
import { readInput } from '../files/readInput.ts';
import { failureLine } from '../run/failureLine.ts';
import { ClosedSink, openSink } from '../sink.ts';
import { speak, speakStack } from '../speak.ts';
import { UsageError } from '../usageError.ts';
import { READING, readingOptions } from './reading.ts';

export const captureCommand: Command = {
  name: 'capture',
  summary: 'show a saved file as the clean report that is traced',
  usage: '[OPTION…] FILE|-',
  about: `Writes the report without the page around it: its text as Markdown, or with
--format json all that is known of it, with the place in the file of every
stretch of text. With --removed what was taken out, and why.`,
  options: {
    format: { value: 'FORMAT', short: 'f', choices: ['markdown', 'json'], help: 'markdown (the default) or json' },
    removed: { help: 'Write what was removed instead, with the reason for each' },
    output: { value: 'FILE', short: 'o', help: 'Write to FILE' },
    ...READING,
  },
  examples: [
    ['hearsay capture page.html', 'the article as Markdown'],
    ['hearsay capture --removed page.html', 'what was taken for furniture'],
    ['hearsay capture --format json page.html', 'blocks, metadata, and where in the file each stands'],
  ],
  run: runCapture,
};

async function runCapture(line: ParsedLine): Promise<number> {
  if (line.rest.length !== 1) throw new UsageError('name one file to capture, or - for standard input');
  const options = readingOptions(line.values);
  const json = line.values.format === 'json';
  if (json && line.switches.has('removed'))
    throw new UsageError('--format json holds what was removed already; leave out --removed');
  const { inputs, problems } = await findInputs(line.rest);
  for (const problem of problems) speak(`hearsay: ${problem}`);
  const [input] = inputs;
  if (!input) return EXIT.someFailed;
  if (inputs.length > 1) throw new UsageError('capture takes one file, not a folder; hearsay trace takes folders');
  try {
    const { capture } = await import('../../capture/capture.ts');
    const report = await capture(await readInput(input), { ...options, file: input.name });
    const text = json
      ? prettyJson(exportReport(report))
      : line.switches.has('removed')
        ? writeRemoved(report)
        : writeMarkdown(report);
    if (!json) for (const d of report.diagnostics) if (d.severity !== 'info') speak(`hearsay: ${line.rest[0]}: ${d.message}`);
    const sink = await openSink(line.values.output);
    await sink.write(text);
    await sink.finish();
    return report.diagnostics.some((d) => d.severity === 'error') ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    if (error instanceof ClosedSink) return EXIT.done;
    speak(`hearsay: ${failureLine(error, input)}`);
    speakStack(error instanceof Error ? error.stack : undefined);
    return EXIT.someFailed;
  }
}
