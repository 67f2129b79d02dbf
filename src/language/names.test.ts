import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capitalsInside, findNames, isPeopleName, type NameSearch } from './names.ts';
import { tokensOf } from './tokens.ts';

/** The names of one sentence as "[of] <title> name: kind". */
function names(text: string, search: NameSearch = {}): string[] {
  const tokens = tokensOf(text);
  const starts = new Set([tokens.findIndex((t) => t.word)]);
  const known = search.known ?? capitalsInside(tokens, starts);
  return findNames(tokens, starts, { ...search, known }).map((n) => {
    const parts = [n.of ? `[${n.of}]` : '', n.title ? `<${n.title}>` : '', n.text].filter(Boolean).join(' ');
    return `${parts}: ${n.kind ?? '?'}`;
  });
}

describe('names in text', () => {
  test('a title, and where somebody is from, go before the name', () => {
    assert.deepEqual(names('On Monday, Norwegian Prime Minister Ingrid Solberg met Mr. Haug.'), [
      '[Norwegian] <Prime Minister> Ingrid Solberg: person',
      '<Mr.> Haug: person',
    ]);
    assert.deepEqual(names('They asked Secretary of State Edwin Marlowe.'), ['<Secretary of State> Edwin Marlowe: person']);
    assert.deepEqual(names('She thanked Texas Sen. Paul Ortega.'), ['[Texas] <Sen.> Paul Ortega: person']);
  });

  test('a person right behind a body or country, without a comma', () => {
    assert.deepEqual(names('He met the ambassador to the United Kingdom Tarik Almasi there.'), [
      'United Kingdom: place',
      'Tarik Almasi: person',
    ]);
    assert.deepEqual(names('A member of the Council on Foreign Relations Anna Haugen left.'), [
      'Council: organization',
      'Foreign Relations: ?',
      'Anna Haugen: person',
    ]);
  });

  test('an office inside the name of a body is no title, and an office alone is nobody', () => {
    assert.deepEqual(names('It was the Office of the Inspector General.'), ['Office of the Inspector General: organization']);
    assert.deepEqual(names('It was the Union of Coastal Pilots.'), ['Union of Coastal Pilots: organization']);
    assert.deepEqual(names('We asked the Attorney General.'), ['Attorney General: ?']);
    assert.deepEqual(names('We asked the CEO.'), []);
    assert.deepEqual(names('We asked Senate Minority Whip Paul Keller.'), ['<Senate Minority Whip> Paul Keller: person']);
  });

  test('an Arabic particle joined to its word, an outlet in capitals, news agencies', () => {
    assert.deepEqual(names('We asked General Tarik al-Masri.'), ['<General> Tarik al-Masri: person']);
    assert.deepEqual(names('We asked USA TODAY, AFP and the Corvanian News Agency.'), [
      'USA TODAY: publication',
      'AFP: publication',
      'Corvanian News Agency: publication',
    ]);
  });

  test('initials keep their points', () => {
    assert.deepEqual(names('He met Paul H. Chipman there.'), ['Paul H. Chipman: person']);
  });

  test('bodies with "of" and "and" inside, outlets, acronyms', () => {
    assert.deepEqual(names('It is the Department of Health and Human Services.'), [
      'Department of Health and Human Services: organization',
    ]);
    assert.deepEqual(names('We read the Springfield Herald and asked NTB.'), [
      'Springfield Herald: publication',
      'NTB: organization',
    ]);
    assert.deepEqual(names('It makes the General Electric plant richer.'), ['General Electric: ?']);
  });

  test('"and" between people parts them', () => {
    assert.deepEqual(names('It was said by Anna Weber and Paul Keller.'), ['Anna Weber: person', 'Paul Keller: person']);
  });

  test('a possessive parts two names', () => {
    assert.deepEqual(names('That is Iran’s Ministry of Intelligence, and Reuters’ Luisa Lopez.'), [
      'Iran: place',
      'Ministry of Intelligence: organization',
      'Reuters: publication',
      'Luisa Lopez: person',
    ]);
  });

  test('at the start of a sentence a word of every day is no name', () => {
    assert.deepEqual(names('Rival parties and exit polls agree.'), []);
    assert.deepEqual(names('Former prosecutors agree.'), []);
    assert.deepEqual(names('Zubrin agrees.'), ['Zubrin: ?']);
  });

  test('in a headline only names known from the text, or a given name before a strange word', () => {
    const known = new Set(['ben', 'carter', 'oslo']);
    assert.deepEqual(names('Ben Carter Defends His Record In Oslo', { titleCase: true, known }), [
      'Ben Carter: person',
      'Oslo: place',
    ]);
    assert.deepEqual(names('Paul Zubrin Thinks About Leaving', { titleCase: true, known: new Set() }), ['Paul Zubrin: person']);
  });

  test('days, months and shouting are no names', () => {
    assert.deepEqual(names('On Tuesday they said: STOP THIS WAR in March.'), []);
  });

  test('what has an article is no person', () => {
    assert.deepEqual(names('As The New Observer reported, it failed.'), ['New Observer: publication']);
    assert.deepEqual(names('We saw the Zubrin Lanka there.'), ['Zubrin Lanka: ?']);
  });

  test('people by a plural name', () => {
    const of = (text: string) => {
      const tokens = tokensOf(text);
      return findNames(tokens, new Set()).map((n) => isPeopleName(n));
    };
    assert.deepEqual(of('the Norwegians'), [true]);
    assert.deepEqual(of('Senate Republicans'), [true]);
    assert.deepEqual(of('Hope Hicks'), [false]);
    assert.deepEqual(of('United Nations'), [false]);
  });
});
