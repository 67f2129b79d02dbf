import { MappedText } from '../../report/mappedText.ts';
import { type JsonValue, readJson } from '../json/readJson.ts';
import { type ExportRecord, fieldKey } from './exportRecord.ts';

/** Where exports keep their list, if it is not the file itself. */
const LISTS = ['results', 'items', 'entries', 'articles', 'list', 'data'];

/** The records in a JSON export: a list of objects, or one under a name, or one object alone. */
export function jsonRecords(source: string): ExportRecord[] {
  const root = readJson(source);
  if (!root) return [];
  const held = root.kind === 'array' ? root : (root.at(...LISTS) ?? root.at('_embedded')?.at(...LISTS) ?? null);
  const values = held ? (held.kind === 'object' ? held.members().map((m) => m.value) : held.items()) : [root];
  return values.filter((v) => v.kind === 'object').map((v) => recordOf(v, source));
}

function recordOf(value: JsonValue, source: string): ExportRecord {
  const members = new Map(
    value
      .members()
      .map((m) => [fieldKey(m.name), m.value] as const)
      .reverse(),
  );
  const said = (v: JsonValue | undefined): MappedText | null => {
    if (!v) return null;
    // Times are numbers in some exports.
    if (v.kind === 'other') return /^\d/.test(v.bare() ?? '') ? MappedText.verbatim(source, v.from, v.to) : null;
    return v.own()?.trim() ?? null;
  };
  const lists = (names: readonly string[]) => names.flatMap((n) => members.get(n)?.items() ?? []);
  return {
    from: value.from,
    to: value.to,
    text: (...names) => {
      for (const name of names) {
        const text = said(members.get(name));
        if (text && text.length > 0) return text;
      }
      return null;
    },
    texts: (...names) =>
      names.flatMap((n) => {
        const held = members.get(n);
        if (!held) return [];
        return (held.kind === 'array' ? held.items() : [held]).flatMap((v) => said(v) ?? said(v.at('name') ?? undefined) ?? []);
      }),
    records: (...names) =>
      lists(names)
        .filter((v) => v.kind === 'object')
        .map((v) => recordOf(v, source)),
    has: (...names) => names.some((n) => members.has(n)),
  };
}
