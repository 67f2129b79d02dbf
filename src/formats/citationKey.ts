import type { Trace } from '../contract/index.ts';

/**
 * The key by which a report is cited, the same in BibTeX and CSL: outlet, year and the beginning of the report's id, which
 * keeps two reports of one outlet and year apart. Of plain letters, digits and hyphens: LaTeX takes no others.
 */
export function citationKey({ report }: Trace): string {
  const outlet = slug(report.outlet.name ?? '') || slug(report.outlet.domain ?? '') || 'report';
  const year = report.published?.slice(0, 4) ?? 'undated';
  return `${outlet}-${year}-${report.id.replace(/^sha256:/, '').slice(0, 8)}`;
}

function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}
