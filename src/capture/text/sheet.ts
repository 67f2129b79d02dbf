import { hyphenJudge } from './hyphenJudge.ts';
import type { HyphenJudge } from './inline/hyphen.ts';
import { type InlineStyle, inlineStyleOf } from './inline/inlineStyle.ts';
import { labelOf } from './inline/linkTail.ts';
import { type InlineContext, type InlineText, readInline } from './inline/readInline.ts';
import type { Piece } from './inline/stretch.ts';
import { readLines } from './line.ts';
import { type MarkedLine, markLines } from './marks.ts';
import { readWrapping, type Wrapping } from './wrapping.ts';

/** A text or Markdown file as every rule of its capture sees it: its lines, how they are broken, how they are read. */
export interface Sheet {
  readonly source: string;
  readonly format: 'markdown' | 'text';
  readonly style: InlineStyle;
  readonly lines: readonly MarkedLine[];
  readonly wrapping: Wrapping;
  readonly hyphens: HyphenJudge;
  /** Numbers in brackets before links that a list at the end explains. */
  readonly numbered: ReadonlySet<string>;
  /** What a reader sees on one line. */
  shown(line: MarkedLine): string;
  /** The paragraph that some lines make. */
  read(pieces: readonly Piece[]): InlineText;
}

const DEFINITION = /^\[([^\]^][^\]]{0,200})\]:\s+<?([^\s<>]{1,4000})>?(?:\s+["'(].{0,1000})?$/;
const REFERENCE = /^\s*(?:(\d{1,4})\.|\[(\d{1,4})\])\s+(?:https?:|mailto:|file:|javascript:)\S*$/;
const MARKS = /[\\`<&![\]*_~]|\s\s|[\t\u00a0]/;

export function readSheet(source: string, format: 'markdown' | 'text'): Sheet {
  const style = inlineStyleOf(source, format);
  const lines = markLines(source, readLines(source), style.markup);
  const wrapping = readWrapping(source, lines);
  const definitions = style.markup ? readDefinitions(source, lines) : new Map<string, string>();
  const hyphens = hyphenJudge(source, lines);
  const context: InlineContext = { source, style, definitions, numbered: readNumbers(source, lines), hyphens };
  const seen = new Map<MarkedLine, string>();
  return {
    source,
    format,
    style,
    lines,
    wrapping,
    hyphens,
    numbered: context.numbered,
    shown(line) {
      if (!seen.has(line)) for (const [l, text] of visibleLines(lines, line, context)) seen.set(l, text);
      return seen.get(line) ?? '';
    },
    read: (pieces) => readInline(pieces, context),
  };
}

/**
 * What a reader sees on a line and on those that touch it: a link may begin on one line and end on another, so they are
 * read together.
 */
function visibleLines(lines: readonly MarkedLine[], line: MarkedLine, context: InlineContext): [MarkedLine, string][] {
  const { source } = context;
  const raw = (l: MarkedLine) => source.slice(l.at, l.end);
  if (!MARKS.test(raw(line)) && !context.style.markup) return [[line, raw(line)]];
  let first = line.index;
  let last = line.index;
  const touches = (a: MarkedLine | undefined, b: MarkedLine | undefined) =>
    a !== undefined && b !== undefined && b.blanks === 0 && !b.newPage && b.bullet === null && a.heading === 0 && b.heading === 0;
  while (line.index - first < RUN && touches(lines[first - 1], lines[first])) first--;
  while (last - line.index < RUN && touches(lines[last], lines[last + 1])) last++;
  const run = lines.slice(first, last + 1);
  if (!run.some((l) => MARKS.test(raw(l)))) return run.map((l) => [l, raw(l)]);
  const texts = run.map(() => '');
  const mapped = readInline(
    run.map((l) => ({ from: l.at, to: l.end })),
    context,
  ).text;
  let k = 0;
  for (const r of mapped.runs) {
    while (k < run.length - 1 && r.from >= (run[k + 1]?.at ?? 0)) k++;
    texts[k] += mapped.text.slice(r.start, r.end);
  }
  return run.map((l, i) => [l, (texts[i] ?? '').trim()]);
}

/** So many lines at most are read together on either side. */
const RUN = 400;

/** The label and the address of a line that defines a link (CommonMark 4.7); null for any other line. */
export function linkDefinition(source: string, line: MarkedLine): { readonly label: string; readonly href: string } | null {
  if (source[line.at] !== '[' || line.bullet !== null || line.end - line.at > 6000) return null;
  const m = DEFINITION.exec(source.slice(line.at, line.end));
  return m?.[1] && m[2] ? { label: labelOf(m[1]), href: m[2] } : null;
}

function readDefinitions(source: string, lines: readonly MarkedLine[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const d = linkDefinition(source, line);
    if (d && !found.has(d.label)) found.set(d.label, d.href);
  }
  return found;
}

/** The number and the address that a line of Lynx's list of references holds; null for any other line. */
export function numberedReference(source: string, line: MarkedLine): string | null {
  if (line.to - line.from > 4000 || !/[\d[]/.test(source[line.from] ?? '')) return null;
  const m = REFERENCE.exec(source.slice(line.from, line.to));
  return m ? (m[1] ?? m[2] ?? null) : null;
}

/** The numbers that a list of references at the document's end explains, where there is one. */
function readNumbers(source: string, lines: readonly MarkedLine[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    const number = line ? numberedReference(source, line) : null;
    if (number !== null) found.add(number);
    else if (found.size > 0 && !(line && line.to - line.from < 30)) break;
    else if (lines.length - i > 40 && found.size === 0) break;
  }
  return found.size >= 3 ? found : new Set();
}
