import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileTrace } from './fixtures/hostile.ts';
import { asRdf, linkedNodes, linksIn, valueIn } from './fixtures/linkedData.ts';
import { ferry, written } from './fixtures/written.ts';
import { TERMS } from './iri.ts';
import { standingOf } from './standing.ts';

const P = 'http://www.w3.org/ns/prov#';
const id = `urn:hearsay:${ferry.report.id}`;
const nodes = await linkedNodes(written('prov', ferry));
const of = (part: string) => nodes.get(`${id}:${part}`);

test('the report is an entity of its outlet, and one state of its page', () => {
  const report = nodes.get(id);
  assert.deepEqual(report?.['@type'], [`${P}Entity`]);
  assert.deepEqual(linksIn(report, `${P}wasAttributedTo`), [`${id}:outlet`]);
  assert.deepEqual(linksIn(report, `${P}specializationOf`), ['https://ledger.example/ferry']);
});

test('the chain of a statement inside two others: each derived from the next, as far as it is presented as told', () => {
  assert.ok(linksIn(nodes.get(id), `${P}wasDerivedFrom`).includes(`${id}:t-7a48`));
  assert.deepEqual(linksIn(of('t-7a48'), `${P}wasDerivedFrom`), [`${id}:t-7a4f`]);
  assert.deepEqual(linksIn(of('t-7a48'), `${P}wasAttributedTo`), [`${id}:s4`]);
  assert.deepEqual(linksIn(of('t-7a4f'), `${P}wasAttributedTo`), [`${id}:s5`]);
  // That the ministry said it is what one source alleges.
  assert.deepEqual(linksIn(of('t-7a4f'), `${P}wasDerivedFrom`), []);
  assert.deepEqual(linksIn(of('t-7a4f'), `${TERMS}claimedDerivationFrom`), [`${id}:t-7a56`]);
  assert.deepEqual(linksIn(of('t-7a56'), `${P}wasAttributedTo`), []);
  assert.deepEqual(linksIn(of('t-7a56'), `${TERMS}allegedAttributionTo`), [`${id}:s6`]);
});

test('every derivation is qualified, and no qualified one says more than the plain ones', () => {
  for (const node of nodes.values()) {
    const qualified = linksIn(node, `${P}qualifiedDerivation`).flatMap((d) => linksIn(nodes.get(d), `${P}entity`));
    const plain = linksIn(node, `${P}wasDerivedFrom`);
    for (const entity of qualified) assert.ok(plain.includes(entity), `${node['@id']} ${entity}`);
    if (node['@id'] === `${id}:t-7a48`) assert.deepEqual(qualified, [`${id}:t-7a4f`]);
  }
});

test('only what is presented as told is attributed', () => {
  for (const statement of ferry.statements) {
    const node = of(statement.id);
    assert.ok(node?.['@type']?.includes(`${P}Entity`), statement.id);
    if (standingOf(statement) !== 'told') assert.deepEqual(linksIn(node, `${P}wasAttributedTo`), [], statement.id);
  }
  assert.deepEqual(linksIn(of('t-7a64'), `${TERMS}possibleAttributionTo`), [`${id}:s8`]);
  assert.deepEqual(linksIn(of('t-7a72'), `${TERMS}doubtfulAttributionTo`), [`${id}:s8`]);
});

test('sources are agents, documents entities from which what they say is derived', () => {
  assert.deepEqual(of('s8')?.['@type'], [`${P}Agent`, `${P}Person`]);
  assert.deepEqual(of('s2')?.['@type'], [`${P}Agent`]);
  assert.deepEqual(of('s10')?.['@type'], [`${P}Entity`]);
  assert.deepEqual(linksIn(of('t-7a87'), `${P}wasDerivedFrom`), [`${id}:s10`]);
  assert.deepEqual(linksIn(of('t-7a87'), `${P}wasAttributedTo`), []);
});

test('the trace is the program’s, and says that nobody has checked it', () => {
  const [activity] = linksIn(of('trace'), `${P}wasGeneratedBy`);
  const [program] = linksIn(nodes.get(activity ?? ''), `${P}wasAssociatedWith`);
  assert.deepEqual(nodes.get(program ?? '')?.['@type'], [`${P}Agent`, `${P}SoftwareAgent`]);
  assert.equal(valueIn(of('trace'), `${TERMS}checked`), false);
});

test('hostile words give valid JSON-LD that stays RDF', async () => {
  const text = written('prov', hostileTrace(), ferry);
  assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
  const rdf = await asRdf(text);
  assert.ok(!rdf.some((line) => line.includes('<javascript:')));
  const bad = (await linkedNodes(text)).get(`${id}:t-bad0`);
  assert.deepEqual(linksIn(bad, `${TERMS}inferredAttributionTo`), [`${id}:s1`]);
});
