import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Block } from '../../src/contract/index.ts';
import { annotate } from './annotate.ts';
import { readAnnotation } from './annotationFile.ts';

const text = 'Roe: quay is safe\n\nTwo aides said Roe had told the Courier that the quay was safe.';
const block = (id: string, type: 'title' | 'paragraph', start: number, end: number): Block => ({
  id,
  type,
  start,
  end,
  origin: [{ start, end, bytes: [start, end] }],
  links: [],
});
const blocks = [block('b1', 'title', 0, 17), block('b2', 'paragraph', 19, text.length)];

async function read(yaml: string) {
  const folder = await mkdtemp(join(tmpdir(), 'annotation-'));
  try {
    const path = join(folder, 'a.yaml');
    await writeFile(path, yaml);
    return (await readAnnotation(path)).annotation;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const head =
  'report: x\nannotator: a\nsources:\n  roe: { name: Roe, kind: person }\n  courier: { name: the Courier, kind: publication }\n  aides: { name: Two aides, kind: group, unnamed: { type: person, count: 2 } }\n';
const good = `${head}statements:
  - { in: b1, source: Roe, content: quay is safe, speaker: roe, how: title }
  - in: b2
    source: Two aides
    cue: said
    content: Roe had told … was safe
    speaker: aides
    inner:
      - source: Roe
        cue: had told
        content: that the quay was safe
        speaker: roe
        addressee: { at: the Courier, source: courier }
        through: { source: courier, evidence: told the Courier }
drifts:
  - { a: b1-1, b: b2-2.1, basis: excerpt, changes: [{ kind: time, a: is, b: was }] }
`;

test('words become places, and the chain, grade and ids follow', async () => {
  const { annotated, faults } = annotate(await read(good), text, blocks, ['b1', 'b2']);
  assert.deepEqual(faults, []);
  const [title, said, told] = annotated.statements;
  assert.equal(text.slice(title?.content[0]?.start, title?.content[0]?.end), 'quay is safe');
  assert.equal(said?.grade, 'unnamed');
  assert.equal(told?.within, said?.id);
  assert.deepEqual(
    told?.chain.map((c) => annotated.sources.find((s) => s.id === c.source)?.name),
    ['Two aides', 'the Courier', 'Roe'],
  );
  assert.equal(told?.alleged, true);
  assert.equal(annotated.relations[0]?.type, 'drift');
  assert.deepEqual(annotated.ownVoice, []);
});

test('every word that is not there and every name that nothing has is told, all at once', async () => {
  const bad = good.replace('quay is safe, speaker', 'pier is safe, speaker').replace('speaker: aides', 'speaker: nobody');
  const { faults } = annotate(await read(bad), text, blocks, ['b1', 'b2']);
  assert.deepEqual(faults, ['b1-1: “pier is safe” does not stand there', 'b2-2: there is no source nobody']);
});

test('a file that can’t be read says where', async () => {
  await assert.rejects(read(`${head}statements:\n  - { in: b1, content: quay, speakr: roe }\n`), /a\.yaml.*statements\.0/);
  await assert.rejects(read('report: x\n  sources: ['), /a\.yaml:\d+/);
});
