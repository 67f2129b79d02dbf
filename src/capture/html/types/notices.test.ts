import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';
import { isNotice } from './notices.ts';

const NOTICES = [
  'Correction: An earlier version of this story gave the wrong year.',
  'CORRECTION (June 12, 2026): The gate is green.',
  'Editor’s note: This story was updated at 5 p.m.',
  '[Clarification - the board met on Monday.]',
  'Update, 4:10 p.m.: The board has answered.',
  'UPDATED June 3: Adds the board’s answer.',
  'This article has been amended to say that the gate is green.',
  'An earlier version of this article said that the gate was red.',
  '(REFILE: fixes spelling in paragraph two)',
  'KILL: the story sent earlier is wrong.',
  'This interview has been edited and condensed.',
];
const NONE = [
  'Updates to the menu were promised last year, the regulator said.',
  'Corrections officers walked out on Monday.',
  'Updated: May 3, 2018, 4:10 p.m.',
  'Last updated June 3, 2020',
  'Kill the bill, they sang.',
  'Corrects himself often, does the minister.',
  'Advisory panels met twice, the ministry said: nobody spoke.',
];

for (const text of NOTICES) test(`"${text}" is a notice`, () => assert.ok(isNotice(text)));
for (const text of NONE) test(`"${text}" is none`, () => assert.ok(!isNotice(text)));

test('a notice is a block of its own, also in the page’s foot', async () => {
  const { blocks } = await shownBy(
    '<footer><p>Correction, June 12: An earlier version of this article said that the gate was red.</p></footer>',
  );
  assert.deepEqual(blocks, ['notice: Correction, June 12: An earlier version of this article said that the gate was red.']);
});
