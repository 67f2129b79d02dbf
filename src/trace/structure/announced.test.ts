import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyRule } from '../../../test/support/structure.ts';
import { announcedParagraphs } from './announcedParagraphs.ts';
import { announcedQuotations } from './announcedQuotations.ts';

const paper = { name: 'The Gull', kind: 'publication' as const };

test('a paragraph behind "the paper reported:" is its words, and those that follow go on until the writer speaks again', () => {
  const shown = applyRule(
    announcedParagraphs,
    [
      ['paragraph', '“The gate is shut,” the paper reported:'],
      ['paragraph', 'Pilots have been told to wait outside the bar.'],
      ['paragraph', 'No date for an opening was given.'],
      ['paragraph', 'Pilots are angry, the paper continued.'],
    ],
    [
      { content: ['“The gate is shut,”'], cue: 'reported', source: 'the paper', speaker: 'The Gull' },
      { content: ['Pilots are angry'], cue: 'continued', source: 'the paper', speaker: 'The Gull' },
    ],
    [paper],
  );
  assert.deepEqual(
    shown.map((s) => [s.how, s.content]),
    [
      ['cue', ['“The gate is shut,”']],
      ['block-quote', ['Pilots have been told to wait outside the bar.']],
      ['cue', ['Pilots are angry']],
      ['continued', ['No date for an opening was given.']],
    ],
  );
  assert.equal(shown[1]?.source, 'the paper');
});

test('a person does not go on where nothing is said in the first person', () => {
  const shown = applyRule(
    announcedParagraphs,
    [
      ['paragraph', 'Mara Voss said:'],
      ['paragraph', 'We knew that the cover was gone.'],
      ['paragraph', 'The harbour has been shut since Thursday.'],
    ],
    [],
    [],
  );
  assert.deepEqual(
    shown.map((s) => [s.how, s.source, s.cue, s.content]),
    [['block-quote', 'Mara Voss', 'said', ['We knew that the cover was gone.']]],
  );
});

test('a paragraph that explains the quoted words is the writer’s', () => {
  const shown = applyRule(
    announcedParagraphs,
    [
      ['paragraph', 'The Gull wrote:'],
      ['paragraph', 'The Ferryman heard of it from a pilot.'],
      ['paragraph', 'The “Ferryman” is the premier.'],
    ],
    [],
    [],
  );
  assert.equal(shown.length, 1);
});

test('where the page marks its block quotations, an unmarked paragraph is not taken for one', () => {
  const shown = applyRule(announcedParagraphs, [
    ['paragraph', 'The Gull wrote:'],
    ['paragraph', 'The harbour is shut.'],
    ['quote', 'Something else.'],
  ]);
  assert.deepEqual(shown, []);
});

test('"She said:" and a paragraph in marks: one statement', () => {
  const shown = applyRule(announcedQuotations, [
    ['paragraph', 'The minister was asked about the gate. She then said:'],
    ['paragraph', '“Nobody has a key but me.”'],
  ]);
  assert.deepEqual(shown, [{ how: 'cue', source: 'She', cue: 'said', content: ['“Nobody has a key but me.”'], follows: null }]);
});

test('a quotation that has its own cue is left to it', () => {
  const seed = { content: ['“Nobody has a key,”'], cue: 'added', source: 'the mayor' };
  const shown = applyRule(
    announcedQuotations,
    [
      ['paragraph', 'She said:'],
      ['paragraph', '“Nobody has a key,” the mayor added.'],
    ],
    [seed],
  );
  assert.equal(shown.length, 1);
});

test('a colon behind no cue announces nothing', () => {
  const shown = applyRule(announcedQuotations, [
    ['paragraph', 'There is one rule at the gate:'],
    ['paragraph', '“No ship passes.”'],
  ]);
  assert.deepEqual(shown, []);
});
