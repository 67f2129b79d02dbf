import type { Evidence } from '../../metadata/evidence.ts';
import { languageOf } from '../../metadata/language.ts';
import type { TextDraft } from '../draftText.ts';

/** So much of the text tells its language. */
const SAMPLE = 20000;

/** The language of the report: what its front matter declares, unless its text is plainly in another. */
export function reportLanguage(draft: TextDraft): Evidence<string> | null {
  const declared = draft.frontMatter.language ?? null;
  let text = '';
  for (const block of draft.blocks) {
    if (text.length > SAMPLE) break;
    text += ` ${block.text.text.slice(0, SAMPLE)}`;
  }
  const value = languageOf(declared?.value ?? null, text.trim());
  if (value === null || value === declared?.value) return declared;
  return { value, by: 'text', places: [] };
}
