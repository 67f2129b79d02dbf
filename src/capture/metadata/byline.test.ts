import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineRest, splitByline } from './byline.ts';

const CASES: readonly [string, readonly string[]][] = [
  ['By Petra Vanstone', ['Petra Vanstone']],
  ['By PETRA VANSTONE and OWEN VAN DER MERWE', ['Petra Vanstone', 'Owen van der Merwe']],
  ['Written by Desmond K. Harrowell on June 12, 2026', ['Desmond K. Harrowell']],
  ['Petra Vanstone, Idris Calloway and Lys Ferrant', ['Petra Vanstone', 'Idris Calloway', 'Lys Ferrant']],
  ['Petra Vanstone & Idris Calloway', ['Petra Vanstone', 'Idris Calloway']],
  ['By Petra Vanstone, Senior Political Correspondent', ['Petra Vanstone']],
  ['By Petra Vanstone, Quillport Packet Staff Writer', ['Petra Vanstone']],
  ['Story by Idris Calloway; photos by Lys Ferrant', ['Idris Calloway', 'Lys Ferrant']],
  ['By Petra Vanstone in Tarnholm', ['Petra Vanstone']],
  ['Petra Vanstone | June 3, 2020', ['Petra Vanstone']],
  ['Petra Vanstone @pvanstone', ['Petra Vanstone']],
  ['By Petra Vanstone Updated 10:02 AM', ['Petra Vanstone']],
  ['By Maria de la Cruz and Li Wei', ['Maria de la Cruz', 'Li Wei']],
  ['By Petra Vanstone, CNX', ['Petra Vanstone']],
  ['Petra Vanstone and The Associated Press', ['Petra Vanstone']],
  ['By The Associated Press', ['The Associated Press']],
  ['Reuters Staff', ['Reuters']],
  ['admin', []],
  ['Staff Reporter', []],
  ['pvanstone99', []],
  ['KXQZ', []],
  ['https://packet.example/author/pv', []],
  ['Updated June 3, 2020', []],
  ['', []],
];

for (const [line, people] of CASES) {
  test(`"${line}" names ${people.join(', ') || 'nobody'}`, () => assert.deepEqual(splitByline(line), people));
}

test('a byline leaves nothing when names, labels and dates are taken out', () => {
  assert.equal(bylineRest('Submitted by Hanne Volk on Mon, 09/02/2013 - 18:04'), '');
  assert.equal(bylineRest('Hanne Volk, staff writer', ['Hanne Volk']), '');
  assert.equal(bylineRest('The board said no.'), null);
  assert.equal(bylineRest('By Hanne Volk’s own account the dam had never been inspected'), null);
});
