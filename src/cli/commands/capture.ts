import type { Report } from '../../contract/index.ts';
import { writeMarkdown } from '../../formats/markdown.ts';
import { prettyJson } from '../../formats/prettyJson.ts';
import { writeRemoved } from '../../formats/removed.ts';
import { exportReport } from '../../report/position.ts';
import type { Command } from '../command.ts';
import type { ParsedLine } from '../commandLine.ts';
import { EXIT } from '../exitCode.ts';
import { findInputs } from '../files/findInputs.ts';
import type { Input } from '../files/input.ts';
import { openInput } from '../files/openInput.ts';
import { failureLine, noteLine, shownReport } from '../run/failureLine.ts';
import { ClosedSink, openSink, type Sink } from '../sink.ts';
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
  const opened = await openInput(input).catch((error: unknown) => failed(error, input));
  if (!opened) return EXIT.someFailed;
  const write = json
    ? (report: Report) => prettyJson(exportReport(report))
    : line.switches.has('removed')
      ? writeRemoved
      : writeMarkdown;
  let sink: Sink | undefined;
  try {
    const { captureAll } = await import('../../capture/captureAll.ts');
    let complete = true;
    for await (const captured of captureAll(opened.source, { ...options, file: input.name })) {
      if (captured.kind === 'report') {
        const { report } = captured;
        if (!json)
          for (const d of report.diagnostics) if (d.severity !== 'info') tell(`${shownReport(captured, input)}: ${d.message}`);
        complete &&= report.diagnostics.every((d) => d.severity !== 'error');
        // Between two reports of an archive stands what parts them in Markdown; JSON needs nothing.
        await sink?.write(json ? '' : '\n---\n\n');
        sink ??= await openSink(line.values.output);
        await sink.write(write(report));
      } else if (captured.kind === 'problem') {
        complete = false;
        failed(captured.error, input);
      } else {
        complete &&= captured.note.severity !== 'error';
        tell(noteLine(captured, input));
      }
    }
    await sink?.finish();
    return complete && sink ? EXIT.done : EXIT.someFailed;
  } catch (error) {
    if (error instanceof ClosedSink) return EXIT.done;
    await sink?.stop();
    failed(error, input);
    return EXIT.someFailed;
  } finally {
    await opened.close();
  }
}

function tell(line: string): void {
  speak(`hearsay: ${line}`);
}

function failed(error: unknown, input: Input): void {
  tell(failureLine(error, input));
  speakStack(error instanceof Error ? error.stack : undefined);
}
