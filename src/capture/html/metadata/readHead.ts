import type { ReportHead } from '../../../contract/index.ts';
import type { DecodedFile } from '../../decodedFile.ts';
import { foundAt } from '../../foundAt.ts';
import { domainOf } from '../../metadata/address.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import type { CaptureOptions } from '../../options.ts';
import type { HtmlElement } from '../node.ts';
import { AUTHOR_LADDER, fullerByline } from './authors.ts';
import { MODIFIED_LADDER, PUBLISHED_LADDER, shownPublished } from './dates.ts';
import { LANGUAGE_LADDER } from './language.ts';
import { readOutlet } from './outlet.ts';
import { climb, type LadderContext } from './rung.ts';
import { SECTION_LADDER } from './section.ts';
import { onShownDay } from './shownDay.ts';
import type { MetadataSources } from './sources.ts';
import { TITLE_LADDER } from './title.ts';
import { OWN_ADDRESS_LADDER, URL_LADDER } from './url.ts';

/** What a page tells about itself, each field with the rung that found it and where. */
export interface PageMetadata {
  readonly title: Evidence<string> | null;
  readonly byline: Evidence<string[]> | null;
  readonly outlet: Evidence<string> | null;
  /** The registered domain of the site that shows the page. A page taken over from another site names that as canonical. */
  readonly domain: string | null;
  readonly published: Evidence<string> | null;
  readonly modified: Evidence<string> | null;
  readonly url: Evidence<string> | null;
  readonly language: Evidence<string> | null;
  readonly section: Evidence<string> | null;
}

/** Goes down the ladder of every field. */
export function readMetadata(sources: MetadataSources, options: CaptureOptions, headline: HtmlElement | null): PageMetadata {
  const before: LadderContext = { sources, options, headline, url: null };
  const url = climb(URL_LADDER, before);
  const context: LadderContext = { sources, options, headline, url: url?.value ?? null };
  const own = climb(OWN_ADDRESS_LADDER, context)?.value ?? url?.value ?? null;
  return {
    url,
    title: climb(TITLE_LADDER, context),
    byline: fullerByline(climb(AUTHOR_LADDER, context), context),
    outlet: readOutlet(context),
    domain: domainOf(own),
    published: onShownDay(climb(PUBLISHED_LADDER, context), shownPublished(context)),
    modified: climb(MODIFIED_LADDER, context),
    language: climb(LANGUAGE_LADDER, context),
    section: climb(SECTION_LADDER, context),
  };
}

/** The metadata as the report's head. */
export function headOf(
  metadata: PageMetadata,
  id: string,
  options: CaptureOptions,
  file: DecodedFile,
  stub: boolean,
): ReportHead {
  const found: ReportHead['found'] = {};
  const { domain: _domain, ...fields } = metadata;
  for (const [field, evidence] of Object.entries(fields)) {
    if (evidence)
      found[field] = {
        by: evidence.by,
        origin: evidence.places.map((p) => foundAt(p, file)),
      };
  }
  return {
    id,
    file: options.file,
    format: 'html',
    stub,
    url: metadata.url?.value ?? null,
    title: metadata.title?.value ?? null,
    byline: metadata.byline?.value ?? [],
    outlet: { name: metadata.outlet?.value ?? null, domain: metadata.domain },
    published: metadata.published?.value ?? null,
    modified: metadata.modified?.value ?? null,
    captured: options.captured ?? null,
    language: metadata.language?.value ?? null,
    section: metadata.section?.value ?? null,
    found,
  };
}
