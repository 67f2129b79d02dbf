import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineRest, splitByline, splitBylines } from './byline.ts';

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
  ['Petra Vanstone; CNX Editor-at-large', ['Petra Vanstone']],
  ['Analysis by Petra Vanstone, CNX Editor-at-large', ['Petra Vanstone']],
  ['Petra Vanstone, Senior Writer-at-Large', ['Petra Vanstone']],
  ['Petra Vanstone, Packet Tarnholm Bureau Chief', ['Petra Vanstone']],
  ['Petra Vanstone, Fact Checker', ['Petra Vanstone']],
  ['Petra Vanstone, News Anchor', ['Petra Vanstone']],
  ['Political Editor Petra Vanstone', ['Petra Vanstone']],
  ['By Staff Writer Petra Vanstone and Idris Calloway', ['Petra Vanstone', 'Idris Calloway']],
  ['By Odo Farrant, Gate Street reporter', ['Odo Farrant']],
  ['Written by Petra Vanstone on 03/04/2020', ['Petra Vanstone']],
  ['Written by Petra Vanstone on Tuesday, March 3', ['Petra Vanstone']],
  ['Petra Vanstone, Associate Editor, The Packet', ['Petra Vanstone']],
  ['Petra Vanstone and Idris Calloway, Quill News Network', ['Petra Vanstone', 'Idris Calloway']],
  ['By Petra Vanstone of the Packet', ['Petra Vanstone']],
  ['Petra Vanstone via Quill Wire', ['Petra Vanstone']],
  ['Von Petra Vanstone, Tarnholm', ['Petra Vanstone']],
  ['Petra Vanstone in Tarnholm and Idris Calloway in Quillport', ['Petra Vanstone', 'Idris Calloway']],
  ['Petra Vanstone in Tarnholm and Port Elin', ['Petra Vanstone']],
  ['By Petra Vanstone for the Packet, Tarnholm', ['Petra Vanstone']],
  ['Petra Vanstone, Jr., and Lys Ferrant, Ph.D.', ['Petra Vanstone Jr.', 'Lys Ferrant']],
  ['Petra, Idris and Lys', ['Petra', 'Idris', 'Lys']],
  ['Quillport Packet Bureau', ['Quillport Packet Bureau']],
  ['Quillport Packet wire services', ['Quillport Packet wire services']],
  ['정하나 기자', ['정하나']],
  ['田中太郎記者', ['田中太郎']],
  ['By PETRA VANSTONE, HOME AFFAIRS EDITOR and IDRIS CALLOWAY FOR THE EVENING PACKET', ['Petra Vanstone', 'Idris Calloway']],
  ['By Petra Vanstone For Packet Online', ['Petra Vanstone']],
  ['By PETRA VANSTONE pv@packet.example and IDRIS CALLOWAY ic@packet.example', ['Petra Vanstone', 'Idris Calloway']],
  ['pv@packet.example (Petra Vanstone)', ['Petra Vanstone']],
  ['pv@packet.example', []],
  ['Par Petra Vanstone (Tarnholm, correspondante)', ['Petra Vanstone']],
  ['Petra Vanstone, envoyée spéciale', ['Petra Vanstone']],
  ['Von Petra Vanstone, Politische Korrespondentin', ['Petra Vanstone']],
  ['Von Petra Vanstone, SWR Tarnholm', ['Petra Vanstone']],
  ['Petra Vanstone, JD Calloway', ['Petra Vanstone', 'JD Calloway']],
  ['Vanstone, Petra', ['Petra Vanstone']],
  ['Reuters, Tarnholm', ['Reuters']],
  ['Af Petra Vanstone, pv@packet.example', ['Petra Vanstone']],
  ['Piše: Ana Luka', ['Ana Luka']],
  ['Text: Petra Vanstone', ['Petra Vanstone']],
  ['Автор: Анна Волкова', ['Анна Волкова']],
  ['作者：李明', ['李明']],
  ['2026-03-03 10:12 来源：港口日报 作者：李明', ['李明']],
  ['بقلم: ليلى حداد', ['ليلى حداد']],
  ['Radio Oslin Staff', ['Radio Oslin Staff']],
  ['Ledger staff and agencies', ['Ledger staff and agencies']],
  ['By Petra Vanstone and Ledger Staff', ['Petra Vanstone']],
  ['PETRA VANSTONE | KXQZ Staff', ['Petra Vanstone']],
  ['Staff and agencies in Tarnholm', []],
  ['Sports Staff', []],
  ['Agencies', []],
  ['La redacción', []],
  ['Governor of the Oslin Islands', []],
  ['Governor of Oslin', []],
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

test('an agency or an outlet in one piece of data does not sign beside a person in another', () => {
  assert.deepEqual(splitBylines(['Quill News', 'Petra Vanstone', 'Reuters']), ['Petra Vanstone']);
  assert.deepEqual(splitBylines(['Quill News', 'Reuters']), ['Reuters']);
  assert.deepEqual(splitBylines(['Quill News']), ['Quill News']);
});
