import type { Found, ReportHead } from '../../../contract/index.ts';
import type { DecodedFile } from '../../decodedFile.ts';
import { fileId } from '../../fileId.ts';
import { foundAt } from '../../foundAt.ts';
import { domainOf, webAddress } from '../../metadata/address.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import { sectionInAddress } from '../../metadata/sectionName.ts';
import type { CaptureOptions } from '../../options.ts';
import type { Unit } from '../body/unit.ts';
import type { TextDraft } from '../draftText.ts';
import { type AgencyDateline, datedBy, readAgencyDateline } from './agencyDateline.ts';
import { reportLanguage } from './language.ts';
import { findOutlet } from './outlet.ts';

/** The report's head: options above all, then front matter, then what the text shows. */
export async function headOf(
  draft: TextDraft,
  file: DecodedFile,
  options: CaptureOptions,
  format: 'markdown' | 'text',
): Promise<ReportHead> {
  const { frontMatter, head, ruling } = draft;
  const found: Record<string, Found> = {};
  const unit = (i: number): Unit | undefined => ruling.units[i];
  const shown = <T>(value: T, i: number, by: string): Evidence<T> => ({ value, by, places: placesOf(unit(i)) });
  const pick = <T>(field: string, told: T | undefined, ...rungs: (Evidence<T> | undefined | null)[]): T | null => {
    const chosen =
      told === undefined ? rungs.find((r) => r !== undefined && r !== null) : { value: told, by: 'option', places: [] };
    if (!chosen) return null;
    found[field] = { by: chosen.by, origin: chosen.places.map((p) => foundAt(p, file)) };
    return chosen.value;
  };
  const dateline = readAgencyDateline(draft);
  const title = head.title === null ? undefined : titleOf(draft, head.title);
  const url = pick('url', options.url, frontMatter.url, printedAddress(draft));
  const outlet = pick('outlet', options.outlet, frontMatter.outlet, findOutlet(draft), agencyOf(draft, dateline));
  const section = sectionInAddress(url);
  return {
    id: await fileId(file.bytes),
    file: options.file,
    format,
    stub: false,
    url,
    title: pick('title', options.title, frontMatter.title, title),
    byline: [...(pick('byline', undefined, frontMatter.byline, bylineOf(head.byline, shown)) ?? [])],
    outlet: { name: outlet, domain: domainOf(url) },
    published: pick(
      'published',
      options.published,
      frontMatter.published,
      head.published && shown(head.published.value, head.published.unit, 'date-line'),
      datedBy(draft, dateline),
    ),
    modified: pick(
      'modified',
      undefined,
      frontMatter.modified,
      head.modified && shown(head.modified.value, head.modified.unit, 'date-line'),
    ),
    captured: options.captured ?? null,
    language: pick('language', undefined, reportLanguage(draft)),
    section: pick('section', undefined, frontMatter.section, section === null ? null : { value: section, by: 'url', places: [] }),
    found,
  };
}

/** The address that a browser printed at the foot of the pages. */
function printedAddress(draft: TextDraft): Evidence<string> | null {
  for (const r of draft.removed) {
    const m = r.reason === 'print-edge' ? /https?:\/\/\S{4,2000}/.exec(r.text.text) : null;
    const url = m ? webAddress(m[0], null) : null;
    if (m && url)
      return {
        value: url,
        by: 'print-foot',
        places: [{ from: r.text.hull.from + m.index, to: r.text.hull.from + m.index + m[0].length }],
      };
  }
  return null;
}

/** An agency whose dateline and closing line both stand there sent the report out itself. */
function agencyOf(draft: TextDraft, dateline: AgencyDateline | null): Evidence<string> | null {
  if (!dateline?.agency || draft.ruling.units.every((_, i) => !isReportingLine(draft, i))) return null;
  return { value: dateline.agency, by: 'agency-dateline', places: [{ from: dateline.from, to: dateline.to }] };
}

function isReportingLine(draft: TextDraft, i: number): boolean {
  const v = draft.ruling.verdict(i);
  return v?.kind === 'removed' && v.reason === 'reporting-line';
}

function bylineOf(
  byline: TextDraft['head']['byline'],
  shown: <T>(value: T, i: number, by: string) => Evidence<T>,
): Evidence<readonly string[]> | undefined {
  return byline && byline.names.length > 0 ? shown(byline.names, byline.unit, 'byline') : undefined;
}

function titleOf(draft: TextDraft, first: number): Evidence<string> {
  const { ruling } = draft;
  const units = ruling.units.filter((_, i) => {
    const v = ruling.verdict(i);
    return i >= first && v?.kind === 'block' && v.type === 'title';
  });
  return { value: units.map((u) => u.text).join(' '), by: 'headline', places: units.flatMap(placesOf) };
}

function placesOf(unit: Unit | undefined): { from: number; to: number }[] {
  const from = unit?.lines[0]?.from;
  const to = unit?.lines.at(-1)?.to;
  return from === undefined || to === undefined ? [] : [{ from, to }];
}
