import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { linkEpithets } from './epithets.ts';
import { gatherNames } from './naming.ts';
import { readReport } from './reading.ts';

/** Each name of a text with what it stands for and the rule that linked it. */
function linked(text: string): [string, string | null, string][] {
  const reading = readReport(markedReport(text).report);
  const naming = gatherNames(reading);
  linkEpithets(reading, naming);
  return reading.names.map((n, i) => [n.text, naming.byName[i]?.name ?? null, naming.links[i]?.by ?? '']);
}

const last = (text: string) => linked(text).at(-1);

describe('which names are one', () => {
  test('surname, also before the full name', () => {
    assert.deepEqual(linked('Yesterday Keller lost. Later Paul Keller left.')[0], ['Keller', 'Paul Keller', 'surname']);
    assert.deepEqual(last('Paul Keller left. Then Mr. Keller slept.'), ['Keller', 'Paul Keller', 'surname']);
    assert.deepEqual(last('Anna Weber met Paul Weber. Then Mrs. Weber left.'), ['Weber', 'Anna Weber', 'surname']);
    assert.deepEqual(last('Anna Weber met Paul Weber. Then Weber left.'), ['Weber', 'Anna Weber', 'main-bearer']);
    const two = 'Anna Weber sang. It was long. It rained. Paul Weber slept. Then Weber left.';
    assert.deepEqual(last(two), ['Weber', null, 'name-of-several']);
    const main = 'Anna Weber sang. Paul Weber slept. It rained. It was long. It snowed. Then Weber left.';
    assert.deepEqual(last(main), ['Weber', 'Anna Weber', 'main-bearer']);
    assert.deepEqual(linked('On Monday Weber left. Anna Weber sang, and Paul Weber slept.')[0]?.[1], 'Anna Weber');
    assert.deepEqual(last('Friends of Paul Keller met at the Oregon Keller rally.'), ['Oregon Keller', 'Paul Keller', 'surname']);
  });

  test('accents, initials, middle names and short forms of one given name', () => {
    for (const other of ['René Keller', 'Rene Keller', 'R. Keller', 'Rene M. Keller']) {
      assert.equal(last(`There was Rene Marcel Keller. Then ${other} left.`)?.[1], 'Rene Marcel Keller', other);
    }
    assert.equal(last('There was William Keller. Then Bill Keller left.')?.[1], 'William Keller');
    assert.equal(last('There was William Keller. Then Anna Keller left.')?.[1], 'Anna Keller');
  });

  test('given name alone, where one bears it', () => {
    assert.deepEqual(last('There was Anna Weber. Then Anna left.'), ['Anna', 'Anna Weber', 'given-name']);
    assert.deepEqual(last('There was Anna Weber, then Anna Keller. Then Anna left.'), ['Anna', null, 'name-of-several']);
    assert.deepEqual(last('There was Edward Keller. Then Ted left.'), ['Ted', 'Edward Keller', 'given-name']);
  });

  test('a pet name that doubles a sound', () => {
    assert.deepEqual(last('There was Kirsten Haug, and then Kiki left.'), ['Kiki', 'Kirsten Haug', 'pet-name']);
    assert.deepEqual(last('There was Anna Weber, and then Kiki left.')?.[1], 'Kiki');
  });

  test('acronyms by initials, in brackets or not, and by the list of bodies', () => {
    assert.deepEqual(last('It was the National Transport Board (NTB).'), ['NTB', 'National Transport Board', 'acronym']);
    assert.deepEqual(last('The FBI came. It was the Federal Bureau of Investigation.')?.[2], 'acronym');
    assert.deepEqual(last('He read The New York Times. Then the NYT closed.'), ['NYT', 'The New York Times', 'acronym']);
  });

  test('short forms of bodies and outlets', () => {
    assert.deepEqual(last('She left Ridgeway University for good, and Ridgeway wept.'), [
      'Ridgeway',
      'Ridgeway University',
      'short-body',
    ]);
    assert.deepEqual(last('The Fisheries Ministry was asked. It was the Ministry of Fisheries.')?.[2], 'short-body');
    assert.deepEqual(last('He read the Harbor Times, and the Times closed.'), ['Times', 'Harbor Times', 'short-body']);
    assert.equal(last('The European Court of Justice sat near the European Parliament.')?.[1], 'European Parliament');
  });

  test('another name that the text explains, and its short form', () => {
    const names = linked('He feared the Iron Duke. The “Iron Duke” is Keller. Paul Keller left, and the Duke laughed.');
    assert.deepEqual(
      names.map((n) => n[1]),
      names.map(() => 'Paul Keller'),
    );
    assert.equal(last('It was Anna Weber, also known as Kestrel.')?.[1], 'Anna Weber');
    assert.equal(linked('Anna Weber called Paul Keller on Monday.')[0]?.[1], 'Anna Weber', 'a telephone call');
  });
});
