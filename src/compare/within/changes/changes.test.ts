import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Said, saidTrace } from '../../../../test/support/saidTrace.ts';
import { ReportView } from '../view.ts';
import { personForOffice, spokenTo } from './actor.ts';
import { certainty } from './certainty.ts';
import { type ChangeRule, compare } from './comparison.ts';
import { condition } from './condition.ts';
import { number } from './number.ts';
import { areOpposed, polarity } from './polarity.ts';
import { CUE_STRENGTH, orderInside } from './strength.ts';
import { otherDay, timeBound } from './timeBound.ts';

type Side = string | readonly [cue: string, content: string];

/** Two statements of one speaker, the first rendering the second. */
function pairOf(a: Side, b: Side) {
  const said = [a, b].map((side, i): Said => {
    const [cue, content] = typeof side === 'string' ? ['said', side] : side;
    return { in: i, by: 'Ida Moss', cue, content, act: /^(?:den|reject)/.test(cue) ? 'deny' : 'say' };
  });
  const trace = saidTrace(
    said.map((s) => ['paragraph', `Moss ${s.cue} ${s.content}`]),
    said,
  );
  const view = new ReportView(trace);
  const [first, second] = trace.statements.map((s) => view.passages.find((p) => p.end === s.id));
  assert.ok(first && second);
  return compare(view, first, second, view.weights.shared(first, second.said).covered);
}

function changed(rule: ChangeRule, a: Side, b: Side): string | null {
  const pair = pairOf(a, b);
  const change = rule.find(pair);
  const words = (span: { start: number; end: number } | null) => (span ? pair.view.words(span) : '–');
  return change && `${change.kind}: ${words(change.a)} | ${words(change.b)}`;
}

const cue: ChangeRule = {
  name: 'any step of the cue',
  find: (c) => CUE_STRENGTH.map((r) => r.find(c)).find((x) => x !== null) ?? null,
};

const CASES: readonly (readonly [ChangeRule, Side, Side, string | null])[] = [
  [polarity, 'she is surprised by the sale', 'she would not be surprised by a lease but is surprised by the sale', null],
  [
    personForOffice,
    'the mayor knew of the crack',
    'the mayor’s office knew of the crack in March',
    'actor: mayor | mayor’s office',
  ],
  [personForOffice, 'the mayor’s office knew of it', 'the mayor’s office knew of it in March', null],
  [personForOffice, 'the mayor knew of the crack', 'the mayor knew of the crack, and the mayor’s office did', null],
  [
    spokenTo,
    'Roe called Quist about the bridge',
    'Roe called Harbour officials about the bridge',
    'actor: called Quist | called Harbour officials',
  ],
  [spokenTo, 'Roe called Quist about the bridge', 'Roe called Anna Quist about the bridge', null],
  [spokenTo, 'Roe called Quist about the bridge', 'Tamm called Harbour officials about the bridge', null],
  [cue, ['ordered', 'the crew to leave'], ['asked', 'the crew to leave'], 'strength: ordered | asked'],
  [cue, ['promised', 'to mend the wall'], ['hoped', 'to mend the wall'], 'strength: promised | hoped'],
  [cue, ['admitted', 'that the wall was old'], ['said', 'the wall was old'], 'strength: admitted | said'],
  [cue, ['learned', 'that the wall leaks'], ['suspected', 'that the wall leaks'], 'certainty: learned | suspected'],
  [cue, ['admitted', 'that the wall was old'], ['confessed', 'that the wall was old'], null],
  [cue, ['asked', 'the crew to leave'], ['ordered', 'the crew to leave'], null],
  [cue, ['insisted', 'the wall was new'], ['said', 'the wall was new'], null],
  [
    orderInside,
    'the harbour master ordered the pilots to wait',
    'the harbour master told the pilots to wait',
    'strength: ordered | told',
  ],
  [orderInside, 'the harbour master told the pilots to wait', 'the harbour master asked the pilots to wait', null],
  [certainty, 'the ferry sank', 'the ferry may have sank on the reef', 'certainty: sank | may'],
  [certainty, 'pilots saw the wreck', 'pilots possibly saw the wreck', 'certainty: saw | possibly'],
  [certainty, 'pilots may have seen the wreck', 'pilots possibly saw the wreck', null],
  [certainty, 'the wreck was seen in May', 'the wreck was seen in May by pilots', null],
  [number, 'the yard will dismiss 221 workers', 'the yard will dismiss 212 workers', 'number: 221 | 212'],
  [number, 'the yard will dismiss 90 workers', 'the yard will dismiss up to ninety workers', 'number: 90 | up to ninety'],
  [number, 'the yard will dismiss more than 200 workers', 'the yard will dismiss 212 workers', null],
  [number, 'the yard will dismiss about 200 workers', 'the yard will dismiss 212 workers', null],
  [number, 'the yard will dismiss 212 workers', 'the yard will dismiss about 212 workers', null],
  [number, 'at least 107 pilgrims died', '107 or more pilgrims died', null],
  [number, 'the yard will dismiss 900 workers', 'the yard will dismiss 700 workers in Tarn and 200 workers in Holm', null],
  [number, 'the yard will close on 3 May', 'the yard will close on 4 May', null],
  [
    timeBound,
    'the plant will reopen on May 3',
    'the plant will not reopen before May 3',
    'time: on May 3 | not reopen before May 3',
  ],
  [timeBound, 'the plant will reopen on May 3', 'the plant will reopen on May 3 at noon', null],
  [timeBound, 'the plant will not open before May 3', 'the plant will stay shut until at least May 3', null],
  [otherDay, 'the council meets on Monday', 'the council meets on Tuesday', 'time: Monday | Tuesday'],
  [otherDay, 'the council meets on Monday', 'the council meets on Monday evening', null],
  [polarity, 'the board approved the sale', 'the board never approved the sale', 'negation: approved | never approved'],
  [polarity, 'the board did not approve the sale', 'the board never approved the sale', null],
  [polarity, ['denied', 'that the board approved the sale'], 'the board never approved the sale', null],
  [
    condition,
    'she would welcome an inquiry',
    'she would welcome an inquiry if it looked at all nine wards',
    'omission: inquiry | if it looked at all nine wards',
  ],
  [condition, 'she would welcome an inquiry if it was broad', 'she would welcome an inquiry if it looked at all wards', null],
  [condition, 'she would welcome an inquiry', 'she would welcome an inquiry soon', null],
];

for (const [rule, a, b, expected] of CASES) {
  const words = (side: Side) => (typeof side === 'string' ? side : side.join(' '));
  test(`${rule.name}: “${words(a)}” for “${words(b)}”`, () => assert.equal(changed(rule, a, b), expected));
}

test('telling and denying to have told are opposed, and so are a claim and its “never”', () => {
  assert.ok(areOpposed(pairOf('that he told the board about the crack', ['denied', 'telling the board about the crack'])));
  assert.ok(areOpposed(pairOf('the board approved the sale', 'nobody on the board approved the sale')));
  assert.ok(!areOpposed(pairOf(['denied', 'telling the board about the crack'], 'I never told the board about the crack')));
  assert.ok(!areOpposed(pairOf('the board approved the sale', 'the board approved the sale, not the lease')));
});
