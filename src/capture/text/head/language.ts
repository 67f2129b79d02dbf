import type { Evidence } from '../../metadata/evidence.ts';
import type { TextDraft } from '../draftText.ts';

/** Words so common that any few sentences of the language hold several, and that the others do not have. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to in that is was for said with on it he at by from they his not are has have were'.split(' '),
  de: 'der die und das ist nicht ein eine mit den von zu auf sich dem des für wurde nach auch'.split(' '),
  fr: 'le la les et des est une dans que qui pour pas sur au du ce il elle avec par ont'.split(' '),
  es: 'el la los las y de que en un una por con para no es se del su al lo como más'.split(' '),
  it: 'il la di che e un una per non con sono del della nel alla è si da gli'.split(' '),
  pt: 'o a os as de que e do da em um uma para com não por no na se ao foi'.split(' '),
  nl: 'de het een van en dat is niet op te in zijn voor met die aan ook werd'.split(' '),
};

/** The language of the prose, by its commonest words; null where the text is short or none stands out. */
export function languageOf(draft: TextDraft): Evidence<string> | null {
  const text = draft.blocks
    .filter((b) => b.type === 'paragraph' || b.type === 'quote')
    .map((b) => b.text.text)
    .join('\n')
    .slice(0, 20000)
    .toLowerCase();
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 20) return null;
  const scores = Object.entries(COMMON).map(([language, common]) => {
    const set = new Set(common);
    return { language, share: words.filter((w) => set.has(w)).length / words.length };
  });
  scores.sort((a, b) => b.share - a.share);
  const [best, second] = scores;
  if (!best || best.share < 0.12 || best.share < (second?.share ?? 0) * 1.3) return null;
  return { value: best.language, by: 'common-words', places: [] };
}
