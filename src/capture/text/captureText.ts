import type { Report } from '../../contract/index.ts';
import { assembleReport } from '../assemble.ts';
import type { DecodedFile } from '../decodedFile.ts';
import type { CaptureOptions } from '../options.ts';
import { draftText } from './draftText.ts';
import { headOf } from './head/headOf.ts';
import { capturePlain } from './plain.ts';
import { textDiagnostics } from './textDiagnostics.ts';

/**
 * Captures a file of text.
 *
 * `text` is text pasted from a page or written by a converter: its lines are put back into paragraphs, furniture goes to
 * `removed`. `markdown` is the same with Markdown's marks read. `plain` takes the text as it is, character for character.
 */
export async function captureText(
  file: DecodedFile,
  options: CaptureOptions,
  format: 'markdown' | 'text' | 'plain',
): Promise<Report> {
  if (format === 'plain') return capturePlain(file, options);
  const draft = draftText(file.text, format, options);
  const head = await headOf(draft, file, options, format);
  const diagnostics = textDiagnostics(draft, head);
  return assembleReport({ blocks: draft.blocks, removed: draft.removed, diagnostics, head }, file);
}
