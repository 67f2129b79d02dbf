import type { Grade } from '../../contract/index.ts';
import type { Screen } from './screen.ts';

export type Look = Grade | 'ownVoice';

/**
 * How each grade of origin is drawn, so that it is told without colour too: solid for named people and organizations,
 * double for publications, dotted for documents, thin for accounts, hatched or dashed for unnamed ones.
 */
interface Drawn {
  readonly label: string;
  /** Fills the bar. */
  readonly bar: string;
  /** Runs down the side of a statement. */
  readonly side: string;
  /** Both, in ASCII. */
  readonly ascii: string;
}

const LOOKS: Readonly<Record<Look, Drawn>> = {
  'named-person': { label: 'named people', bar: '█', side: '┃', ascii: '#' },
  organization: { label: 'organizations', bar: '▓', side: '▌', ascii: '+' },
  publication: { label: 'publications', bar: '═', side: '║', ascii: '=' },
  document: { label: 'documents', bar: '┅', side: '┋', ascii: '.' },
  account: { label: 'accounts', bar: '─', side: '│', ascii: '~' },
  unnamed: { label: 'unnamed', bar: '╱', side: '╏', ascii: '/' },
  none: { label: 'nobody', bar: '?', side: '·', ascii: '?' },
  ownVoice: { label: 'own voice', bar: '░', side: ' ', ascii: ':' },
};

export function labelOf(look: Look): string {
  return LOOKS[look].label;
}

export function barSign(look: Look, screen: Screen): string {
  return screen.unicode ? LOOKS[look].bar : LOOKS[look].ascii;
}

export function sideSign(look: Look, screen: Screen): string {
  return screen.unicode ? LOOKS[look].side : LOOKS[look].ascii;
}
