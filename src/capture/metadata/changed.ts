/** How a page says that a date is of a change, in the languages that saved pages are mostly in. */
const CHANGED =
  /(?<!\p{L})(?:(?:last )?(?:updated|modified|edited|revised|reviewed)|last (?:update|change|edit)|aktualisiert|geändert|stand:|mise? à jour|modifiée?|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|aktualizov\p{L}{2,3}|обновлен[оа]|оновлено|güncelle\p{L}{2,3}|diperbarui)(?!\p{L})|수정|更新/iu;

const PUBLISHED =
  /(?<!\p{L})(?:published|posted|veröffentlicht|publiée?|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad|publisert|опубликован[оа]|опубліковано|yayınlan\p{L}{2,3}|diterbitkan)(?!\p{L})|입력|公開|配信/iu;

/** A label is not longer, so that a word in the middle of a sentence is none. */
const LABEL_LENGTH = 28;

/** True for a line of which the date is the date of a change, and no other. */
export function isOfChange(line: string): boolean {
  const m = CHANGED.exec(line);
  return m !== null && m.index + m[0].length <= LABEL_LENGTH && !/\d/.test(line.slice(0, m.index)) && !PUBLISHED.test(line);
}

/** What stands before the date of a change: the whole line where it tells none. */
export function beforeChange(line: string): string {
  const m = CHANGED.exec(line);
  return m && m.index > 0 ? line.slice(0, m.index) : line;
}

/** What stands after the word that says "changed"; null where no word says so. */
export function afterChange(line: string): string | null {
  const m = CHANGED.exec(line);
  return m ? line.slice(m.index + m[0].length) : null;
}

/** Lines with a label of a date ("Last updated") set before the date that stands on the next. */
export function withLabels<T extends { readonly text: string }>(lines: readonly T[]): T[] {
  return lines.map((line, i) => {
    const label = lines[i - 1]?.text ?? '';
    const isLabel = label.length <= LABEL_LENGTH && !/\d/.test(label) && (CHANGED.test(label) || PUBLISHED.test(label));
    return isLabel && /\d/.test(line.text) ? { ...line, text: `${label} ${line.text}` } : line;
  });
}
