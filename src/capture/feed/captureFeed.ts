import type { Diagnostic, Report } from '../../contract/index.ts';
import type { Captured } from '../archive/captured.ts';
import { mostElements, tooManyElements } from '../archive/limits.ts';
import { CaptureError } from '../captureError.ts';
import { decode } from '../decode.ts';
import { addressOf, type EntryReading, entryReport } from '../entry/entryReport.ts';
import type { HeldEntry, HeldText } from '../entry/heldEntry.ts';
import { plainText } from '../entry/plainText.ts';
import type { CaptureOptions } from '../options.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import type { Feed } from './feed.ts';
import { withoutFeedFoot } from './feedFoot.ts';
import { fullText } from './fullText.ts';
import { readJsonFeed } from './jsonFeed.ts';
import { readXmlFeed } from './xmlFeed.ts';

/**
 * The entries of a saved feed (RSS, Atom, JSON Feed) as reports, in the feed's order: those of which it has the whole text.
 * How many it has only a summary of is told at the end. Bytes are those of the feed, through CDATA, escaped HTML and JSON.
 *
 * @throws CaptureError `no-text` where the feed has no entry with its whole text, `damaged` where no feed can be read.
 */
export async function* captureFeed(bytes: Uint8Array, options: CaptureOptions): AsyncGenerator<Captured, void, undefined> {
  const isJson = /^(?:\ufeff|\s)*\{/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  const file = isJson ? decode(bytes, options.encoding ?? 'utf-8') : decodeXml(bytes, options.encoding);
  const feed = isJson ? readJsonFeed(file.text) : readXmlFeed(file.text, mostElements(options.limits));
  if (!feed) throw new CaptureError('damaged', options.file, 'no entries can be found in the feed; save it again');
  const reading: EntryReading = { file, options, format: 'feed', by: 'feed', base: feed.link?.text ?? null };
  let given = 0;
  let summaries = 0;
  for (const [i, entry] of feed.entries.entries()) {
    const content = fullText(entry);
    if (!content) {
      summaries++;
      continue;
    }
    const part = addressOf(entry, reading.base) ?? `entry ${i + 1}`;
    try {
      yield { kind: 'report', report: await reportOf(entry, content, feed, reading), part };
      given++;
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      // An entry of nothing but pictures is no fault of the feed.
      if (error.code !== 'no-text') yield { kind: 'problem', error, part };
      else summaries++;
    }
  }
  if (given === 0) {
    const problem =
      feed.entries.length === 0
        ? 'the feed has no entries'
        : `the feed has only summaries of its ${feed.entries.length} entries; save their pages`;
    throw new CaptureError('no-text', options.file, problem);
  }
  for (const note of notes(feed, summaries, options.limits)) yield { kind: 'note', note };
}

async function reportOf(entry: HeldEntry, content: HeldText, feed: Feed, reading: EntryReading): Promise<Report> {
  const own = feed.title ? plainText(feed.title) : null;
  // Many a feed names itself as the author.
  const authors = (entry.authors.length > 0 ? entry.authors : feed.authors).filter((a) => a.text !== own?.text);
  const named = own?.slice(0, own.length - (FEED_WORD.exec(own.text)?.[0].length ?? 0)).trim();
  const whole: HeldEntry = {
    ...entry,
    authors,
    language: entry.language ?? feed.language,
    outlet: entry.outlet ?? (named && named.length > 0 ? named : null),
    outletLink: entry.outlet ? entry.outletLink : (feed.link ?? entry.link),
  };
  return withoutFeedFoot(await entryReport(whole, content, reading));
}

/** What feeds put after their outlet's name. */
const FEED_WORD = /(?:\s*[-–—|:»]\s*)?(?:\b(?:rss|atom)\b\s*(?:feed)?|\bfeed)\s*$/i;

function notes(feed: Feed, summaries: number, limits: CaptureOptions['limits']): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (summaries > 0) {
    const message = `of ${summaries} of its ${feed.entries.length} entries the feed has only a summary; save their pages to read them`;
    found.push({ rule: 'summaries', severity: 'info', message });
  }
  if (feed.cut) found.push(tooManyElements('feed', limits));
  return found;
}
