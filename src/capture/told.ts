import type { ReportHead } from '../contract/index.ts';
import type { MappedText } from '../report/mappedText.ts';
import type { DecodedFile } from './decodedFile.ts';
import { foundAt } from './foundAt.ts';
import { domainOf } from './metadata/address.ts';
import type { CaptureOptions } from './options.ts';

/** A field that what holds a report tells of it: a mail's header, a feed's entry, a column of an export. */
export interface ToldField<T = string> {
  readonly value: T;
  /** Names where it was found, as `found.by`. */
  readonly by: string;
  /** Where it stands; null where it stands nowhere. */
  readonly at: MappedText | null;
}

/** What is told of a report from outside its text. A field that is left out is left to the text. */
export interface Told {
  readonly title?: ToldField | undefined;
  readonly byline?: ToldField<string[]> | undefined;
  readonly outlet?: ToldField | undefined;
  /** The registered domain of the outlet, where the address does not tell it. */
  readonly domain?: string | null | undefined;
  readonly published?: ToldField | undefined;
  readonly modified?: ToldField | undefined;
  readonly captured?: ToldField | undefined;
  readonly url?: ToldField | undefined;
  readonly language?: ToldField | undefined;
  readonly section?: ToldField | undefined;
}

/** The head with what was told; what the caller knows stands above it. `file` leads its places to bytes. */
export function toldHead(head: ReportHead, told: Told, options: CaptureOptions, file: DecodedFile): ReportHead {
  const found: ReportHead['found'] = { ...head.found };
  const take = <T>(name: string, field: ToldField<T> | undefined, given: unknown, now: T | null): T | null => {
    if (!field || given !== undefined) return now;
    const { from, to } = field.at?.hull ?? { from: 0, to: 0 };
    const origin = field.at && to > from ? [foundAt({ from, to }, file)] : [];
    found[name] = { by: field.by, origin };
    return field.value;
  };
  const title = take('title', told.title, options.title, head.title);
  const byline = take('byline', told.byline, undefined, head.byline) ?? [];
  const name = take('outlet', told.outlet, options.outlet, head.outlet.name);
  const published = take('published', told.published, options.published, head.published);
  const modified = take('modified', told.modified, undefined, head.modified);
  const captured = take('captured', told.captured, options.captured, head.captured);
  const url = take('url', told.url, options.url, head.url);
  const language = take('language', told.language, undefined, head.language);
  const section = take('section', told.section, undefined, head.section);
  const domain = told.domain ?? domainOf(url) ?? head.outlet.domain;
  return { ...head, title, byline, outlet: { name, domain }, published, modified, captured, url, language, section, found };
}
