import type { Trace } from '../contract/index.ts';
import { writeBibtex } from './bibtex.ts';
import { BRIEF_BETWEEN, writeBrief } from './brief.ts';
import { CSL_BETWEEN, CSL_HEAD, CSL_TAIL, writeCsl } from './csl.ts';
import { CSV_HEAD, writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { GRAPHML_HEAD, GRAPHML_TAIL, writeGraphml } from './graphml.ts';
import { writeJson, writeJsonLine } from './json.ts';
import { PROV_PARTS, writeProv } from './prov.ts';
import { SCHEMA_ORG_PARTS, writeSchemaOrg } from './schemaOrg.ts';
import type { Screen } from './terminal/screen.ts';
import { writeTerminal } from './terminal/terminal.ts';
import { ANNOTATION_PARTS, writeAnnotations } from './webAnnotation.ts';

/** A way to write traces as text. An output is `head`, then the traces with `between` between them, then `tail`. */
export interface OutputFormat {
  readonly name: string;
  /** One line for people: what it is for. */
  readonly summary: string;
  /** Whether an output may hold the traces of several reports. */
  readonly many: boolean;
  readonly head: string;
  readonly between: string;
  readonly tail?: string;
  /** One trace, positions in UTF-16. The same trace and screen give the same text. */
  write(trace: Trace, screen: Screen): string;
}

export const OUTPUT_FORMATS: readonly OutputFormat[] = [
  { name: 'terminal', summary: 'for people', many: true, head: '', between: '\n\n', write: writeTerminal },
  { name: 'brief', summary: 'a page for an editor, Markdown', many: true, head: '', between: BRIEF_BETWEEN, write: writeBrief },
  { name: 'json', summary: 'one object, one report', many: false, head: '', between: '', write: writeJson },
  { name: 'jsonl', summary: 'one object a line, many reports', many: true, head: '', between: '', write: writeJsonLine },
  { name: 'csv', summary: 'one row a statement', many: true, head: CSV_HEAD, between: '', write: writeCsv },
  {
    name: 'csl',
    summary: 'the reports as CSL-JSON, to cite them',
    many: true,
    head: CSL_HEAD,
    between: CSL_BETWEEN,
    tail: CSL_TAIL,
    write: writeCsl,
  },
  { name: 'bibtex', summary: 'the reports as BibTeX, to cite them', many: true, head: '', between: '\n', write: writeBibtex },
  {
    name: 'graphml',
    summary: 'chains and exchanges as a graph',
    many: true,
    head: GRAPHML_HEAD,
    between: '',
    tail: GRAPHML_TAIL,
    write: writeGraphml,
  },
  {
    name: 'gexf',
    summary: 'the same graph, for Gephi',
    many: false,
    head: '',
    between: '',
    write: (trace) => writeGexf([trace]),
  },
  {
    name: 'annotation',
    summary: 'W3C Web Annotations, JSON-LD',
    many: true,
    ...ANNOTATION_PARTS,
    write: writeAnnotations,
  },
  { name: 'schema-org', summary: 'schema.org, JSON-LD', many: true, ...SCHEMA_ORG_PARTS, write: writeSchemaOrg },
  { name: 'prov', summary: 'PROV-O, JSON-LD', many: true, ...PROV_PARTS, write: writeProv },
];

export function outputFormat(name: string): OutputFormat | undefined {
  return OUTPUT_FORMATS.find((f) => f.name === name);
}

/** The traces of several reports as one output, what `hearsay trace` writes of several files. Throws where the format takes one report only. */
export function writeTraces(format: OutputFormat, traces: readonly Trace[], screen: Screen): string {
  if (traces.length === 0) return '';
  if (traces.length > 1 && !format.many) throw new RangeError(`${format.name} writes one report and there are ${traces.length}`);
  return `${format.head}${traces.map((t) => format.write(t, screen)).join(format.between)}${format.tail ?? ''}`;
}
