import { z } from 'zod';
import { Claim, Event, Explanation, LibrarySource, Version } from './library.ts';
import { SCHEMA, Trace } from './trace.ts';

const records = {
  trace: Trace,
  claim: Claim,
  librarySource: LibrarySource,
  version: Version,
  event: Event,
  explanation: Explanation,
};
export type RecordName = keyof typeof records;
export const RECORD_NAMES = Object.keys(records) as RecordName[];

/** The JSON Schema (draft 2020-12) of one record, made from the same definition as its type and its validator. */
export function jsonSchema(name: RecordName): object {
  return { $id: `${SCHEMA}/${name}`, title: name, ...z.toJSONSchema(records[name]) };
}

/** The definition of one record. */
export function definitionOf(name: RecordName): z.ZodType {
  return records[name];
}
