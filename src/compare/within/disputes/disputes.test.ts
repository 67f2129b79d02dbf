import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Said, saidTrace } from '../../../../test/support/saidTrace.ts';
import type { BlockType, Source, Trace } from '../../../contract/index.ts';
import { ReportView } from '../view.ts';
import { DISPUTE_RULES } from './disputes.ts';

/** The ends of the disputes that one rule finds, each by the first words of its content. */
function found(name: string, trace: Trace): string[] {
  const rule = DISPUTE_RULES.find((r) => r.name === name);
  assert.ok(rule, name);
  const view = new ReportView(trace);
  const words = (p: { content: readonly { start: number; end: number }[] }) => (p.content[0] ? view.words(p.content[0]) : '');
  return rule.find(view).map(({ a, b, assertedBy }) => `${words(a)} | ${words(b)}${assertedBy ? ` (${assertedBy})` : ''}`);
}

const paragraphs = (...texts: string[]) => texts.map((t): [BlockType, string] => ['paragraph', t]);
const made = (texts: string[], said: Said[], more: Record<string, Partial<Source>> = {}) =>
  saidTrace(paragraphs(...texts), said, more);

test('what is denied inside a denial as another’s claim is disputed with it', () => {
  const text = 'The yard called claims that it had hidden the rust untrue.';
  const said: Said[] = [
    { in: 0, by: 'the yard', act: 'deny', cue: 'called', content: 'claims that it had hidden the rust untrue' },
    { in: 0, by: null, within: 0, cue: 'claims', content: 'that it had hidden the rust' },
  ];
  assert.deepEqual(found('denied claim inside', made([text], said)), [
    'that it had hidden the rust | claims that it had hidden the rust untrue',
  ]);
  const own = said.map((s) => ({ ...s, by: 'the yard' }));
  assert.deepEqual(found('denied claim inside', made([text], own)), []);
});

const ROE: Said = { in: 0, by: 'Roe', cue: 'said', content: 'the pilots slept' };

test('a denial that points back denies what another said right before it', () => {
  const text = 'Roe said the pilots slept, which the port denied.';
  const denial: Said = { in: 0, by: 'the port', act: 'deny', cue: 'denied', content: 'which' };
  assert.deepEqual(found('denied right before', made([text], [ROE, denial])), ['the pilots slept | which']);
  assert.deepEqual(found('denied right before', made([text], [ROE, { ...denial, by: 'Roe' }])), []);
  const such = made(
    ['Roe said the pilots slept.', 'The port said no such thing had happened.'],
    [ROE, { in: 1, by: 'the port', cue: 'said', content: 'no such thing had happened' }],
  );
  assert.deepEqual(found('denied right before', such), ['the pilots slept | no such thing had happened']);
});

test('the denier’s own words are the end where they follow', () => {
  const trace = made(
    ['Roe said the pilots slept.', 'The port denied it.', '“They were awake all night,” it wrote.'],
    [
      ROE,
      { in: 1, by: 'the port', act: 'deny', cue: 'denied', content: 'it' },
      { in: 2, by: 'the port', cue: 'wrote', content: '“They were awake all night,”' },
    ],
  );
  assert.deepEqual(found('denied right before', trace), ['the pilots slept | “They were awake all night,”']);
});

test('a denial with a content of its own answers the claim that has its words, and a plan is only opposed', () => {
  const texts = ['Roe said Tamm had shredded the survey.', 'It rained in Holm.', 'Tamm denied shredding the survey.'];
  const said: Said[] = [
    { in: 0, by: 'Roe', cue: 'said', content: 'Tamm had shredded the survey' },
    { in: 2, by: 'Tamm', act: 'deny', cue: 'denied', content: 'shredding the survey' },
  ];
  assert.deepEqual(found('denied matter', made(texts, said)), ['Tamm had shredded the survey | shredding the survey']);
  const against = ['Roe said the council would sell the quay.', 'It rained in Holm.', 'Tamm opposes selling the quay.'];
  const plan: Said[] = [
    { in: 0, by: 'Roe', cue: 'said', content: 'the council would sell the quay' },
    { in: 2, by: 'Tamm', act: 'deny', cue: 'opposes', content: 'selling the quay' },
  ];
  assert.deepEqual(found('denied matter', made(against, plan)), []);
});

test('one says that it is so and another that it is not', () => {
  const texts = [
    'Roe said the letter reached the ministry.',
    'Tamm said the letter never reached the ministry.',
    'Holm is a port.',
  ];
  const said: Said[] = [
    { in: 0, by: 'Roe', cue: 'said', content: 'the letter reached the ministry' },
    { in: 1, by: 'Tamm', cue: 'said', content: 'the letter never reached the ministry' },
  ];
  const both = 'the letter reached the ministry | the letter never reached the ministry';
  assert.deepEqual(found('yes and no', made(texts, said)), [both]);
  assert.deepEqual(
    found(
      'yes and no',
      made(
        texts,
        said.map((s) => ({ ...s, by: 'Roe' })),
      ),
    ),
    [],
  );
  const perhaps = ['Roe said the letter might have reached the ministry.', ...texts.slice(1)];
  assert.deepEqual(
    found(
      'yes and no',
      made(perhaps, [{ in: 0, by: 'Roe', cue: 'said', content: 'the letter might have reached the ministry' }, ...said.slice(1)]),
    ),
    [],
  );
});

test('two origins count the same things otherwise', () => {
  const texts = ['Roe said 40 welders walked out.', 'The yard said 12 welders walked out.', 'Holm is a port.'];
  const said = (second: string): Said[] => [
    { in: 0, by: 'Roe', cue: 'said', content: '40 welders walked out' },
    { in: 1, by: 'the yard', cue: 'said', content: second },
  ];
  assert.deepEqual(found('other numbers', made(texts, said('12 welders walked out'))), [
    '40 welders walked out | 12 welders walked out',
  ]);
  const same = ['Roe said 40 welders walked out.', 'The yard said about 40 welders walked out.', 'Holm is a port.'];
  assert.deepEqual(found('other numbers', made(same, said('about 40 welders walked out'))), []);
});

test('“Tamm contradicted Roe” joins the nearest own words of both, on the report’s word', () => {
  const texts = ['“The hull was sound,” Roe said.', 'Tamm contradicted Roe on Friday.', '“It leaked,” Tamm said.'];
  const said: Said[] = [
    { in: 0, by: 'Roe', cue: 'said', content: '“The hull was sound,”' },
    { in: 1, by: 'Tamm', act: 'deny', cue: 'contradicted', content: 'Roe' },
    { in: 2, by: 'Tamm', cue: 'said', content: '“It leaked,”' },
  ];
  assert.deepEqual(found('contradicted', made(texts, said)), ['“The hull was sound,” | “It leaked,” (report)']);
  assert.deepEqual(found('contradicted', made(texts, said.slice(0, 2))), []);
});

test('the report says in a sentence of its own that two accounts do not go together', () => {
  const texts = ['One clerk said the file was burned. Another claimed it was sold. Both cannot be right.', 'Holm is a port.'];
  const said: Said[] = [
    { in: 0, by: 'one clerk', cue: 'said', content: 'the file was burned' },
    { in: 0, by: 'another clerk', cue: 'claimed', content: 'it was sold' },
  ];
  assert.deepEqual(found('said to conflict', made(texts, said)), ['the file was burned | it was sold (report)']);
  const without = ['One clerk said the file was burned. Another claimed it was sold. Both are retired.', 'Holm is a port.'];
  assert.deepEqual(found('said to conflict', made(without, said)), []);
});
