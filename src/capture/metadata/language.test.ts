import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, languageOf } from './language.ts';

const english =
  'The harbour board said on Tuesday that it would not reopen the gate before the winter. Two officials who had read the paper told reporters that the offer had been made in good faith, and that nobody in the ministry had answered it. The premier declined to say whether he had seen it.';
const spanish =
  'La junta del puerto dijo el martes que no reabriría la compuerta antes del invierno. Dos funcionarios que habían leído el documento contaron a los periodistas que la oferta se había hecho de buena fe y que nadie en el ministerio había respondido. El primer ministro no quiso decir si la había visto.';

test('a text tells its language, a short one does not', () => {
  assert.equal(detectLanguage(english.repeat(2)), 'en');
  assert.equal(detectLanguage(spanish.repeat(2)), 'es');
  assert.equal(detectLanguage('The board said no.'), null);
});

test('what a page declares stands, with its region, unless the text is plainly in another language', () => {
  assert.equal(languageOf('en-GB', english.repeat(2)), 'en-GB');
  assert.equal(languageOf('en-US', spanish.repeat(2)), 'es');
  assert.equal(languageOf('es', english.repeat(2)), 'en');
  assert.equal(languageOf('en', 'The board said no.'), 'en');
  assert.equal(languageOf(null, english.repeat(2)), 'en');
});
