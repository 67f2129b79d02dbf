import { OUTPUT_FORMATS, outputFormat } from '../../formats/format.ts';
import type { ModelName } from '../../runtime/index.ts';
import type { Command, Option } from '../command.ts';
import type { ParsedLine } from '../commandLine.ts';
import { findInputs } from '../files/findInputs.ts';
import { wholeNumber } from '../number.ts';
import { defaultJobs } from '../run/defaultJobs.ts';
import type { TraceSettings } from '../run/settings.ts';
import { screenOf } from '../screenOf.ts';
import { UsageError } from '../usageError.ts';
import { READING, readingOptions } from './reading.ts';

const MODELS: Readonly<Record<string, ModelName>> = { attribution: 'default', small: 'small' };

const OPTIONS: Readonly<Record<string, Option>> = {
  format: {
    value: 'FORMAT',
    short: 'f',
    choices: OUTPUT_FORMATS.map((f) => f.name),
    help: `How to write it: ${OUTPUT_FORMATS.map((f) => `${f.name} (${f.summary})`).join(', ')}`,
  },
  output: { value: 'FILE', short: 'o', help: 'Write to FILE, which is replaced only once all is done' },
  full: { help: 'In the terminal: every word of every statement, and all that is known of it' },
  depth: { value: 'N', help: 'Read statements inside statements N deep; 0 for the outermost alone' },
  model: {
    value: 'MODEL',
    choices: Object.keys(MODELS),
    help: 'attribution (12 layers, the default) or small (6 layers: faster, a little less sure)',
  },
  jobs: { value: 'N', short: 'j', help: 'Trace N reports at once; as many as there are cores, if not told' },
  ...READING,
  quiet: { short: 'q', help: 'Say nothing on standard error but what failed' },
};

export const traceCommand: Command = {
  name: 'trace',
  summary: 'trace every statement of saved reports to its source',
  usage: '[OPTION…] FILE…|FOLDER|-',
  about: `Reads saved pages, PDFs, archives, mail, documents, Markdown and text, finds
every statement, and traces each one, step by step, to whoever it started with.
Folders are read with all the folders in them; - reads standard input.`,
  options: OPTIONS,
  examples: [
    ['hearsay trace report.html', 'a readable trace in the terminal'],
    ['hearsay trace --format csv --output quotes.csv saved-pages/', 'a table of all statements of all reports in a folder'],
    ['hearsay trace -f jsonl *.html | jq .report.title', 'one JSON object a report, for programs'],
    ['curl -s https://example.org/story | hearsay trace --url https://example.org/story -', 'a page from standard input'],
    ['hearsay trace --outlet "The Ledger" --published 2026-04-16 pasted.txt', 'what the text itself does not say'],
  ],
  run: runTrace,
};

async function runTrace(line: ParsedLine): Promise<number> {
  if (line.rest.length === 0) throw new UsageError('name a file or a folder to trace, or - for standard input');
  const settings = settingsOf(line);
  const jobs = line.values.jobs === undefined ? defaultJobs() : wholeNumber('jobs', line.values.jobs, { min: 1, max: 256 });
  const found = await findInputs(line.rest);
  checkOne(found.inputs.length, settings, line);
  // Loaded only now: help and a wrong line answer at once.
  const { traceAll } = await import('../run/traceAll.ts');
  return traceAll(found, settings, { jobs, output: line.values.output, quiet: line.switches.has('quiet') });
}

function settingsOf({ values, switches }: ParsedLine): TraceSettings {
  const surface = values.output === undefined ? process.stdout : {};
  return {
    format: values.format ?? 'terminal',
    screen: screenOf(surface, process.env, process.platform, switches.has('full')),
    model: MODELS[values.model ?? 'attribution'] ?? 'default',
    ...(values.depth === undefined ? {} : { depth: wholeNumber('depth', values.depth, { min: 0, max: 99 }) }),
    capture: readingOptions(values),
  };
}

/** Some options make sense for one report only. */
function checkOne(count: number, settings: TraceSettings, { values }: ParsedLine): void {
  if (count < 2) return;
  if (!outputFormat(settings.format)?.many) {
    throw new UsageError(`--format ${settings.format} writes one report and ${count} were found; use --format jsonl for many`);
  }
  const single = ['title', 'url'].find((name) => values[name] !== undefined);
  if (single) throw new UsageError(`--${single} is of one report and ${count} were found; trace them one by one`);
}
