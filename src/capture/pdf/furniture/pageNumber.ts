import { type FurnitureRule, isNearEdge, outerLines } from './pageLines.ts';

const NUMBER =
  /^(?:page|p\.|seite|pág\.?|página|pagina)?\s*[-–—|[(]?\s*(\d{1,4}|[ivxlc]{1,6})\s*(?:(?:\/|of|von|de|di|sur)\s*\d{1,4})?\s*[-–—|\])]?$/iu;

/** A number by itself at the edge of a page. */
export const pageNumber: FurnitureRule = {
  reason: 'page-number',
  *find(pages) {
    const found = pages.flatMap((page) => {
      const outer = outerLines(page, 2);
      return page.lines
        .filter((l) => outer.has(l) && isNearEdge(l, page, 0.1, 0.1) && NUMBER.test(l.text.text))
        .map((line) => ({
          line,
          page: page.number,
          number: Number(NUMBER.exec(line.text.text)?.[1]),
          sure: /\/|of|page/i.test(line.text.text),
        }));
    });
    // Counted on from page to page, or at the very edge: a number in the text above or below is neither.
    const steps = new Map<number, number>();
    for (const f of found) steps.set(f.page - f.number, (steps.get(f.page - f.number) ?? 0) + 1);
    for (const f of found) {
      const page = pages.find((p) => p.number === f.page);
      const counted = (steps.get(f.page - f.number) ?? 0) >= 2;
      if (counted || f.sure || f.number === f.page || (page && isNearEdge(f.line, page, 0.06, 0.07))) yield f.line;
    }
  },
};
