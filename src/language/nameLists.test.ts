import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  areNicknames,
  canBePerson,
  countryOf,
  givenNameGender,
  isCommonWord,
  isDemonym,
  isGivenName,
  isOutlet,
  isPlace,
  isPlural,
  namesOfBody,
  nounClass,
  nounGender,
  singular,
} from './nameLists.ts';

describe('lists of names', () => {
  test('what a noun stands for', () => {
    assert.equal(nounClass('officials'), 'person');
    assert.equal(nounClass('son-in-law'), 'person');
    assert.equal(nounClass('agency'), 'organization');
    assert.equal(nounClass('indictment'), 'document');
    assert.equal(nounClass('weather'), null);
    assert.equal(canBePerson('source'), true, 'a source mostly is no person, but can be');
    assert.equal(canBePerson('weather'), false);
  });

  test('singular and plural', () => {
    assert.deepEqual(['women', 'agencies', 'churches', 'critics', 'press'].map(singular), [
      'woman',
      'agency',
      'church',
      'critic',
      'press',
    ]);
    assert.equal(isPlural('spokesmen'), true);
    assert.equal(isPlural('politics'), false);
  });

  test('what a noun tells of the sex', () => {
    assert.deepEqual(['spokeswoman', 'chairman', 'widow', 'teacher', 'human'].map(nounGender), ['f', 'm', 'f', null, null]);
  });

  test('given names, their sex and their short forms', () => {
    assert.equal(isGivenName('Margaret'), true);
    assert.equal(isGivenName('Secret'), false, 'a word of every day');
    assert.equal(givenNameGender('Margaret'), 'f');
    assert.equal(givenNameGender('Anne-Marie'), 'f');
    assert.equal(givenNameGender('Jordan'), null, 'women and men are called so');
    assert.equal(areNicknames('Bill', 'William'), true);
    assert.equal(areNicknames('Bill', 'Edward'), false);
  });

  test('places, peoples, bodies, outlets', () => {
    assert.deepEqual(['Tehran', 'Iranian', 'U.K.', 'Springfield'].map(countryOf), ['Iran', 'Iran', 'United Kingdom', null]);
    assert.equal(isPlace('Lisbon'), true);
    assert.equal(isDemonym('Norwegians'), true);
    assert.ok(namesOfBody('CIA').includes('Central Intelligence Agency'));
    assert.equal(isOutlet('The New York Times'), true, 'by its site: nytimes');
    assert.equal(isOutlet('The Wall Street Journal'), true, 'by its initials: wsj');
    assert.equal(isOutlet('The Springfield Times'), false, 'no list knows it');
    assert.equal(isCommonWord('rivals'), true);
    assert.equal(isCommonWord('Zubrin'), false);
  });
});
