import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { traceText } from '../corpus/tools/traceText.ts';
import type { Block, Run, Statement, Trace } from '../src/contract/index.ts';
import { validateClaim, validateRecord, validateTrace } from '../src/contract/index.ts';
import { exportTrace, importTrace, toUtf16 } from '../src/report/position.ts';
import { sourcingOf } from '../src/trace/ownVoice.ts';
import { buildTrace } from './gold/buildTrace.ts';
import type { Gold } from './gold/gold.ts';
import { exampleBytes, exampleText, handTrace, written } from './support/examples.ts';
import { misplacedRuns } from './support/origins.ts';

const PAGE = 'harbour-talks.html';
const REPORTS = [PAGE, 'quill-proposal-wire.txt', 'on-their-knees.html'];

function idOf(file: string): string {
  return `sha256:${createHash('sha256').update(exampleBytes(file)).digest('hex')}`;
}

/** A file's words with single spaces, without tags and Markdown's marks. */
function plain(file: string): string {
  return exampleText(file)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('*', '')
    .replace(/&rsquo;/g, '’')
    .replace(/&ldquo;/g, '“')
    .replace(/&rdquo;/g, '”')
    .replace(/\s+/g, ' ');
}

describe('the trace made by hand', () => {
  const trace = handTrace();
  const wordsOf = (s: { start: number; end: number }) => trace.text.slice(s.start, s.end);

  test('is a trace that keeps every rule', () => {
    assert.deepEqual(validateRecord('trace', written.trace()), []);
    assert.deepEqual(validateTrace(trace), []);
  });

  test('is what its gold record builds: run test/gold/write.ts after a change', () => {
    const gold = JSON.parse(exampleText('records/harbour-talks.gold.json')) as Gold;
    const built = buildTrace(gold, exampleBytes(PAGE));
    assert.equal(traceText(exportTrace(built)), exampleText('records/harbour-talks.trace.json'));
  });

  test('is of the page as it stands here', () => {
    assert.equal(trace.report.id, idOf(PAGE));
  });

  test('counts code points in the file: the page has emoji before most of its statements', () => {
    const { text, statements } = written.trace();
    const points = [...text];
    assert.ok(points.length < text.length);
    for (const [i, s] of statements.entries()) {
      const here = s.content.map((c) => points.slice(c.start, c.end).join(''));
      assert.deepEqual(here, trace.statements[i]?.content.map(wordsOf));
    }
  });

  test('has every character where it stands in the file', () => {
    const { report: head, text, blocks, removed, diagnostics } = trace;
    assert.deepEqual(misplacedRuns({ head, text, blocks, removed, diagnostics }, exampleBytes(PAGE)), []);
    const page = exampleBytes(PAGE);
    const standing = (run: Run) => new TextDecoder().decode(page.subarray(...(run.bytes ?? [0, 0])));
    for (const run of [...blocks, ...removed].flatMap((b) => b.origin)) {
      if (run.how === 'entity') assert.match(standing(run), /^&#?\w+;$/);
      if (run.how === 'space') assert.match(standing(run), /^(?:\s|<[^>]*>|&nbsp;)+$/);
    }
  });

  test('has an origin for all the visible text of the page, and says of all it left out why', () => {
    const page = exampleBytes(PAGE).slice();
    const runs = [...trace.blocks, ...trace.removed].flatMap((b) => b.origin);
    for (const { bytes } of runs) page.fill(0x20, ...(bytes ?? [0, 0]));
    const left = new TextDecoder()
      .decode(page)
      .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<a class="screen-reader-text"[^>]*>[^<]*<\/a>/, '')
      .replace(/<[^>]*>/g, '');
    assert.equal(left.trim(), '');
    assert.ok(trace.removed.every((r) => /^[a-z]+(-[a-z]+)*$/.test(r.reason)));
  });

  test('found the metadata where it says', () => {
    const { report } = trace;
    const said: Record<string, string | null> = {
      url: report.url,
      title: report.title,
      byline: report.byline.join(', '),
      'outlet.name': report.outlet.name,
      'outlet.domain': report.outlet.domain,
      published: report.published,
      modified: report.modified,
      language: report.language,
      section: report.section,
    };
    assert.deepEqual(Object.keys(report.found).sort(), Object.keys(said).sort());
    for (const [field, found] of Object.entries(report.found)) {
      const words = found.origin.map(({ bytes }) => new TextDecoder().decode(exampleBytes(PAGE).subarray(...(bytes ?? [0, 0]))));
      assert.deepEqual(words, [said[field]], field);
    }
  });

  test('counts words and own voice as the program does', () => {
    assert.deepEqual(sourcingOf(trace.text, trace.blocks, trace.statements), {
      ownVoice: trace.ownVoice,
      profile: trace.profile,
    });
  });

  test('names no source of which nothing is told', () => {
    const told = new Set([
      ...trace.statements.flatMap((s) => [s.speaker, ...s.chain.map((c) => c.source), ...s.addressee.map((a) => a.source)]),
      ...trace.exchanges.flatMap((x) => [...x.from, ...x.to, ...x.via]),
      ...trace.sources.flatMap((s) => [...s.members, s.speaksFor, s.ofPerson]),
    ]);
    assert.deepEqual(
      trace.sources.filter((s) => !told.has(s.id)).map((s) => s.name),
      [],
    );
  });

  test('tells of the unnamed in the words of the report', () => {
    for (const { unnamed } of trace.sources) {
      const { role = null, affiliation = null, access = null, reason = null } = unnamed ?? {};
      for (const told of [role, affiliation, access, reason]) assert.ok(told === null || trace.text.includes(told), `${told}`);
    }
  });

  test('is of a hard report: every act, form and grade but few, four deep, joint, unnamed of every kind', () => {
    const seen = <K extends keyof Statement>(key: K) => new Set(trace.statements.map((s) => s[key]));
    assert.deepEqual([...seen('form')].sort(), ['direct', 'indirect', 'mixed']);
    assert.equal(seen('act').size, 10);
    assert.equal(seen('grade').size, 7);
    assert.deepEqual([...seen('how')].sort(), ['answer', 'block-quote', 'caption', 'cue', 'post', 'question', 'title']);
    assert.ok(trace.statements.some((s) => s.chain.length >= 4));
    assert.deepEqual(
      new Set(trace.sources.flatMap((s) => s.unnamed?.type ?? [])),
      new Set(['person', 'spokesperson', 'collective']),
    );
    assert.ok(trace.sources.some((s) => s.members.length > 1));
    assert.deepEqual(new Set(trace.relations.map((r) => r.type)), new Set(['same-words', 'same-claim', 'drift', 'dispute']));
  });
});

describe('the other records made by hand', () => {
  const trace = handTrace();
  const claim = written.claim();

  test('are what they say they are', () => {
    assert.deepEqual(validateClaim(claim), []);
    assert.deepEqual(validateRecord('event', written.edit()), []);
    assert.deepEqual(validateRecord('explanation', written.explanation()), []);
  });

  test('the claim is over three reports, and every word in it is theirs', () => {
    const files = new Map(REPORTS.map((file) => [idOf(file), plain(file)]));
    assert.deepEqual(new Set(claim.versions.map((v) => v.report)), new Set(files.keys()));
    for (const v of claim.versions) {
      const text = files.get(v.report) ?? '';
      const quoted = [v.words, ...v.steps.map((s) => s.words), ...v.cites.map((c) => c.words)];
      for (const words of quoted) assert.ok(words === null || text.includes(words), `${words} in ${v.outlet}`);
      const from = claim.versions.find((o) => v.drift && o.statement === v.drift.from.statement);
      for (const { was, is } of v.drift?.changes ?? []) {
        assert.ok(was === null || files.get(from?.report ?? '')?.includes(was), `${was}`);
        assert.ok(is === null || text.includes(is), `${is}`);
      }
    }
  });

  test('the claim’s versions in the page are statements of its trace, with their grade and chain', () => {
    const ids = new Map(trace.statements.map((s) => [s.id, s]));
    const names = new Map(trace.sources.map((s) => [s.id, s.name]));
    const here = claim.versions.filter((v) => v.report === trace.report.id);
    assert.equal(here.length, 4);
    for (const v of here) {
      const s = ids.get(v.statement);
      assert.equal(s?.grade, v.grade);
      assert.deepEqual(
        v.steps.map((step) => step.name),
        s?.chain.map((step) => names.get(step.source ?? '')),
      );
    }
  });

  test('the edit changes what the trace says into a source of the trace', () => {
    const edit = written.edit();
    assert.ok('statement' in edit.target);
    const { report, statement } = edit.target;
    assert.equal(report, trace.report.id);
    const target = trace.statements.find((s) => s.id === statement);
    assert.equal(edit.field, 'speaker');
    assert.equal(target?.speaker, edit.was);
    assert.ok(trace.sources.some((s) => s.id === edit.is));
  });

  test('the explanation is of a value of the trace, and rests on words that stand there', () => {
    const why = written.explanation();
    const target = trace.statements.find((s) => s.id === why.target.statement);
    assert.equal(target?.speaker, why.value);
    const units = toUtf16(trace.text);
    for (const { start, end, words } of why.restsOn) assert.equal(trace.text.slice(units(start), units(end)), words);
    for (const { value } of why.runnersUp) assert.ok(trace.sources.some((s) => s.id === value));
  });
});

describe('the example files', () => {
  test('the pasted text has the words of the page, with running headers between', () => {
    const seam = /freecorvanian\.example \d\/4\s+Written by \[[^\]]*\]\(#\) on June 12, 2026\s+/g;
    const pasted = exampleText('harbour-talks.txt');
    assert.equal(pasted.match(seam)?.length, 3);
    const cleaned = pasted
      .replace(seam, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('*', '')
      .replace(/^- /gm, '• ')
      .replace(/\s+/g, ' ');
    const trace = handTrace();
    for (const b of trace.blocks) {
      const words = trace.text.slice(b.start, b.end).replace(/\s+/g, ' ');
      assert.ok(cleaned.includes(words), `${b.type}: ${words}`);
    }
  });

  test('each is named in the document about them', () => {
    const about = readFileSync(new URL('../docs/examples.md', import.meta.url), 'utf8');
    const folder = new URL('../examples/', import.meta.url);
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const e of entries) assert.ok(about.includes(`\`${e.name}${e.isDirectory() ? '/' : ''}\``), e.name);
  });
});

describe('the validator', () => {
  /** The item at `index` from the start, or from the end where negative. */
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list.at(index);
    assert.ok(item !== undefined);
    return item;
  };
  const index = (t: Trace, test: (s: Statement) => boolean) => {
    const i = t.statements.findIndex(test);
    assert.ok(i >= 0);
    return i;
  };
  const inner = (t: Trace) =>
    at(
      t.statements,
      index(t, (s) => s.within !== null),
    );
  const unknown = (t: Trace) =>
    at(
      t.statements,
      index(t, (s) => s.speaker === null),
    );
  const alleged = (t: Trace) =>
    at(
      t.statements,
      index(t, (s) => s.alleged),
    );
  const dispute = (t: Trace) => {
    const r = t.relations.find((x) => x.type === 'dispute');
    assert.ok(r?.type === 'dispute');
    return r;
  };
  const paragraph = (t: Trace): Block =>
    at(
      t.blocks.filter((b) => b.type === 'paragraph'),
      1,
    );

  /** For each rule at least one trace that breaks it: how, and the fault that must be among those found. */
  const broken: [string, (t: Trace) => void, RegExp][] = [
    ['shape: a word of no list', (t) => Object.assign(at(t.statements, 0), { act: 'shout' }), /^statements\.0\.act: /],
    ['shape: a field too many', (t) => Object.assign(t, { verdict: 'true' }), /^: .*verdict/],
    ['shape: a field too few', (t) => Reflect.deleteProperty(at(t.blocks, 0), 'origin'), /^blocks\.0\.origin: /],
    ['shape: another schema', (t) => Object.assign(t, { schema: 'hearsay/9' }), /^schema: /],
    [
      'span: past the end',
      (t) => Object.assign(at(t.ownVoice, -1), { end: t.text.length + 1 }),
      /^ownVoice\.\d+: .*does not lie inside/,
    ],
    [
      'span: turned round',
      (t) => Object.assign(at(at(t.statements, 1).content, 0), { start: 90, end: 80 }),
      /^statements\.1\.content\.0: the span 90–80/,
    ],
    [
      'span: of a removal, in its own text',
      (t) => Object.assign(at(at(t.removed, 0).origin, -1), { end: 5000 }),
      /^removed\.0\.origin\.\d+: .*does not lie/,
    ],
    ['id: two blocks', (t) => Object.assign(at(t.blocks, 1), { id: 'b1' }), /^blocks\.1\.id: the id b1 is used twice/],
    ['id: two sources', (t) => Object.assign(at(t.sources, 1), { id: 's1' }), /^sources\.1\.id: .*twice/],
    [
      'id: two statements',
      (t) => Object.assign(at(t.statements, 1), { id: at(t.statements, 0).id }),
      /^statements\.1\.id: .*twice/,
    ],
    ['id: two exchanges', (t) => Object.assign(at(t.exchanges, 1), { id: 'x1' }), /^exchanges\.1\.id: .*twice/],
    [
      'reference: speaks for nobody',
      (t) => Object.assign(at(t.sources, 0), { speaksFor: 's999' }),
      /^sources\.0\.speaksFor: there is no s999/,
    ],
    ['reference: account of nobody', (t) => Object.assign(at(t.sources, 0), { ofPerson: 's999' }), /^sources\.0\.ofPerson: /],
    ['reference: member that is not there', (t) => at(t.sources, 0).members.push('s999'), /^sources\.0\.members: /],
    [
      'reference: speaker',
      (t) => Object.assign(at(t.statements, 0), { speaker: 's999' }),
      /^statements\.0\.speaker: there is no s999/,
    ],
    ['reference: within', (t) => Object.assign(at(t.statements, 0), { within: 't-ffffffff' }), /^statements\.0\.within: /],
    [
      'reference: addressee',
      (t) => at(t.statements, 0).addressee.push({ start: 0, end: 7, source: 's999' }),
      /^statements\.0\.addressee: /,
    ],
    [
      'reference: step’s source',
      (t) => Object.assign(at(at(t.statements, 0).chain, 0), { source: 's999' }),
      /^statements\.0\.chain\.0\.source: /,
    ],
    [
      'reference: step’s statement',
      (t) => Object.assign(at(at(t.statements, 0).chain, 0), { statement: 't-ffffffff' }),
      /^statements\.0\.chain\.0\.statement: /,
    ],
    [
      'reference: end of a relation',
      (t) => Object.assign(at(t.relations, 0), { a: 't-ffffffff' }),
      /^relations\.0: there is no t-ffffffff/,
    ],
    [
      'reference: who asserts a dispute',
      (t) => Object.assign(dispute(t), { assertedBy: 's999' }),
      /^relations\.\d+\.assertedBy: /,
    ],
    ['reference: who reached out', (t) => at(t.exchanges, 0).from.push('s999'), /^exchanges\.0: there is no s999/],
    ['reference: to whom', (t) => at(t.exchanges, 0).to.push('s999'), /^exchanges\.0: /],
    ['reference: through whom', (t) => at(t.exchanges, 0).via.push('s999'), /^exchanges\.0: /],
    [
      'reference: where an exchange is told',
      (t) => Object.assign(at(t.exchanges, 0), { statement: 't-ffffffff' }),
      /^exchanges\.0\.statement: /,
    ],
    [
      'source: named, and yet unnamed',
      (t) => Object.assign(at(t.sources, 0), { unnamed: t.sources.find((s) => s.unnamed)?.unnamed }),
      /^sources\.0: .*"unnamed"/,
    ],
    [
      'source: not named, and nothing told of it',
      (t) => Object.assign(at(t.sources, 0), { named: false }),
      /^sources\.0: .*"unnamed"/,
    ],
    [
      'block: begins in the one before',
      (t) => Object.assign(at(t.blocks, 1), { start: at(t.blocks, 0).end - 1 }),
      /^blocks\.1: the block begins before/,
    ],
    [
      'block: text between two in none',
      (t) => Object.assign(at(t.blocks, 1), { start: at(t.blocks, 1).start + 4 }),
      /^blocks\.1: text stands before/,
    ],
    [
      'block: text after the last in none',
      (t) => Object.assign(t, { blocks: t.blocks.slice(0, -1) }),
      /^blocks: text stands after/,
    ],
    [
      'block: a post without one',
      (t) =>
        Reflect.deleteProperty(
          at(
            t.blocks.filter((b) => b.type === 'post'),
            0,
          ),
          'post',
        ),
      /^blocks\.\d+: a post has "post"/,
    ],
    [
      'block: a paragraph with a post',
      (t) => Object.assign(paragraph(t), { post: t.blocks.find((b) => b.post)?.post }),
      /^blocks\.\d+: a post has "post"/,
    ],
    [
      'block: a link outside',
      (t) => paragraph(t).links.push({ start: 0, end: 4, href: 'https://quaywire.example/' }),
      /^blocks\.\d+: a link lies outside/,
    ],
    ['origin: a gap', (t) => paragraph(t).origin.splice(1, 1), /^blocks\.\d+\.origin: the runs leave/],
    [
      'origin: an overlap',
      (t) => Object.assign(at(paragraph(t).origin, 1), { start: paragraph(t).start }),
      /^blocks\.\d+\.origin: .*overlap/,
    ],
    ['origin: too short', (t) => paragraph(t).origin.pop(), /^blocks\.\d+\.origin: the runs end at/],
    [
      'origin: bytes turned round',
      (t) => Object.assign(at(paragraph(t).origin, 0), { bytes: [9, 2] }),
      /^blocks\.\d+\.origin: the bytes 9–2/,
    ],
    [
      'origin: of a removal, too short',
      (t) => Object.assign(at(t.removed, 0), { text: `${at(t.removed, 0).text}!` }),
      /^removed\.0\.origin: the runs end at/,
    ],
    [
      'chain: ends at somebody else',
      (t) => at(t.statements, 0).chain.push({ ...at(at(t.statements, 0).chain, 0), source: 's4' }),
      /^statements\.0: the last step of the chain is not the speaker/,
    ],
    [
      'chain: ends at a source, the speaker unknown',
      (t) => Object.assign(at(unknown(t).chain, -1), { source: 's4' }),
      /^statements\.\d+: the speaker is unknown, yet/,
    ],
    [
      'grade: not the chain’s',
      (t) => Object.assign(at(t.statements, 0), { grade: 'named-person' }),
      /^statements\.0: the grade is named-person, the chain gives publication/,
    ],
    [
      'grade: better than its weakest step',
      (t) => Object.assign(alleged(t), { grade: 'organization' }),
      /^statements\.\d+: the grade is organization, the chain gives unnamed/,
    ],
    [
      'alleged: not said',
      (t) => Object.assign(alleged(t), { alleged: false }),
      /^statements\.\d+: alleged is false, the chain says true/,
    ],
    [
      'alleged: said of what is on record',
      (t) => Object.assign(at(t.statements, 0), { alleged: true }),
      /^statements\.0: alleged is true, the chain says false/,
    ],
    [
      'content: none, and no refusal',
      (t) => Object.assign(at(t.statements, 0), { content: [] }),
      /^statements\.0: only a statement that declines/,
    ],
    [
      'within: itself',
      (t) => Object.assign(inner(t), { within: inner(t).id }),
      /^statements\.\d+: the statement stands within itself/,
    ],
    [
      'within: in a ring',
      (t) => Object.assign(at(t.statements, 0), { within: at(t.statements, 1).id }),
      /^statements\.[01]: the statement stands within itself/,
    ],
    [
      'within: outside the content',
      (t) => Object.assign(inner(t), { cue: { start: 0, end: 7 } }),
      /^statements\.\d+: it does not lie inside the content of t-/,
    ],
    [
      'within: a chain of its own',
      (t) => Object.assign(inner(t), { chain: inner(t).chain.slice(-1) }),
      /^statements\.\d+: its chain does not continue/,
    ],
    [
      'within: no step further',
      (t) => Object.assign(inner(t), { chain: inner(t).chain.slice(0, -1) }),
      /^statements\.\d+: its chain does not continue/,
    ],
    [
      'profile: words that do not add up',
      (t) => t.profile.words.unnamed++,
      /^profile\.words: the words add up to \d+, the body has \d+/,
    ],
    [
      'profile: statements that do not add up',
      (t) => t.profile.statements.document++,
      /^profile\.statements\.document: 3 is said, 2 are there/,
    ],
    ['profile: own voice that is not there', (t) => t.ownVoice.pop(), /^ownVoice: the stretches hold/],
  ];

  for (const [name, breakIt, fault] of broken) {
    test(name, () => {
      const trace = handTrace();
      breakIt(trace);
      const found = validateTrace(trace).map((f) => `${f.path}: ${f.message}`);
      assert.ok(
        found.some((f) => fault.test(f)),
        `${fault} is not among:\n${found.join('\n')}`,
      );
    });
  }

  test('reads a trace whose places lie outside the text, and says so', () => {
    const outside = written.trace();
    Object.assign(at(outside.ownVoice, 0), { start: 10, end: 1_000_000 });
    assert.ok(validateTrace(importTrace(outside)).some((f) => f.path === 'ownVoice.0'));
  });
});
