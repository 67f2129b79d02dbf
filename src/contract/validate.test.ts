import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headOf } from '../../test/support/report.ts';
import { gradeOf, isAlleged, stepGrade } from './grade.ts';
import { jsonSchema, RECORD_NAMES } from './jsonSchema.ts';
import type { Claim } from './library.ts';
import type { Source } from './source.ts';
import type { Statement, Step } from './statement.ts';
import type { Trace } from './trace.ts';
import { validateRecord, validateTrace } from './validate.ts';
import { validateClaim } from './validateClaim.ts';
import { profileWords } from './words.ts';

const TEXT = 'Ann said Bob knew it rained.';

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function source(id: string, name: string, more: Partial<Source> = {}): Source {
  const base = { aliases: [], role: null, affiliation: null, speaksFor: null, members: [], ofPerson: null };
  return { id, name, kind: 'person', named: true, mentions: [], ...base, ...more };
}

const WITHHELD = {
  type: 'person',
  count: { min: 1, max: 1 },
  role: null,
  affiliation: null,
  access: null,
  reason: null,
} as const;

function step(source: string | null): Step {
  return { source, evidence: null, link: null, statement: null };
}

function statement(id: string, more: Partial<Statement>): Statement {
  return {
    id,
    within: null,
    content: [],
    cue: null,
    source: [],
    speaker: null,
    form: 'indirect',
    act: 'say',
    negated: false,
    modal: null,
    loaded: false,
    how: 'cue',
    setting: 'unstated',
    addressee: [],
    time: null,
    chain: [],
    grade: 'named-person',
    alleged: false,
    confidence: { statement: 1, speaker: 1, chain: 1 },
    ...more,
  };
}

const NONE = { 'named-person': 0, organization: 0, publication: 0, document: 0, account: 0, unnamed: 0, none: 0 };

/** One sentence, one statement in another: as small as a whole trace gets. */
function small(): Trace {
  return {
    schema: 'hearsay/1',
    made: { version: '0', model: 'by hand', options: {} },
    report: headOf({ file: 'a.txt' }),
    text: TEXT,
    blocks: [
      {
        id: 'b1',
        type: 'paragraph',
        start: 0,
        end: TEXT.length,
        origin: [{ start: 0, end: TEXT.length, bytes: [0, TEXT.length] }],
        links: [],
      },
    ],
    removed: [],
    sources: [source('s1', 'Ann'), source('s2', 'Bob')],
    statements: [
      statement('t-0001', {
        content: [span('Bob knew it rained')],
        cue: span('said'),
        source: [span('Ann')],
        speaker: 's1',
        chain: [step('s1')],
      }),
      statement('t-0002', {
        within: 't-0001',
        content: [span('it rained')],
        cue: span('knew'),
        source: [span('Bob')],
        speaker: 's2',
        act: 'know',
        chain: [step('s1'), step('s2')],
      }),
    ],
    relations: [],
    exchanges: [],
    ownVoice: [],
    profile: { statements: { ...NONE, 'named-person': 2 }, words: { ...NONE, 'named-person': 6, ownVoice: 0 } },
    diagnostics: [],
  };
}

/** The small trace with one thing changed. */
function changed(change: (trace: Trace) => void): Trace {
  const trace = small();
  change(trace);
  return trace;
}

/** The item at `index`, which the small trace has. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  assert.ok(item);
  return item;
}

describe('a trace', () => {
  test('that keeps every rule has no fault', () => {
    assert.deepEqual(validateTrace(small()), []);
  });

  test('that has not the shape of one is not looked into further', () => {
    for (const value of [null, 7, 'trace', [], {}]) assert.notEqual(validateTrace(value).length, 0);
    const strange = { ...small(), extra: 1 };
    assert.deepEqual(
      validateTrace(strange).map((f) => f.path),
      [''],
    );
  });

  test('may hold an unknown speaker at the end of a chain', () => {
    const trace = changed((t) => {
      const inner = at(t.statements, 1);
      inner.speaker = null;
      inner.chain = [step('s1'), step(null)];
      inner.grade = 'none';
      t.profile.statements = { ...NONE, 'named-person': 1, none: 1 };
      t.profile.words = { ...NONE, 'named-person': 2, none: 4, ownVoice: 0 };
    });
    assert.deepEqual(validateTrace(trace), []);
  });

  test('may hold a refusal without content', () => {
    const trace = changed((t) => {
      t.statements = [statement('t-0001', { act: 'decline', cue: span('said'), speaker: 's1', chain: [step('s1')] })];
      t.ownVoice = [span('Ann'), span('Bob knew it rained')];
      t.profile = { statements: { ...NONE, 'named-person': 1 }, words: { ...NONE, 'named-person': 1, ownVoice: 5 } };
    });
    assert.deepEqual(validateTrace(trace), []);
  });

  test('that is a ring of statements is refused without an endless search', () => {
    const ring = changed((t) => {
      at(t.statements, 0).within = 't-0002';
    });
    assert.ok(validateTrace(ring).some((f) => f.message.includes('within itself')));
  });

  test('names a fault by its path', () => {
    const trace = changed((t) => {
      at(t.statements, 1).grade = 'unnamed';
    });
    assert.deepEqual(
      validateTrace(trace).filter((f) => f.path === 'statements.1'),
      [{ path: 'statements.1', message: 'the grade is unnamed, the chain gives named-person' }],
    );
  });
});

describe('where a field was found', () => {
  const faults = (...origin: Trace['report']['found'][string]['origin']) =>
    validateTrace(
      changed((t) => {
        t.report.found = { title: { by: 'h1', origin } };
      }),
    ).map((f) => `${f.path}: ${f.message}`);

  test('is told by bytes, or by a page and boxes, with the part that holds it', () => {
    assert.deepEqual(faults({ bytes: [3, 9] }, { bytes: [3, 9], part: 'word/document.xml' }), []);
    assert.deepEqual(faults({ page: 2, boxes: [[50, 60, 200, 12]], part: 'urn:a' }), []);
  });

  test('is told by one of them, and not turned round', () => {
    assert.deepEqual(faults({ bytes: [3, 9] }, { bytes: [9, 3] }), [
      'report.found.title.origin.1: the bytes 9–3 are turned round',
    ]);
    assert.match(faults({ part: 'urn:a' })[0] ?? '', /neither by bytes nor by a page/);
    assert.match(faults({ page: 2, bytes: [3, 9] })[0] ?? '', /a page has boxes on it/);
  });

  test('is no place of the text', () => {
    assert.match(
      faults(Object.assign({ bytes: [3, 9] as [number, number] }, { start: 0, end: 4 }))[0] ?? '',
      /Unrecognized keys/,
    );
  });
});

describe('a removal', () => {
  const removal = { reason: 'share-bar', text: 'Share', origin: [{ start: 0, end: 5, bytes: [30, 35] as [number, number] }] };

  test('counts in its own text', () => {
    assert.deepEqual(validateTrace({ ...small(), removed: [removal] }), []);
    const long = { ...removal, origin: [{ start: 0, end: 6, bytes: [30, 36] as [number, number] }] };
    assert.ok(validateTrace({ ...small(), removed: [long] }).some((f) => f.path.startsWith('removed.0')));
  });

  test('has an origin for all of it', () => {
    const short = { ...removal, origin: [{ start: 0, end: 4 }] };
    assert.deepEqual(
      validateTrace({ ...small(), removed: [short] }).map((f) => f.path),
      ['removed.0.origin'],
    );
  });
});

describe('the grade', () => {
  const sources = new Map(
    [
      source('s1', 'Ann'),
      source('s2', 'an official', { named: false, unnamed: { ...WITHHELD } }),
      source('s3', 'critics', { kind: 'group', named: false, unnamed: { ...WITHHELD, type: 'collective' } }),
      source('s4', 'the Ministry', { kind: 'organization' }),
      source('s5', 'a spokesman', { named: false, speaksFor: 's4', unnamed: { ...WITHHELD, type: 'spokesperson' } }),
      source('s6', 'a spokesman for nobody', { named: false, unnamed: { ...WITHHELD, type: 'spokesperson' } }),
      source('s7', 'a report', { kind: 'document', named: false }),
      source('s8', 'the Post', { kind: 'publication' }),
      source('s9', '@ann', { kind: 'account' }),
      source('s10', 'somebody', { kind: 'unknown' }),
      source('s11', 'a militia', { kind: 'organization', named: false, unnamed: { ...WITHHELD } }),
      source('s12', 'its spokesman', { named: false, speaksFor: 's11', unnamed: { ...WITHHELD, type: 'spokesperson' } }),
    ].map((s) => [s.id, s]),
  );
  const cases: [string[] | (string | null)[], string, boolean][] = [
    [[], 'none', false],
    [['s1'], 'named-person', false],
    [['s2'], 'unnamed', false],
    [['s3'], 'unnamed', false],
    [['s4'], 'organization', false],
    [['s5'], 'organization', false],
    [['s6'], 'unnamed', false],
    [['s7'], 'document', false],
    [['s8'], 'publication', false],
    [['s9'], 'account', false],
    [['s10'], 'none', false],
    [['s12'], 'unnamed', false],
    [[null], 'none', false],
    [['s8', 's1'], 'named-person', false],
    [['s8', 's2', 's4'], 'unnamed', true],
    [['s9', 's3', 's1'], 'unnamed', true],
    [['s8', null, 's1'], 'none', true],
    [['s8', 's2', null], 'unnamed', true],
    [['s5', 's1'], 'named-person', false],
    [['s8', 's7'], 'document', false],
  ];
  for (const [chain, grade, alleged] of cases) {
    const names = chain.map((id) => (id === null ? 'nobody told' : sources.get(id)?.name)).join(' → ') || 'no step';
    test(`of ${names} is ${grade}${alleged ? ', alleged' : ''}`, () => {
      assert.equal(gradeOf(chain.map(step), sources), grade);
      assert.equal(isAlleged(chain.map(step), sources), alleged);
    });
  }

  test('of one step needs no other sources', () => {
    assert.equal(stepGrade(sources.get('s12')), 'organization');
    assert.equal(stepGrade(undefined), 'none');
  });
});

describe('words', () => {
  const cases: [string, string[]][] = [
    ['It’s 1,204 a.m. — co-operate', ['It’s', '1,204', 'a.m', 'co-operate']],
    ['“quoted,” he said.', ['quoted', 'he', 'said']],
    ['e\u0301tude 😀 x', ['e\u0301tude', 'x']],
    ['@quay #Quill', ['quay', 'Quill']],
    ['', []],
  ];
  for (const [text, words] of cases) {
    test(`of “${text}”`, () => {
      assert.deepEqual(
        profileWords(text).map((w) => text.slice(w.start, w.end)),
        words,
      );
    });
  }

  test('inside a stretch count from the beginning of the text', () => {
    assert.deepEqual(profileWords('one two three', { start: 4, end: 7 }), [{ start: 4, end: 7 }]);
  });
});

describe('a claim', () => {
  const report = `sha256:${'1'.repeat(64)}`;
  const ref = (n: number) => ({ report, statement: `t-000${n}` });
  const version = (n: number) => ({
    ...ref(n),
    words: `words ${n}`,
    outlet: null,
    published: null,
    place: 'headline',
    grade: 'unnamed' as const,
    steps: [],
    drift: null,
    cites: [],
  });
  const origin = (id: string, ...chains: number[]) => ({
    source: { id, name: id, kind: 'person' as const, named: true, count: null },
    chains: chains.map(ref),
  });
  const pair = (a: string, b: string, verdict: 'shared' | 'separate' | 'unknown') => ({ a, b, verdict, shownBy: null });
  const claim = (more: Partial<Claim> = {}): Claim => ({
    id: 'c-0001',
    title: 'words 1',
    versions: [version(1), version(2), version(3)],
    origins: [origin('o1', 1), origin('o2', 2), origin('o3', 3)],
    pairs: [pair('o1', 'o2', 'shared'), pair('o3', 'o1', 'unknown'), pair('o2', 'o3', 'unknown')],
    range: { min: 1, max: 2 },
    earliest: { ref: ref(1), among: 3, certain: true },
    ...more,
  });

  test('that holds together has no fault', () => {
    assert.deepEqual(validateClaim(claim()), []);
    assert.notDeepEqual(validateClaim({}), []);
  });

  const faulty: [string, Partial<Claim>, RegExp][] = [
    ['with a title of nobody’s words', { title: 'what we make of it' }, /^title: .*not the words/],
    ['with one version twice', { versions: [version(1), version(2), version(3), version(3)] }, /^versions\.3: .*twice/],
    [
      'with a chain of no version',
      { origins: [origin('o1', 1), origin('o2', 2), origin('o3', 9)] },
      /^origins\.2\.chains: t-0009 is no version/,
    ],
    ['first said in no version', { earliest: { ref: ref(8), among: 3, certain: true } }, /^earliest\.ref: t-0008/],
    [
      'that drifted from no version',
      {
        versions: [
          version(1),
          version(2),
          { ...version(3), drift: { from: ref(7), basis: 'excerpt', changes: [{ kind: 'actor', was: 'a', is: 'b' }] } },
        ],
      },
      /^versions\.2\.drift\.from: t-0007/,
    ],
    [
      'with two origins not compared',
      { pairs: [pair('o1', 'o2', 'shared'), pair('o1', 'o3', 'unknown')] },
      /^pairs: o2 and o3 are not compared/,
    ],
    [
      'with two origins compared twice',
      { pairs: [...claim().pairs, pair('o2', 'o1', 'separate')] },
      /^pairs\.3: .*compared before/,
    ],
    ['with more origins than the pairs allow', { range: { min: 1, max: 3 } }, /^range: 1 to 3 .* allow 1 to 2/],
    ['with a range turned round', { range: { min: 2, max: 1 } }, /^range/],
    ['with no upper end though all is traced', { range: { min: 1, max: null } }, /^range: 1 to any number/],
    [
      'with fewer origins than the pairs allow',
      {
        pairs: [pair('o1', 'o2', 'shared'), pair('o3', 'o1', 'separate'), pair('o2', 'o3', 'separate')],
        range: { min: 1, max: 2 },
      },
      /^range: .* allow 2 to 2/,
    ],
  ];
  for (const [name, change, fault] of faulty) {
    test(`${name} is faulty`, () => {
      const found = validateClaim(claim(change)).map((f) => `${f.path}: ${f.message}`);
      assert.ok(
        found.some((f) => fault.test(f)),
        found.join('\n'),
      );
    });
  }

  test('one version of which goes back to no origin held may stand for one more', () => {
    const open = claim({
      origins: [origin('o1', 1), origin('o2', 2)],
      pairs: [pair('o1', 'o2', 'separate')],
      range: { min: 2, max: 3 },
    });
    assert.deepEqual(validateClaim(open), []);
    assert.deepEqual(validateClaim({ ...open, range: { min: 2, max: null } }), []);
  });
});

test('every record has a JSON Schema of an object, and refuses an empty one', () => {
  for (const name of RECORD_NAMES) {
    const schema = jsonSchema(name) as { $id: string; $ref: string; $defs: Record<string, { type: string; required: string[] }> };
    assert.equal(schema.$id, `hearsay/1/${name}`);
    const root = schema.$defs[schema.$ref.replace('#/$defs/', '')];
    assert.equal(root?.type, 'object');
    assert.ok((root?.required.length ?? 0) > 2);
    assert.notEqual(validateRecord(name, {}).length, 0);
  }
});
