import { readBylineLine } from '../head/bylineLine.ts';
import { countWords } from '../prose.ts';
import type { UnitRule } from '../ruling.ts';
import { REPORTING } from './reportingLine.ts';

const ROLE =
  /\b(?:reporter|correspondent|(?:staff )?writer|editor|columnist|journalist|bureau chief|contributor|fellow|author|freelance|covers|reports on|writes about)\b/i;
const REACH =
  /\b(?:follow (?:him|her|them)|(?:can be )?reach(?:ed)? (?:him|her|them|at|by)|contact (?:him|her|them)|e-?mail (?:him|her|them)|@\w{2,})\b|\S+@\S+\.\w+/i;

/** Who else worked on a report, as wires put it at the end. Not the text's own. */
export const reportingLine: UnitRule = {
  name: 'reporting-line',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      if (i >= ruling.units.length / 3 && unit.text.length <= 500 && REPORTING.test(unit.text))
        ruling.remove(i, 'reporting-line', 'reporting-line');
    });
  },
};

/** A line about the writer below the report: "Jane Roe is a staff writer at …". */
export const authorNote: UnitRule = {
  name: 'author-note',
  apply(ruling) {
    const signed = new Set<string>();
    ruling.units.forEach((u, i) => {
      const v = ruling.verdict(i);
      if (v?.kind === 'removed' && v.reason === 'byline')
        for (const n of readBylineLine(u.text)?.names ?? [u.text]) signed.add(n);
    });
    ruling.units.forEach((unit, i) => {
      if (!ruling.isOpen(i) || i < ruling.units.length * 0.4 || countWords(unit.text) > 80) return;
      const name =
        /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?:is|was|covers|writes|reports|has (?:covered|been))\b/u.exec(
          unit.text,
        )?.[1];
      if (!name || !ROLE.test(unit.text)) return;
      if (signed.has(name) || REACH.test(unit.text)) ruling.remove(i, 'author-note', 'author-note');
    });
  },
};
