import type { Line, Piece, Tone } from './line.ts';
import type { Screen } from './screen.ts';

/**
 * One hue a grade, as in the reading view: blue people, green organizations, violet publications, ochre documents, teal
 * accounts, orange unnamed. The 256 colours are of middle lightness, so that they read on a dark ground and on a light one.
 */
const MANY: Readonly<Record<Tone, string>> = {
  'named-person': '38;5;33',
  organization: '38;5;35',
  publication: '38;5;135',
  document: '38;5;136',
  account: '38;5;37',
  unnamed: '38;5;172',
  none: '38;5;161',
  ownVoice: '38;5;246',
  quiet: '38;5;244',
  alert: '38;5;161',
};

const SIXTEEN: Readonly<Record<Tone, string>> = {
  'named-person': '94',
  organization: '32',
  publication: '35',
  document: '33',
  account: '36',
  unnamed: '93',
  none: '31',
  ownVoice: '90',
  quiet: '90',
  alert: '31',
};

/** The line as it goes to the terminal, without a line break. Blanks at its end are cut. */
export function paint(line: Line, screen: Screen): string {
  const pieces = trimmedEnd(line);
  return pieces.map((p) => paintPiece(p, screen)).join('');
}

function paintPiece(piece: Piece, screen: Screen): string {
  const { text } = piece;
  if (screen.colors === 'none' || text.trim() === '') return text;
  const codes = [];
  if (piece.bold) codes.push('1');
  if (piece.italic) codes.push('3');
  if (piece.tone) codes.push((screen.colors === 'many' ? MANY : SIXTEEN)[piece.tone]);
  return codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}

function trimmedEnd(line: Line): Line {
  const pieces = [...line];
  for (let last = pieces.pop(); last; last = pieces.pop()) {
    const text = last.text.replace(/ +$/, '');
    if (text !== '') return [...pieces, { ...last, text }];
  }
  return [];
}
