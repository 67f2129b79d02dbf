import { parseWhen } from './when.ts';

const BESIDE =
  /\b(?:first|last|originally)?\s*(?:published|posted|updated|modified|created|submitted|filed|on|at|by|ist|est|edt|pst|pdt|gmt|utc|et|pt|ct|am|pm|a\.m\.|p\.m\.|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9})\b/giu;

/** What stands beside a date elsewhere than in English. */
const LABEL =
  /(?<!\p{L})(?:기사|입력|기사입력|등록|승인|수정|최종수정|오전|오후|最終更新|更新|公開|配信|午前|午後|发布|时间|来源|veröffentlicht|aktualisiert|erstellt|stand|uhr|am|um|von|geändert|publicado|publicada|atualizado|actualizado|el|de|del|a las|publié|mis à jour|le|à|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|publicerad|uppdaterad|publisert|oppdatert|offentliggjort|opdateret|kl|klo|opublikowano|aktualizacja|godz|опубликовано|обновлено|опубліковано|оновлено|yayınlanma|güncelleme|diterbitkan|diperbarui)(?!\p{L})/giu;

/** Whom a line of Chinese or Japanese names beside its date, by a label. */
const SIGNED = /(?:来源|來源|作者|记者|記者|编辑|編輯|出典|文|责编|責編)\s*[:：]\s*[\p{L}\p{N}·]{1,20}/gu;

/** True for a line that is a date, with its labels and its clock, and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || parseWhen(text, 'day-first') === null) return false;
  const rest = text
    .replace(SIGNED, ' ')
    .replace(BESIDE, ' ')
    .replace(LABEL, ' ')
    .replace(/[\d:,./|•·()[\]+-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return rest.length <= 12;
}
