import { MappedText } from '../../report/mappedText.ts';
import type { DraftBlock, DraftRemoval } from '../assemble.ts';
import type { CaptureOptions } from '../options.ts';
import { buildUnits } from './body/buildUnits.ts';
import { joinCuts, type Placed } from './body/joinCuts.ts';
import { findMainRegion } from './body/mainRegion.ts';
import type { Unit } from './body/unit.ts';
import { Claims } from './claims.ts';
import { clearBelow } from './furniture/clearBelow.ts';
import { claimSignature } from './furniture/signature.ts';
import { claimFrontMatter, type FrontMatter } from './head/frontMatter.ts';
import { claimHeaderFields } from './head/headerFields.ts';
import { type Head, readHead } from './head/readHead.ts';
import { claimDefinitions } from './page/definitions.ts';
import { claimPageEdges } from './page/pageEdges.ts';
import { findPosts, PAGE_EDGE, POST_BODY } from './post/findPosts.ts';
import { postBlock } from './post/postBlock.ts';
import type { PostFind } from './post/postFind.ts';
import { AFTER_HEAD, BEFORE_HEAD } from './rules.ts';
import { Ruling, type Verdict } from './ruling.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** A document taken apart: what goes into the report, what does not, and what its head says. */
export interface TextDraft {
  readonly sheet: Sheet;
  readonly blocks: readonly DraftBlock[];
  readonly removed: readonly DraftRemoval[];
  readonly ruling: Ruling;
  readonly head: Head;
  readonly frontMatter: FrontMatter;
}

/** Reads a text line by line: page edges and posts first, then paragraphs, furniture, the head, and what is left. */
export function draftText(source: string, format: 'markdown' | 'text', options: Pick<CaptureOptions, 'title'>): TextDraft {
  const sheet = readSheet(source, format);
  const claims = new Claims(sheet.lines.length);
  const fenced = claimFrontMatter(sheet, claims);
  const frontMatter = Object.keys(fenced).length > 0 ? fenced : claimHeaderFields(sheet, claims);
  claimSignature(sheet, claims);
  claimDefinitions(sheet, claims);
  const running = claimPageEdges(sheet, claims);
  const posts = findPosts(sheet, claims);
  const units = buildUnits(sheet, claims);
  const ruling = new Ruling(sheet, units);
  for (const rule of BEFORE_HEAD) rule.apply(ruling);
  const region = findMainRegion(ruling);
  const head = readHead(ruling, region, options.title ?? frontMatter.title?.value ?? null, running);
  clearBelow(ruling, region);
  units.forEach((u, i) => {
    if (running.has(u.lines[0]?.index ?? -1)) ruling.remove(i, 'running-header', 'first-running-header');
  });
  for (const rule of AFTER_HEAD) rule.apply(ruling);
  const parts = layOut(sheet, claims, posts, ruling);
  const titled = head.title === null ? [...titleBlock(sheet, frontMatter), ...parts.placed] : parts.placed;
  return {
    sheet,
    blocks: joinCuts(titled, source, sheet.hyphens),
    removed: parts.removed,
    ruling,
    head,
    frontMatter,
  };
}

/** A clipper keeps the title out of the text: then its field is where the report's headline stands. */
function titleBlock(sheet: Sheet, frontMatter: FrontMatter): Placed[] {
  const place = frontMatter.title?.places[0];
  if (!frontMatter.title || !place) return [];
  const at = sheet.source.slice(place.from, place.to).indexOf(frontMatter.title.value);
  if (at < 0) return [];
  const from = place.from + at;
  const text = MappedText.verbatim(sheet.source, from, from + frontMatter.title.value.length).collapseSpace();
  return [{ block: { type: 'title', text, links: [] }, from, to: place.to, seam: false, cut: false }];
}

/** Everything in the order of the file: blocks with what parts them, and what was taken out. */
function layOut(sheet: Sheet, claims: Claims, posts: readonly PostFind[], ruling: Ruling) {
  const placed: Placed[] = [];
  const removed: DraftRemoval[] = [];
  const unitAt = new Map(ruling.units.map((u, i) => [u.lines[0]?.index ?? -1, i]));
  const postAt = new Map(posts.map((p) => [Math.min(...p.body), p]));
  let seam = false;
  let cut = false;
  const add = (block: DraftBlock, from: number, to: number, goesOn = false) => {
    placed.push({ block, from, to, seam, cut, ...(goesOn && placed.at(-1)?.block.type === block.type ? { goesOn } : {}) });
    seam = false;
    cut = false;
  };
  for (let i = 0; i < sheet.lines.length; i++) {
    const line = sheet.lines[i];
    const reason = claims.reasonOf(i);
    if (!line) continue;
    if (line.newPage) seam = true;
    if (reason !== undefined && reason !== POST_BODY) {
      const end = lastOf(claims, i, reason);
      const last = sheet.lines[end] ?? line;
      removed.push({ reason, text: MappedText.verbatim(sheet.source, line.from, last.to) });
      if (PAGE_EDGE.has(reason)) seam = true;
      cut = true;
      i = end;
      continue;
    }
    const post = postAt.get(i);
    if (post) {
      const { block, button, alts } = postBlock(sheet, post);
      for (const text of alts) removed.push({ reason: 'image-alt', text });
      if (block.text.length > 0) add(block, line.from, line.to);
      else removed.push(...post.body.flatMap((k) => verbatimLine(sheet, k, 'post-media')));
      if (button) removed.push({ reason: 'post-button', text: button });
    }
    const at = unitAt.get(i);
    const unit = at === undefined ? undefined : ruling.units[at];
    if (at === undefined || !unit) continue;
    const from = unit.lines[0]?.from ?? 0;
    const to = unit.lines.at(-1)?.to ?? from;
    const verdict = ruling.verdict(at);
    for (const image of unit.images) removed.push(...altText(sheet, image));
    if (verdict?.kind === 'removed' || unit.text === '') {
      const whole = unit.text === '' && unit.images.length > 0 ? null : MappedText.verbatim(sheet.source, from, to);
      if (whole) removed.push({ reason: verdict?.kind === 'removed' ? verdict.reason : 'markup', text: whole });
      cut = true;
      continue;
    }
    add(
      {
        type: verdict?.type ?? 'paragraph',
        text: unit.mapped,
        links: unit.links,
        ...levelOf(unit, verdict),
      },
      from,
      to,
      verdict?.by === 'headline-goes-on',
    );
  }
  return { placed, removed };
}

function verbatimLine(sheet: Sheet, index: number, reason: string): DraftRemoval[] {
  const line = sheet.lines[index];
  return line ? [{ reason, text: MappedText.verbatim(sheet.source, line.from, line.to) }] : [];
}

/** The last of the lines in a row that were taken out for one reason. */
function lastOf(claims: Claims, from: number, reason: string): number {
  let i = from;
  while (claims.reasonOf(i + 1) === reason) i++;
  return i;
}

/** Headings, items and quotations have a level; what only was marked as one, such as a title, has none. */
function levelOf(unit: Unit, verdict: Verdict | undefined): { level?: number } {
  if (verdict?.kind !== 'block' || !LEVELLED.has(verdict.type)) return {};
  const level = verdict.level ?? unit.level;
  return level > 0 ? { level } : {};
}

const LEVELLED: ReadonlySet<string> = new Set(['heading', 'list-item', 'quote']);

function altText(sheet: Sheet, image: Unit['images'][number]): DraftRemoval[] {
  if (image.altTo <= image.altFrom) return [];
  return [{ reason: 'image-alt', text: MappedText.verbatim(sheet.source, image.altFrom, image.altTo) }];
}
