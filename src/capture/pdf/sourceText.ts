import type { FoundPlace, Link, Run } from '../../contract/index.ts';
import type { MappedRun, MappedText } from '../../report/mappedText.ts';
import type { PdfFile, PdfItem, PdfLink, PdfPage } from './pdfFile.ts';

/** A stretch of text of the file, with its place in the source text. */
export interface PlacedItem extends PdfItem {
  /** Where its text stands in `SourceText.text`. */
  readonly from: number;
  readonly to: number;
}

type Box = [number, number, number, number];

/** A stretch of the source text on one page. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly box: Box;
}

/**
 * All text of a PDF in the order of the file: what mapped texts map to, as they map to the decoded text of a page. Between
 * two items stands one line break, which belongs to no item.
 */
export class SourceText {
  readonly text: string;
  /** The items of each page. */
  readonly pages: readonly (readonly PlacedItem[])[];
  readonly #file: PdfFile;
  readonly #starts: number[] = [];
  readonly #items: PlacedItem[] = [];
  readonly #pageOf: PdfPage[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
    const parts: string[] = [];
    let at = 0;
    this.pages = file.pages.map((page) =>
      page.items.map((item) => {
        const placed = { ...item, from: at, to: at + item.text.length };
        parts.push(item.text);
        this.#starts.push(at);
        this.#items.push(placed);
        this.#pageOf.push(page);
        at = placed.to + 1;
        return placed;
      }),
    );
    this.text = parts.join('\n');
  }

  /** Where the runs of a mapped text that begins at `shift` in the report's text stand: page and boxes. */
  originOf(mapped: MappedText, shift: number): Run[] {
    const out: Run[] = [];
    for (const run of mapped.runs)
      for (const piece of this.#cut(run, mapped.text)) out.push({ ...piece, start: piece.start + shift, end: piece.end + shift });
    return out;
  }

  /** Where stretches of the source text stand, a place for each page. */
  placesOf(stretches: readonly { readonly from: number; readonly to: number }[]): FoundPlace[] {
    const boxes = new Map<number, Box[]>();
    for (const place of stretches.flatMap((s) => this.#places(s.from, s.to)))
      boxes.set(place.page, [...(boxes.get(place.page) ?? []), place.box]);
    return [...boxes].map(([page, on]) => ({ page, boxes: on }));
  }

  /** The links on a mapped text. A link of a PDF is a rectangle on the page: it holds for the letters that lie in it. */
  linksOn(mapped: MappedText): Link[] {
    const links: Link[] = [];
    for (const run of mapped.runs) {
      if (run.how !== undefined) continue;
      for (const place of this.#places(run.from, run.to)) {
        const onPage = this.#file.pages[place.page - 1]?.links ?? [];
        for (const link of onPage) {
          const [start, end] = lettersIn(place, link, mapped.text, run.start - run.from);
          if (start >= end) continue;
          const last = links.at(-1);
          if (last && last.href === link.href && start - last.end <= 1) links[links.length - 1] = { ...last, end };
          else links.push({ start, end, href: link.href });
        }
      }
    }
    return links.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** A run's pieces, one for each item it lies in, so that each stands on one page. */
  #cut(run: MappedRun, text: string): Run[] {
    // White space that was put in stands nowhere; its page is that of the text before it.
    const isSpace = run.how !== undefined && text.slice(run.start, run.end).trim() === '';
    const places = isSpace ? [] : this.#places(run.from, run.to);
    if (run.how !== undefined) {
      const first = places[0];
      const page = first?.page ?? this.#pageAt(run.from);
      const boxes = places.filter((p) => p.page === page).map((p) => p.box);
      return [{ start: run.start, end: run.end, page, boxes, how: run.how }];
    }
    return places.map((p) => ({
      start: run.start + p.from - run.from,
      end: run.start + p.to - run.from,
      page: p.page,
      boxes: [p.box],
    }));
  }

  #places(from: number, to: number): Place[] {
    const out: Place[] = [];
    for (let k = this.#indexAt(from); k < this.#items.length; k++) {
      const item = this.#items[k];
      const page = this.#pageOf[k];
      if (!item || !page || item.from >= to) break;
      const a = Math.max(from, item.from);
      const z = Math.min(to, item.to);
      if (a < z) out.push({ from: a, to: z, page: page.number, box: this.#box(item, a - item.from, z - item.from) });
    }
    return out;
  }

  #pageAt(unit: number): number {
    return this.#pageOf[this.#indexAt(unit)]?.number ?? 1;
  }

  /** The last item that begins at or before the unit. */
  #indexAt(unit: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The box around the characters `a`–`z` of an item; within an item the places of letters are reckoned from their widths. */
  #box(item: PdfItem, a: number, z: number): Box {
    const whole = widthOf(item.text, 0, item.text.length) || 1;
    const left = (item.width * widthOf(item.text, 0, a)) / whole;
    const right = (item.width * widthOf(item.text, 0, z)) / whole;
    const font = this.#file.fonts[item.font];
    const up = (font?.ascent ?? 0.85) * item.size;
    const down = (font?.descent ?? -0.22) * item.size;
    const turn = (item.angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const corners = [left, right].flatMap((along) =>
      [-up, -down].map((across) => [item.x + along * cos - across * sin, item.y + along * sin + across * cos] as const),
    );
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    return [round(x), round(y), round(Math.max(...xs) - x), round(Math.max(...ys) - y)];
  }
}

/** The letters of a place whose middles lie in a link's rectangle, without spaces at either end; `shift` leads into `text`. */
function lettersIn(place: Place, link: PdfLink, text: string, shift: number): [start: number, end: number] {
  const [x, y, width, height] = place.box;
  const middle = y + height / 2;
  if (width <= 0 || middle < link.y || middle > link.y + link.height) return [0, 0];
  const at = (edge: number) => place.from + shift + Math.round(((edge - x) / width) * (place.to - place.from));
  let start = Math.max(place.from + shift, at(link.x));
  let end = Math.min(place.to + shift, at(link.x + link.width));
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return [start, end];
}

/** Rough widths of letters, only relative to each other: narrow, usual, wide. */
function widthOf(text: string, a: number, z: number): number {
  let sum = 0;
  for (let i = a; i < z; i++) {
    const c = text[i] ?? '';
    sum += "iljtfrI.,:;!'’‘|()[] ".includes(c) ? 0.55 : 'mwMW—@%'.includes(c) ? 1.6 : c >= 'A' && c <= 'Z' ? 1.3 : 1;
  }
  return sum;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
