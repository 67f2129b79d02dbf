import type { Trace } from '../contract/index.ts';
import { citationKey } from './citationKey.ts';
import { httpAddress } from './httpAddress.ts';
import { oneLine } from './oneLine.ts';

/** What LaTeX takes for a command. Braces by their names: BibTeX counts an escaped one too, and an unpaired one swallows the rest. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '&': '\\&',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Every BibTeX style knows the months by these names, and prints them as it likes. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The report as one BibTeX entry, UTF-8 as biber has it. `@article` with the outlet as the journal, as newspapers are cited;
 * `@misc` where no outlet is known. A byline stands in braces as one name: whether it is a person's is not known.
 * A field that is not known is left out.
 */
export function writeBibtex(trace: Trace): string {
  const { report } = trace;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(report.published ?? '') ?? [];
  const outlet = report.outlet.name ?? report.outlet.domain;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', report.byline.map((name) => `{${latex(name)}}`).join(' and ')],
    ['title', report.title === null ? null : `{${latex(report.title)}}`],
    ['journal', outlet === null ? null : latex(outlet)],
    ['year', year ?? null],
    ['date', [year, month, day].filter((part) => part !== undefined).join('-')],
    // As it is: biblatex and url.sty read addresses verbatim.
    ['url', httpAddress(report.url)],
    ['urldate', report.captured?.slice(0, 10) ?? null],
    ['langid', report.language],
    ['note', report.stub ? 'only the beginning of the report' : null],
  ];
  const lines = fields.filter(([, value]) => value !== null && value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  const name = MONTHS[Number(month) - 1];
  if (name) lines.push(`  month = ${name},\n`);
  return `@${outlet === null ? 'misc' : 'article'}{${citationKey(trace)},\n${lines.join('')}}\n`;
}

function latex(text: string): string {
  const signs = oneLine(text).replace(/[\\{}%#$_&~^]/g, (sign) => LATEX[sign] ?? sign);
  // Two hyphens would be a dash, two accents a quotation mark.
  return signs.replace(/([-'`])(?=\1)/g, '$1{}');
}
