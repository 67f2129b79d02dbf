import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FIELDS, type Field, readAnnotators, readFacts } from './metadata/facts.ts';
import { READERS, type Reader } from './metadata/readers.ts';
import { type Answer, isRight, namesOneRight } from './metadata/score.ts';

/*
 * How often title, authors, day of publication and outlet of saved pages are exactly what a reader sees, beside defuddle
 * and Readability in the same run. FOLDER holds ID.html.gz and truth.json: { ID: { url } }; the facts stand in
 * bench/metadata. The pages are split as in bench:pages: five of every eight, in the order of their ids, were looked at
 * while the rules were written ("tune"), three were not ("check").
 */

const folder = process.argv[2];
const truthFile = folder ? join(folder, 'truth.json') : '';
if (!folder || !existsSync(truthFile)) {
  console.log(
    `bench:metadata needs a folder of saved pages with their truth.json${folder ? `; there is none in ${folder}` : ''}`,
  );
  process.exit(folder ? 1 : 2);
}
const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, { readonly url: string }>;
const facts = readFacts();
const ids = Object.keys(truth).sort();
const missing = ids.filter((id) => !facts[id]);
if (missing.length > 0) {
  console.log(`bench:metadata has no facts for ${missing.length} pages of ${folder}: ${missing.slice(0, 3).join(', ')}`);
  process.exit(1);
}
const isTuning = (id: string) => ids.indexOf(id) % 8 < 5;

/** A reader that fails on a page has found nothing there. */
async function answersOf(name: string, read: Reader): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  for (const id of ids) {
    const bytes = gunzipSync(readFileSync(join(folder as string, `${id}.html.gz`)));
    try {
      found.set(id, await read(bytes, id, truth[id]?.url ?? ''));
    } catch (error) {
      console.log(`  ${name} failed on ${id}: ${(error as Error).message}`);
      found.set(id, { title: null, authors: null, published: null, outlet: null });
    }
  }
  return found;
}

const share = (chosen: readonly string[], right: (id: string) => boolean) =>
  (chosen.filter(right).length / Math.max(1, chosen.length)).toFixed(3).padEnd(9);

const [first, second] = readAnnotators();
const agreed = (field: Field) =>
  ids.filter((id) => JSON.stringify(first[id]?.[field]) === JSON.stringify(second[id]?.[field])).length;
console.log(`annotators agree: ${FIELDS.map((f) => `${f} ${agreed(f)}/${ids.length}`).join(', ')}\n`);

const found: Record<string, Map<string, Answer>> = {};
for (const [name, read] of Object.entries(READERS)) found[name] = await answersOf(name, read);

// While rules are written, only the figures of the pages that may be looked at.
const onlyTune = process.argv.includes('--tune');
const groups: readonly [string, readonly string[]][] = [
  ['tune', ids.filter(isTuning)],
  ['check', ids.filter((id) => !isTuning(id))],
  ['all', ids],
];
console.log(['pages    ', 'by          ', ...FIELDS.map((f) => f.padEnd(9)), 'one author'].join('  '));
for (const [group, chosen] of onlyTune ? groups.slice(0, 1) : groups) {
  for (const [name, answers] of Object.entries(found)) {
    const cells = FIELDS.map((field) => share(chosen, (id) => judge(field, answers, id)));
    const overlap = share(chosen, (id) => on(answers, id, namesOneRight));
    console.log([`${group} ${chosen.length}`.padEnd(9), name.padEnd(12), ...cells, overlap].join('  '));
  }
}

function judge(field: Field, answers: ReadonlyMap<string, Answer>, id: string): boolean {
  return on(answers, id, (answer, fact) => isRight(field, answer, fact));
}

function on(answers: ReadonlyMap<string, Answer>, id: string, test: typeof namesOneRight): boolean {
  const [answer, fact] = [answers.get(id), facts[id]];
  return answer !== undefined && fact !== undefined && test(answer, fact);
}

if (process.argv.includes('--each')) {
  for (const id of ids.filter(isTuning)) {
    for (const field of FIELDS) {
      const answer = found.hearsay?.get(id)?.[field];
      if (found.hearsay && !judge(field, found.hearsay, id))
        console.log(`${id} ${field}: ${JSON.stringify(answer)}, not ${JSON.stringify(facts[id]?.[field])}`);
    }
  }
}
