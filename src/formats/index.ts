/** Traces and reports as text, for programs: what `hearsay trace --format` and `hearsay capture` write. */
export { BRAT_CONFIGURATION, type BratDocument, writeBrat } from './brat.ts';
export { OUTPUT_FORMATS, type OutputFormat, outputFormat, writeTraces } from './format.ts';
export { writeGexf } from './gexf.ts';
export { writeMarkdown } from './markdown.ts';
export { writeParquet } from './parquet.ts';
export type { Screen } from './terminal/screen.ts';
