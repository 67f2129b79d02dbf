/** An address read as a page of a report saved in several: what all its pages share, and the page's number. */
export interface PartAddress {
  readonly stem: string;
  readonly number: number;
}

/** A report has not more pages than this; greater numbers are years and what sites number their reports by. */
const MOST = 199;
const PARAMETER = /^(?:page|pg|p|pagenum|page_?no|pagenumber|currentpage|pagina|seite|s?part)$/i;

/** The last segment of a path as a number, or a number at its end: "/2", "/page-2", "/p2", "story-2.html", "story,2.html". */
const SEGMENT = /^\/?(?:page|seite|pagina|part|p)?[-_]?(\d{1,3})\/?$/i;
const AT_END = /^(.*?[^-_,/])[-_,](?:page|seite|pagina|part|p|s)?[-_]?(\d{1,3})(\.[a-z]{2,5})?\/?$/i;
const NAMED_AT_END = /^(.*[a-z]{3})(\d{1,2})(\.[a-z]{2,5})$/i;

/** What looks like the name of a report in an address, and not like a section, a year or a month. */
const REPORT_NAME = /[-_,.]|[a-z]+\d{3,}|\d{4,}[a-z]|\d{5,}/i;

/**
 * The ways in which an address can be that of one page of a report: without a number it is the first page. The stem is the
 * address that the first page would have.
 */
export function partAddresses(address: string): PartAddress[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  url.hash = '';
  const found: PartAddress[] = [];
  const add = (stem: string, digits: string | undefined) => {
    const number = Number(digits);
    if (number >= 1 && number <= MOST) found.push({ stem: comparable(stem), number });
  };
  for (const [name, value] of url.searchParams) {
    if (!PARAMETER.test(name) || !/^\d{1,3}$/.test(value)) continue;
    const rest = new URL(url);
    rest.searchParams.delete(name);
    add(rest.href, value);
  }
  const { pathname } = url;
  const cut = pathname.replace(/\/$/, '').lastIndexOf('/');
  const last = SEGMENT.exec(pathname.slice(cut));
  const above = pathname.slice(0, cut);
  if (last && REPORT_NAME.test(above.slice(above.replace(/\/page$/i, '').lastIndexOf('/') + 1)))
    add(withPath(url, above.replace(/\/page$/i, '')), last[1]);
  const atEnd = AT_END.exec(pathname.slice(cut)) ?? NAMED_AT_END.exec(pathname.slice(cut));
  if (atEnd) add(withPath(url, `${pathname.slice(0, cut)}${atEnd[1]}${atEnd[3] ?? ''}`), atEnd[2]);
  found.push({ stem: comparable(url.href), number: 1 });
  return found;
}

/** The numbers of two addresses that are pages of one report; null where they are not. */
export function partNumbers(own: readonly PartAddress[], other: readonly PartAddress[]): { own: number; other: number } | null {
  for (const o of own) {
    const same = other.find((p) => p.stem === o.stem && p.number !== o.number);
    if (same) return { own: o.number, other: same.number };
  }
  return null;
}

function withPath(url: URL, path: string): string {
  const made = new URL(url);
  made.pathname = path;
  return made.href;
}

/** Scheme, "www." and a slash at the end make no other page. */
function comparable(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?&]$/, '')
    .replace(/\/(?=$|\?)/, '');
}
