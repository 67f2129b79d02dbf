import type { Evidence } from '../../metadata/evidence.ts';
import { monthNumber } from '../../metadata/months.ts';
import type { TextDraft } from '../draftText.ts';

/** What a wire's dateline says: "PORT CALDER, March 12 (Reuters) -". */
export interface AgencyDateline {
  readonly agency: string | null;
  /** Month and day, which want a year from elsewhere. */
  readonly day: { readonly month: number; readonly day: number } | null;
  readonly from: number;
  readonly to: number;
}

const PLACE = "\\p{Lu}[\\p{Lu}\\p{L}.'’/ -]{1,40}(?:,\\s[\\p{Lu}][\\p{L}. ]{1,25})?";
const DAY = '(?:(\\p{L}{3,9})\\.?\\s(\\d{1,2}))';
const DATELINE = new RegExp(
  `^${PLACE}(?:,\\s+${DAY})?(?:\\s+\\((?:(AP|Reuters|REUTERS|AFP|UPI|dpa|Xinhua|Bloomberg|TASS|ANI|PTI|CNN|IPS|KUNA)|[^()]{2,40})\\))?\\s*[-–—]{1,2}\\s`,
  'u',
);
const NAMES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  REUTERS: 'Reuters',
  AFP: 'Agence France-Presse',
  PTI: 'Press Trust of India',
};

/** Reads the dateline of the report's first paragraph; null where there is none with an agency or a day. */
export function readAgencyDateline(draft: TextDraft): AgencyDateline | null {
  const block = draft.blocks.find((b) => b.type === 'paragraph');
  const m = block ? DATELINE.exec(block.text.text.slice(0, 120)) : null;
  if (!block || !m) return null;
  const month = m[1] ? monthNumber(m[1]) : undefined;
  const day = month !== undefined && m[2] ? { month, day: Number(m[2]) } : null;
  const agency = m[3] ? (NAMES[m[3]] ?? m[3]) : null;
  const { from, to } = block.text.slice(0, m[0].length).hull;
  return agency || day ? { agency, day, from, to } : null;
}

/** The day of the dateline with the year of the mail that brought it, or of the copyright line. */
export function datedBy(draft: TextDraft, dateline: AgencyDateline | null): Evidence<string> | null {
  if (!dateline?.day) return null;
  const sent = draft.frontMatter.sent?.value;
  const year = sent ? yearOf(dateline.day, sent) : copyrightYear(draft);
  if (year === null) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    value: `${year}-${two(dateline.day.month)}-${two(dateline.day.day)}`,
    by: 'dateline',
    places: [{ from: dateline.from, to: dateline.to }],
  };
}

/** The last year in which that day was not after the mail. */
function yearOf(day: { month: number; day: number }, sent: string): number {
  const [year, month, date] = sent.slice(0, 10).split('-').map(Number);
  const later = day.month * 100 + day.day > (month ?? 12) * 100 + (date ?? 31) + 1;
  return (year ?? 0) - (later ? 1 : 0);
}

function copyrightYear(draft: TextDraft): number | null {
  for (const r of draft.removed) {
    if (r.reason !== 'legal') continue;
    const m = /(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)/i.exec(r.text.text.slice(0, 300));
    if (m) return Number(m[1]);
  }
  return null;
}
