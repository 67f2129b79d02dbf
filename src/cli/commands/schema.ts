import { jsonSchema, RECORD_NAMES, type RecordName } from '../../contract/index.ts';
import { prettyJson } from '../../formats/prettyJson.ts';
import { closest } from '../closest.ts';
import type { Command } from '../command.ts';
import type { ParsedLine } from '../commandLine.ts';
import { EXIT } from '../exitCode.ts';
import { ClosedSink, openSink } from '../sink.ts';
import { UsageError } from '../usageError.ts';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a record',
  usage: '[RECORD]',
  about: `Prints the JSON Schema (draft 2020-12) of a record:
${RECORD_NAMES.join(', ')}.
Without a name that of the trace.`,
  options: {},
  examples: [
    ['hearsay schema > trace.schema.json', 'what hearsay trace --format json writes'],
    ['hearsay schema claim', 'the record of a claim over several reports'],
  ],
  run: runSchema,
};

async function runSchema({ rest }: ParsedLine): Promise<number> {
  if (rest.length > 1) throw new UsageError('schema takes one record');
  const name = rest[0] ?? 'trace';
  if (!isRecordName(name)) {
    const meant = closest(name, RECORD_NAMES);
    throw new UsageError(
      `there is no record “${name}”; ${meant ? `did you mean ${meant}?` : `there are ${RECORD_NAMES.join(', ')}`}`,
    );
  }
  const sink = await openSink(undefined);
  await sink.write(prettyJson(jsonSchema(name))).catch((error: unknown) => {
    if (!(error instanceof ClosedSink)) throw error;
  });
  return EXIT.done;
}

function isRecordName(name: string): name is RecordName {
  return (RECORD_NAMES as readonly string[]).includes(name);
}
