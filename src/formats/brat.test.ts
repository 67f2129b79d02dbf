import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BRAT_CONFIGURATION, type BratDocument, writeBrat } from './brat.ts';
import { hostileTrace } from './fixtures/hostile.ts';
import { ferry } from './fixtures/written.ts';

interface Read {
  readonly entities: Map<string, { type: string; fragments: number[][]; words: string }>;
  readonly relations: { type: string; a: string; b: string }[];
  readonly attributes: { type: string; of: string; value: string | undefined }[];
  readonly notes: Map<string, string>;
}

/** Every end of a line that Python's `splitlines` knows, by which brat reads its files, and every control but the tab besides. */
const LINE_ENDS = /\r\n|(?!\t)[\p{Cc}\u2028\u2029]/u;

/** Reads stand-off as its description has it, and throws at the first line that is not so (https://brat.nlplab.org/standoff.html). */
function read({ text, annotations }: BratDocument): Read {
  const points = [...text];
  const found: Read = { entities: new Map(), relations: [], attributes: [], notes: new Map() };
  const lines = annotations.split(LINE_ENDS);
  assert.equal(lines.pop(), '');
  for (const line of lines) {
    const entity = /^(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t]+)$/.exec(line);
    const relation = /^R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(line);
    const attribute = /^A\d+\t(\w+) ([TR]\d+)(?: (\S+))?$/.exec(line);
    const note = /^#\d+\tAnnotatorNotes ([TR]\d+)\t([^\t]+)$/.exec(line);
    if (entity) {
      const [, id = '', type = '', places = '', words = ''] = entity;
      assert.ok(!found.entities.has(id));
      const fragments = places.split(';').map((p) => p.split(' ').map(Number));
      // The words stand in the text at their places, no fragment is empty, and none goes over a line.
      const pieces = fragments.map(([start, end]) => points.slice(start, end).join(''));
      for (const piece of pieces) assert.match(piece, /^[^\n]+$/);
      assert.equal(pieces.join(' '), words);
      found.entities.set(id, { type, fragments, words });
    } else if (relation) {
      const [, type = '', a = '', b = ''] = relation;
      for (const end of [a, b]) assert.ok(found.entities.has(end), line);
      found.relations.push({ type, a, b });
    } else if (attribute) {
      found.attributes.push({ type: attribute[1] ?? '', of: attribute[2] ?? '', value: attribute[3] });
    } else if (note) {
      found.notes.set(note[1] ?? '', note[2] ?? '');
    } else assert.fail(`no line of stand-off: ${JSON.stringify(line)}`);
  }
  return found;
}

const ferryRead = read(writeBrat(ferry));
const wordsOf = (id: string) => ferryRead.entities.get(id)?.words;
const idOf = (type: string, words: string) =>
  [...ferryRead.entities].find(([, e]) => e.type === type && e.words === words)?.[0] ?? assert.fail(words);
const relationsOf = (a: string) =>
  ferryRead.relations.filter((r) => r.a === a).map((r) => [r.type, ferryRead.entities.get(r.b)?.type, wordsOf(r.b)]);
const attributesOf = (id: string) =>
  Object.fromEntries(ferryRead.attributes.filter((a) => a.of === id).map((a) => [a.type, a.value ?? true]));

test('source, cue, addressee and the statement around it are linked to the content', () => {
  const content = idOf('Content', 'that nobody was talking to the yard behind her back');
  assert.deepEqual(relationsOf(content), [
    ['Cued_by', 'Cue', 'told'],
    ['Said_by', 'Source', 'the ministry'],
    ['Said_to', 'Addressee', 'Premier Maren Oduya'],
    ['Within', 'Content', 'the ministry told Premier Maren Oduya that nobody was talking to the yard behind her back'],
    ['Dispute', 'Content', '“I have never seen such a letter.”'],
  ]);
  assert.deepEqual(attributesOf(content), {
    Act: 'say',
    Form: 'indirect',
    Grade: 'unnamed',
    Standing: 'alleged',
    Alleged: true,
  });
  assert.equal(
    ferryRead.notes.get(content),
    'Signal → one source [unnamed] → the ministry [alleged]. Found by a program (Hearsay). No person has checked any of it.',
  );
});

test('an unknown speaker and an unnamed source are marked', () => {
  assert.equal(attributesOf(idOf('Content', 'The letter was burned')).Unknown_speaker, true);
  assert.equal(attributesOf(idOf('Source', 'One source')).Unnamed, true);
});

test('two pieces of one content are one annotation with two fragments', () => {
  assert.equal(ferryRead.entities.get(idOf('Content', 'The letter was burned'))?.fragments.length, 2);
});

test('a statement without content stands for itself by its cue', () => {
  const statements = ferry.statements.map((s) => (s.id === 't-7a8e' ? { ...s, content: [] } : s));
  const { entities, relations, attributes } = read(writeBrat({ ...ferry, statements }));
  const [cue] = [...entities].find(([, e]) => e.words === 'declined') ?? assert.fail();
  assert.ok(attributes.some((a) => a.of === cue && a.type === 'Act' && a.value === 'decline'));
  const said = relations.filter((r) => r.a === cue).map((r) => [r.type, entities.get(r.b)?.words]);
  assert.deepEqual(said, [['Said_by', 'A spokesman for the ministry']]);
});

test('own voice stands in it', () => {
  const own = [...ferryRead.entities.values()].filter((e) => e.type === 'Own_voice');
  assert.equal(own.length, ferry.ownVoice.length);
});

test('the configuration declares every type and value that is written, each for what it is written of', () => {
  const sections = new Map(
    BRAT_CONFIGURATION.split(/^\[/m).map((s) => [s.slice(0, s.indexOf(']')), s.slice(s.indexOf(']') + 1)]),
  );
  const declared = (section: string, type: string) =>
    sections
      .get(section)
      ?.split('\n')
      .find((l) => l.split('\t')[0] === type) ?? assert.fail(`${section} ${type}`);
  const typeOf = (id: string) => ferryRead.entities.get(id)?.type ?? '';
  const allows = (line: string, part: string, value: string) =>
    assert.ok(new RegExp(`${part}:(\\S*\\|)?${value}([|,]|$)`).test(line), `${line}: ${part} ${value}`);
  for (const { type } of ferryRead.entities.values()) declared('entities', type);
  for (const { type, a, b } of ferryRead.relations) {
    allows(declared('relations', type), 'Arg1', typeOf(a));
    allows(declared('relations', type), 'Arg2', typeOf(b));
  }
  for (const { type, of, value } of ferryRead.attributes) {
    allows(declared('attributes', type), 'Arg', typeOf(of));
    if (value !== undefined) allows(declared('attributes', type), 'Value', value);
  }
});

test('hostile words: every line is one line, every position holds, and the text keeps its length', () => {
  const trace = hostileTrace();
  const document = writeBrat(trace);
  const { entities } = read(document);
  assert.equal([...document.text].length, [...trace.text].length);
  assert.doesNotMatch(document.text.replaceAll('\n', ''), /[\p{Cc}\p{Surrogate}\u2028\u2029]/u);
  const bad = [...entities.values()].find((e) => e.words.startsWith('a b'));
  // Over three line breaks: a line, the next, and one after an empty one.
  assert.equal(bad?.fragments.length, 3);
});
