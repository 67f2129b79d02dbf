import { parseWhen } from './when.ts';

const BESIDE =
  /\b(?:first|last|originally)?\s*(?:published|posted|updated|modified|created|submitted|filed|on|at|by|ist|est|edt|pst|pdt|gmt|utc|et|pt|ct|am|pm|a\.m\.|p\.m\.|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9})\b/giu;

/** What stands beside a date elsewhere than in English. */
const LABEL =
  /(?<!\p{L})(?:기사|입력|기사입력|등록|승인|수정|최종수정|오전|오후|最終更新|更新|公開|配信|午前|午後|发布|时间|来源|veröffentlicht|aktualisiert|erstellt|stand|uhr|am|um|von|publicado|actualizado|el|de|del|a las|publié|mis à jour|le|à|pubblicato|aggiornato|il|alle|ore|gepubliceerd|op|om)(?!\p{L})/giu;

/** True for a line that is a date, with its labels and its clock, and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || parseWhen(text, 'day-first') === null) return false;
  const rest = text
    .replace(BESIDE, ' ')
    .replace(LABEL, ' ')
    .replace(/[\d:,./|•·()[\]+-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return rest.length <= 12;
}
