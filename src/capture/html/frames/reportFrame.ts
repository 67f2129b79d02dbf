import { MappedText } from '../../../report/mappedText.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import type { CaptureOptions } from '../../options.ts';
import { type Item, without } from '../item.ts';
import { type PageReading, readFramedPage } from '../readPage.ts';
import { withFrames } from './frameItems.ts';
import { framePlatform } from './framePlatform.ts';
import type { OpenedFrame } from './openFrames.ts';

/** A page that shows fewer words of running text than this may show its report in a frame. */
const FEW = 120;
/** How many times more words of running text a frame must show to be the report. */
const MORE = 3;
/** A frame with fewer words is no report. */
const LEAST = 60;

/** What a page shows, and what of it was decided by where it stands alone. */
export interface FramedReading {
  readonly reading: PageReading;
  readonly items: readonly Item[];
}

/**
 * A page that shows its report in a frame: framesets of the first decades, viewers of later ones. The frame is then read as
 * the page, and what stands around it is left out. Null for a page that shows a report itself.
 */
export function reportFrame(outer: PageReading, frames: readonly OpenedFrame[], options: CaptureOptions): FramedReading | null {
  if (outer.read.words >= FEW) return null;
  let best: { frame: OpenedFrame; reading: PageReading } | null = null;
  for (const frame of frames) {
    if (framePlatform(frame.element, frame.url)) continue;
    const { location: _, ...known } = options;
    const reading = readFramedPage(frame.page, frame.url ? { ...known, location: frame.url } : known, frame.placed);
    if (reading.read.words >= Math.max(LEAST, MORE * (best?.reading ?? outer).read.words)) best = { frame, reading };
    else if (best && reading.read.words > best.reading.read.words) best = { frame, reading };
  }
  if (!best) return null;
  const { frame, reading } = best;
  const element = frame.path.at(-1);
  const inside = frames.filter((f) => f !== frame && f.path.includes(element ?? frame.element));
  const others = frames.filter((f) => f !== frame && !inside.includes(f));
  const around = withFrames(outer.read, others).map((i) => ({ ...without(i, 'around-frame'), passage: null, inBody: false }));
  const own = withFrames(reading.read, inside, frame.path.length);
  const message = 'the page shows its report in a frame; the page in the frame was read';
  return {
    reading: {
      ...placedReading(reading, frame),
      diagnostics: [{ rule: 'report-in-frame', severity: 'info', message }],
    },
    // What stands around comes last: its places in document order are those of another page.
    items: [...own, ...around.map((i) => ({ ...i, at: reading.page.nodes.length }))],
  };
}

/** The reading with the places of its evidence in the file. */
function placedReading(reading: PageReading, frame: OpenedFrame): PageReading {
  const { source } = frame.page;
  const placed = <T>(evidence: Evidence<T> | null): Evidence<T> | null =>
    evidence && { ...evidence, places: evidence.places.map((p) => frame.placed(MappedText.verbatim(source, p.from, p.to)).hull) };
  const { metadata } = reading;
  return {
    ...reading,
    metadata: {
      ...metadata,
      title: placed(metadata.title),
      byline: placed(metadata.byline),
      outlet: placed(metadata.outlet),
      published: placed(metadata.published),
      modified: placed(metadata.modified),
      url: placed(metadata.url),
      language: placed(metadata.language),
    },
  };
}
