import { writeExplanation } from '../../formats/explanation.ts';
import { prettyJson } from '../../formats/prettyJson.ts';
import type { ModelName } from '../../runtime/index.ts';
import type { Command } from '../command.ts';
import type { ParsedLine } from '../commandLine.ts';
import { EXIT } from '../exitCode.ts';
import { findInputs } from '../files/findInputs.ts';
import type { Input } from '../files/input.ts';
import { readInput } from '../files/readInput.ts';
import { failureLine, shownPath } from '../run/failureLine.ts';
import { screenOf } from '../screenOf.ts';
import { ClosedSink, openSink } from '../sink.ts';
import { speak, speakStack } from '../speak.ts';
import { UsageError } from '../usageError.ts';
import { READING, readingOptions } from './reading.ts';

const MODELS: Readonly<Record<string, ModelName>> = { attribution: 'default', small: 'small' };

export const explainCommand: Command = {
  name: 'explain',
  summary: 'say why a statement is traced as it is',
  usage: '[OPTION…] --at TEXT FILE|-',
  about: `Finds the statement in which some words stand and writes every decision that
led to it: what read it, who speaks by which rule and who else could have been
meant, the words that show each step, and the rule for each thing said of it.`,
  options: {
    at: { value: 'TEXT', help: 'Some words of the statement, as they stand in the report' },
    format: { value: 'FORMAT', short: 'f', choices: ['terminal', 'json'], help: 'terminal (the default) or json' },
    output: { value: 'FILE', short: 'o', help: 'Write to FILE' },
    model: { value: 'MODEL', choices: Object.keys(MODELS), help: 'attribution (the default) or small' },
    ...READING,
  },
  examples: [['hearsay explain --at "we treated these messages" report.html', 'who said it, and why that is thought']],
  run: runExplain,
};

async function runExplain(line: ParsedLine): Promise<number> {
  const { at } = line.values;
  if (line.rest.length !== 1) throw new UsageError('name one file to explain, or - for standard input');
  if (at === undefined || at.trim() === '') throw new UsageError('say with --at TEXT which words are to be explained');
  const options = readingOptions(line.values);
  const { inputs, problems } = await findInputs(line.rest);
  for (const problem of problems) speak(`hearsay: ${problem}`);
  const [input] = inputs;
  if (!input) return EXIT.someFailed;
  if (inputs.length > 1) throw new UsageError('explain takes one file, not a folder');
  try {
    const [{ capture }, { openEngine }, { explain }, { statementAt }] = await Promise.all([
      import('../../capture/capture.ts'),
      import('../run/engine.ts'),
      import('../../trace/explain.ts'),
      import('../../trace/statementAt.ts'),
    ]);
    const report = await capture(await readInput(input, undefined, options.limits?.bytes), { ...options, file: input.name });
    const explained = await explain(report, await openEngine(MODELS[line.values.model ?? 'attribution'] ?? 'default').model());
    const found = statementAt(explained.trace, at);
    if (found.places.length === 0) return told(input, `the words “${at}” do not stand in the report`);
    if (found.places.length > 1) speak(`hearsay: these words stand in ${found.places.length} places; the first is explained`);
    const surface = line.values.output === undefined ? process.stdout : {};
    const screen = screenOf(surface, process.env, process.platform, false);
    const explanations = found.statement ? explained.of(found.statement.id) : [];
    const dropped = found.places.slice(0, 1).flatMap((place) => (found.statement ? [] : explained.droppedAt(place)));
    const text =
      line.values.format === 'json'
        ? prettyJson(explanations)
        : writeExplanation({ trace: explained.trace, statement: found.statement, explanations, dropped }, screen);
    const sink = await openSink(line.values.output);
    await sink.write(text);
    await sink.finish();
    return EXIT.done;
  } catch (error) {
    if (error instanceof ClosedSink) return EXIT.done;
    speakStack(error instanceof Error ? error.stack : undefined);
    speak(`hearsay: ${failureLine(error, input)}`);
    return EXIT.someFailed;
  }
}

function told(input: Input, problem: string): number {
  speak(`hearsay: ${shownPath(input)}: ${problem}`);
  return EXIT.someFailed;
}
