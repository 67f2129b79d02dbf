import { decode } from '../../decode.ts';
import { type JsonValue, readJson } from '../../json/readJson.ts';
import { webAddress } from '../../metadata/address.ts';
import { splitByline } from '../../metadata/byline.ts';
import { parseWhen } from '../../metadata/when.ts';
import type { CaptureOptions } from '../../options.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { captureHeldFile, type HeldFile } from '../heldFiles.ts';
import { collected, guarded } from '../unpacking.ts';
import type { Zip } from './openZip.ts';

const METADATA = /^(?:[^/]+\/)?metadata_\d+_to_\d+\.json$/;
const CONTENT = /^(?:[^/]+\/)?content\/(.+)\.(?:html|pdf)$/;

/** What Omnivore's list says of one article. */
interface Told {
  readonly options: Partial<CaptureOptions>;
  readonly author: string | null;
}

/** True for Omnivore's export: lists of its articles, and their texts in a folder. */
export function isOmnivore(zip: Zip): boolean {
  return zip.entries.some((e) => METADATA.test(e.name)) && zip.entries.some((e) => CONTENT.test(e.name));
}

/** The articles in an Omnivore export, with what its lists say of them. What was marked in them stands in their text. */
export async function* captureOmnivore(zip: Zip, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const articles = zip.entries.filter((e) => CONTENT.test(e.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const told = new Map<string, Told>();
  for (const list of zip.entries.filter((e) => METADATA.test(e.name))) {
    for (const [slug, of] of await listed(list, context)) told.set(slug, of);
  }
  const given = new Set<string>();
  for (const entry of articles) {
    const slug = CONTENT.exec(entry.name)?.[1] ?? '';
    given.add(slug);
    const of = told.get(slug);
    const known = { ...of?.options, ...context.options };
    for await (const captured of captureHeldFile(entry, { ...context, options: known })) {
      yield captured.kind === 'report' && of?.author ? { ...captured, report: signed(captured.report, of.author) } : captured;
    }
  }
  const bare = [...told.keys()].filter((slug) => !given.has(slug)).length;
  if (bare > 0) {
    const message = `of ${bare} of its articles the export has no text; save their pages to read them`;
    yield { kind: 'note', note: { rule: 'no-text', severity: 'info', message } };
  }
}

async function listed(list: HeldFile, { options, limits, budget }: ArchiveContext): Promise<Map<string, Told>> {
  const unpacking = { file: `${options.file}/${list.name}`, limits, budget, packed: () => list.packedBytes };
  const bytes = await collected(guarded(list.open(), unpacking), unpacking);
  const told = new Map<string, Told>();
  for (const item of readJson(decode(bytes, 'utf-8').text)?.items() ?? []) {
    const slug = item.text('slug')?.text;
    if (slug) told.set(slug, toldOf(item));
  }
  return told;
}

function toldOf(item: JsonValue): Told {
  const title = item.text('title')?.text.trim();
  const url = webAddress(item.text('url')?.text ?? '', null);
  const published = parseWhen(item.text('publishedAt')?.text ?? '');
  const captured = parseWhen(item.text('savedAt')?.text ?? '');
  return {
    options: {
      ...(title ? { title } : {}),
      ...(url ? { url } : {}),
      ...(published ? { published } : {}),
      ...(captured ? { captured } : {}),
    },
    author: item.text('author')?.text.trim() ?? null,
  };
}

/** Whoever the list names wrote it, where its text names nobody. */
function signed(report: Extract<Captured, { kind: 'report' }>['report'], author: string): typeof report {
  if (report.head.byline.length > 0) return report;
  const found = { ...report.head.found, byline: { by: 'export', origin: [] } };
  return { ...report, head: { ...report.head, byline: splitByline(author), found } };
}
