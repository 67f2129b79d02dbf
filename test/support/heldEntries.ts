import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import type { Captured } from '../../src/capture/archive/captured.ts';
import type { DecodedFile } from '../../src/capture/decodedFile.ts';
import { fuzzed } from '../../src/capture/fuzzed.ts';
import { shownReport } from '../../src/capture/shownReport.ts';
import { unfaithful } from '../../src/capture/unfaithful.ts';
import { Report, type Run } from '../../src/contract/index.ts';
import { collected } from './collected.ts';
import { reportsOrOneLine } from './reportsOrOneLine.ts';

/*
 * What holds for every file of many reports that are held as entries, a feed or an export: the same tests for each kind.
 */

type Reader = (bytes: Uint8Array, options: { readonly file: string }) => AsyncIterable<Captured>;

/** Asserts that a file in a folder comes out as `expected.txt` says. `UPDATE=1` writes what the program makes of it now. */
export async function assertAsExpected(
  folder: string,
  read: Reader,
  decoded: (bytes: Uint8Array, name: string) => DecodedFile,
): Promise<void> {
  const { name, bytes } = inputOf(folder);
  const shown: string[] = [];
  for (const captured of await collected(read(bytes, { file: name }))) {
    if (captured.kind === 'report') {
      Report.parse(captured.report);
      assert.deepEqual(unfaithful(captured.report, decoded(bytes, name)), [], 'a run does not hold what it says');
      shown.push(`${captured.part}\n${shownReport(captured.report)}`);
    } else shown.push(captured.kind === 'note' ? `note: ${captured.note.message}\n` : `problem: ${captured.error.message}\n`);
  }
  const expected = join(folder, 'expected.txt');
  const all = shown.join('\n----------\n');
  if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, all);
  assert.equal(all, readFileSync(expected, 'utf8'));
}

/** The file that a fixture's folder holds. */
export function inputOf(folder: string): { readonly name: string; readonly bytes: Uint8Array } {
  const name = readdirSync(folder).find((f) => f.startsWith('input.')) ?? '';
  return { name, bytes: readFileSync(join(folder, name)) };
}

const PARAGRAPH = fc.constantFrom(
  'The warden said on Monday that “no one was asked”, two of those who were there told the Packet in the evening.',
  'Asked by whom? The council&#8217;s clerk, Ida Brandt, said &ldquo;by nobody&rdquo; &amp; left the room; without a word more.',
  'Größe, ça, 東京, 😀 &lt;3 = three signs that a file must carry whole, the engineer wrote to the members on Friday.',
  'A "quoted" word, "" two marks, a back\\slash and a tab, wrote the <em>Hill</em> &amp; <b>Dale</b> Post in its <a href="/x?a=1&amp;b=2">paper</a>.',
);

/**
 * Asserts that every character of an entry is where its origin says, through all layers in which the file spells it, and
 * that none is lost.
 *
 * @param ways How such a file can carry a title and HTML.
 */
export async function assertRoundTrip(
  read: Reader,
  ways: Readonly<Record<string, (title: string, html: string) => string>>,
  titles: readonly string[],
): Promise<void> {
  const property = fc.asyncProperty(
    fc.array(PARAGRAPH, { minLength: 2, maxLength: 6 }),
    fc.constantFrom(...titles),
    fc.constantFrom(...Object.keys(ways)),
    async (paragraphs, title, way) => {
      const html = paragraphs.map((p) => `<p>${p}</p>`).join('\n');
      const bytes = new TextEncoder().encode(ways[way]?.(title, html) ?? '');
      const [report] = await reportsIn(bytes, read);
      assert.ok(report);
      assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
      assert.equal(report.head.title, title);
      for (const b of report.blocks) assertThere(b.origin, report.text, bytes);
      for (const r of report.removed) assertThere(r.origin, r.text, bytes);
      const all = [report.text, ...report.removed.map((r) => r.text)].join(' ').replace(/\s+/g, '');
      const seen = decodeHTML(html.replace(/<[^>]*>/g, ' '));
      for (const word of `${title} ${seen}`.split(/\s+/)) assert.ok(all.includes(word), `${word} was lost`);
    },
  );
  await fc.assert(property, { numRuns: 120 });
}

/** Asserts that what is left of the fixtures' files after some damage gives reports or one clear line. */
export async function assertOutlastsDamage(read: Reader, fixtures: string): Promise<void> {
  const files = readdirSync(fixtures).map((name) => inputOf(join(fixtures, name)).bytes);
  const property = fc.asyncProperty(fuzzed(files), (bytes) => reportsOrOneLine(() => reportsIn(bytes, read)));
  await fc.assert(property, { numRuns: 150, interruptAfterTimeLimit: 20_000 });
}

async function reportsIn(bytes: Uint8Array, read: Reader): Promise<Report[]> {
  return (await collected(read(bytes, { file: 'x' }))).flatMap((c) => (c.kind === 'report' ? [c.report] : []));
}

function assertThere(runs: readonly Run[], text: string, bytes: Uint8Array): void {
  for (const run of runs) {
    const said = text.slice(run.start, run.end);
    const [from, to] = run.bytes ?? [0, 0];
    assert.ok(from < to, `${JSON.stringify(said)} stands nowhere`);
    const there = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
    if (run.how === undefined) assert.equal(there, said);
    // A reference to a reference is read twice, one in a string of JSON or a cell of a table after what that escapes.
    const layers = [there, fromJson(there), there.replaceAll('""', '"')];
    const read = layers.flatMap((t) => [t, decodeHTML(t), decodeHTML(decodeHTML(t))]);
    if (run.how === 'entity' || run.how === 'escape') assert.ok(read.includes(said), `${there} does not say ${said}`);
  }
}

function fromJson(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
