import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOSTILE, hostileTrace } from './fixtures/hostile.ts';
import { asRdf, type LinkedNode, linkedNodes, linksIn, valueIn } from './fixtures/linkedData.ts';
import { ferry, written } from './fixtures/written.ts';
import { TERMS } from './iri.ts';

const OA = 'http://www.w3.org/ns/oa#';
const id = `urn:hearsay:${ferry.report.id}`;
const other = { ...ferry, report: { ...ferry.report, id: `sha256:${'b'.repeat(64)}` } };

/** For each target of an annotation: the text it is in, its quotation, its position. */
function targetsOf(annotation: string, nodes: Map<string, LinkedNode>) {
  return linksIn(nodes.get(annotation), `${OA}hasTarget`).map((target) => {
    const selectors = linksIn(nodes.get(target), `${OA}hasSelector`).map((s) => nodes.get(s));
    const quote = selectors.find((s) => s?.['@type']?.includes(`${OA}TextQuoteSelector`));
    const position = selectors.find((s) => s?.['@type']?.includes(`${OA}TextPositionSelector`));
    return {
      source: linksIn(nodes.get(target), `${OA}hasSource`),
      quote: ['prefix', 'exact', 'suffix'].map((p) => String(valueIn(quote, OA + p))),
      position: ['start', 'end'].map((p) => Number(valueIn(position, OA + p))),
    };
  });
}

test('one annotation a statement and one a stretch of own voice, every target found by position and by quotation', async () => {
  const nodes = await linkedNodes(written('annotation', ferry));
  const annotations = [...nodes.values()].filter((n) => n['@type']?.includes(`${OA}Annotation`));
  assert.equal(annotations.length, ferry.statements.length + ferry.ownVoice.length);
  const points = [...ferry.text];
  for (const annotation of annotations) {
    const targets = targetsOf(annotation['@id'], nodes);
    assert.ok(targets.length > 0);
    for (const { source, quote, position } of targets) {
      assert.deepEqual(source, [id]);
      assert.equal(points.slice(...position).join(''), quote[1]);
      assert.ok(ferry.text.includes(quote.join('')));
    }
  }
});

test('the two pieces of one content are two targets', async () => {
  const nodes = await linkedNodes(written('annotation', ferry));
  const exact = targetsOf(`${id}:t-7a79:annotation`, nodes).map((t) => t.quote[1]);
  assert.deepEqual(exact, ['The letter was', 'burned']);
});

test('the body tells who speaks, through whom, and what is not known', async () => {
  const nodes = await linkedNodes(written('annotation', ferry));
  const alleged = nodes.get(`${id}:t-7a56`);
  assert.deepEqual(linksIn(alleged, `${TERMS}speaker`), [`${id}:s6`]);
  assert.equal(valueIn(alleged, `${TERMS}alleged`), true);
  assert.equal(valueIn(alleged, `${TERMS}standing`), 'alleged');
  assert.equal(valueIn(alleged, `${TERMS}checked`), false);
  const chain = alleged?.[`${TERMS}chain`]?.[0]?.['@list']?.map((s) => linksIn(nodes.get(s['@id']), `${TERMS}source`));
  assert.deepEqual(chain, [[`${id}:s4`], [`${id}:s5`], [`${id}:s6`]]);
  const said = linksIn(nodes.get(`${id}:t-7a56:annotation`), `${OA}hasBody`).map((b) => nodes.get(b));
  const words = said.map((b) => valueIn(b, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).filter((w) => w !== undefined);
  assert.deepEqual(words, [
    'Signal → one source [unnamed] → the ministry [alleged]: said. Rests on an unnamed source. Who is said to have said it is only alleged. Found by a program (Hearsay). No person has checked any of it.',
  ]);
});

test('an unknown speaker is none, an unnamed source has no name', async () => {
  const nodes = await linkedNodes(written('annotation', ferry));
  const unknown = nodes.get(`${id}:t-7a10`);
  assert.deepEqual(linksIn(unknown, `${TERMS}speaker`), []);
  assert.equal(valueIn(unknown, `${TERMS}speakerKnown`), false);
  assert.equal(valueIn(nodes.get(`${id}:s5`), 'http://xmlns.com/foaf/0.1/name'), undefined);
  assert.equal(valueIn(nodes.get(`${id}:s5`), `${TERMS}called`), 'one source');
  assert.equal(valueIn(nodes.get(`${id}:s8`), 'http://xmlns.com/foaf/0.1/name'), 'Agnes Lindqvist');
});

test('several reports are one graph and share no node but the program', async () => {
  const alone = await linkedNodes(written('annotation', ferry));
  const both = await linkedNodes(written('annotation', ferry, other));
  const named = (nodes: Map<string, LinkedNode>) => [...nodes.keys()].filter((n) => n.startsWith('urn:hearsay:sha256')).length;
  assert.equal(named(both), 2 * named(alone));
});

test('hostile words give valid JSON-LD that stays RDF; a link that would run is none', async () => {
  const text = written('annotation', hostileTrace());
  assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
  const nodes = await linkedNodes(text);
  assert.equal(valueIn(nodes.get(`${id}:t-bad0`), `${TERMS}words`), HOSTILE.toWellFormed());
  const [target] = targetsOf(`${id}:t-bad0:annotation`, nodes);
  assert.equal([...hostileTrace().text].slice(...(target?.position ?? [])).join(''), HOSTILE);
  const rdf = await asRdf(text);
  assert.ok(rdf.length > 100);
  assert.ok(!rdf.some((line) => line.includes('<javascript:')));
});
