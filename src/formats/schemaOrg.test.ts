import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileTrace } from './fixtures/hostile.ts';
import { asRdf, linkedNodes, linksIn, valueIn } from './fixtures/linkedData.ts';
import { ferry, written } from './fixtures/written.ts';
import { TERMS } from './iri.ts';
import { standingOf } from './standing.ts';

const S = 'https://schema.org/';
const id = `urn:hearsay:${ferry.report.id}`;
const nodes = await linkedNodes(written('schema-org', ferry));
const of = (part: string) => nodes.get(`${id}:${part}`);

test('the report is a news article with what is known of it', () => {
  const article = nodes.get(id);
  assert.deepEqual(article?.['@type'], [`${S}NewsArticle`]);
  assert.equal(valueIn(article, `${S}headline`), ferry.report.title);
  assert.equal(valueIn(article, `${S}author`), 'Ilse Tamm');
  assert.equal(valueIn(article, `${S}datePublished`), '2026-04-16');
  assert.equal(valueIn(article, `${S}dateModified`), undefined);
  assert.equal(valueIn(article, `${TERMS}checked`), false);
});

test('somebody’s own words are a quotation that they created', () => {
  const quotation = of('t-7a5d');
  assert.deepEqual(quotation?.['@type'], [`${S}Quotation`]);
  assert.equal(valueIn(quotation, `${S}text`), '“I have never seen such a letter.”');
  assert.deepEqual(linksIn(quotation, `${S}creator`), [`${id}:s8`]);
  assert.deepEqual(linksIn(quotation, `${S}isPartOf`), [id]);
  assert.equal(valueIn(of('s8'), `${S}name`), 'Agnes Lindqvist');
});

test('a rendering is no quotation: the words are the report’s', () => {
  const rendered = of('t-7a6b');
  assert.deepEqual(rendered?.['@type'], [`${S}CreativeWork`]);
  assert.equal(valueIn(rendered, `${S}text`), undefined);
  assert.equal(valueIn(rendered, `${S}abstract`), 'that her office would pay');
});

test('only what is presented as told by somebody who is known has a creator', () => {
  for (const statement of ferry.statements) {
    const creators = linksIn(of(statement.id), `${S}creator`);
    if (standingOf(statement) !== 'told') assert.deepEqual(creators, [], statement.id);
  }
  const alleged = of('t-7a56');
  assert.deepEqual(linksIn(alleged, `${S}mentions`), [`${id}:s6`]);
  assert.equal(valueIn(alleged, `${TERMS}standing`), 'alleged');
  // Nobody said what is said not to have been believed, or perhaps said.
  assert.deepEqual(of('t-7a3a')?.['@type'], [`${TERMS}Statement`]);
  assert.deepEqual(of('t-7a64')?.['@type'], [`${TERMS}Statement`]);
  // A refusal to speak is no work either.
  assert.deepEqual(of('t-7a8e')?.['@type'], [`${TERMS}Statement`]);
});

test('what passes something on is based on it, and not on what it only alleges', () => {
  assert.deepEqual(linksIn(of('t-7a48'), `${S}isBasedOn`), [`${id}:t-7a4f`]);
  assert.deepEqual(linksIn(of('t-7a4f'), `${S}isBasedOn`), []);
  assert.ok(linksIn(nodes.get(id), `${S}isBasedOn`).includes(`${id}:t-7a48`));
});

test('what a document says is based on the document', () => {
  assert.deepEqual(linksIn(of('t-7a87'), `${S}isBasedOn`), [`${id}:s10`]);
  assert.deepEqual(linksIn(of('t-7a87'), `${S}creator`), []);
  assert.deepEqual(of('s10')?.['@type'], [`${S}CreativeWork`]);
});

test('an unnamed source has no name, and is a person only where it is one', () => {
  assert.equal(valueIn(of('s5'), `${S}name`), undefined);
  assert.equal(valueIn(of('s5'), `${S}description`), 'one source');
  assert.deepEqual(of('s5')?.['@type'], [`${S}Person`]);
  assert.deepEqual(of('s2')?.['@type'], [`${S}Thing`]);
});

test('nobody is a character: real people are quoted', () => {
  assert.ok(!written('schema-org', ferry).includes('spokenByCharacter'));
});

test('hostile words give valid JSON-LD that stays RDF', async () => {
  const text = written('schema-org', hostileTrace(), ferry);
  assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
  const rdf = await asRdf(text);
  assert.ok(!rdf.some((line) => line.includes('<javascript:')));
  const bad = (await linkedNodes(text)).get(`${id}:t-bad0`);
  assert.equal(valueIn(bad, `${TERMS}standing`), 'inferred');
  assert.deepEqual(linksIn(bad, `${S}creator`), []);
});
