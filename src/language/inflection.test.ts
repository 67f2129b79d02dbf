import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbForms, withS } from './inflection.ts';

const CASES: readonly string[] = [
  'say says saying said said',
  'stop stops stopping stopped stopped',
  'admit admits admitting admitted admitted',
  'deny denies denying denied denied',
  'visit visits visiting visited visited',
  'agree agrees agreeing agreed agreed',
  'lie lies lying lied lied',
  'write writes writing wrote written',
  'reach reaches reaching reached reached',
  'panic panics panicking panicked panicked',
  'vow vows vowing vowed vowed',
  'quip quips quipping quipped quipped',
  'argue argues arguing argued argued',
  'meet meets meeting met met',
];

for (const line of CASES) {
  test(line, () => {
    const [base = ''] = line.split(' ');
    assert.equal(
      verbForms(base)
        .map(([form]) => form)
        .join(' '),
      line,
    );
  });
}

test('rival forms are all given', () => {
  const past = verbForms('learn').flatMap(([form, kind]) => (kind === 'past' ? [form] : []));
  assert.deepEqual(past, ['learned', 'learnt']);
});

test('plurals', () => {
  assert.deepEqual(['promise', 'reply', 'speech', 'day', 'wish'].map(withS), [
    'promises',
    'replies',
    'speeches',
    'days',
    'wishes',
  ]);
});
