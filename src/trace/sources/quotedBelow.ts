import { profileWords } from '../../contract/index.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from './reading.ts';
import type { VoiceRule } from './voiceRules.ts';

/** Shorter than this, in words, a quotation can be anybody's. */
const FEWEST = 3;

/** "‘The log is the log’" above a section: the heading quotes what somebody below says in these words. */
export const quotedBelow: VoiceRule = {
  name: 'quoted-below',
  tell(draft, { reading, drafts, mention, voiceOf }) {
    if (draft.how !== 'title' || mention || draft.cue) return undefined;
    const quoted = marked(reading, draft);
    if (quoted === null) return undefined;
    const places = wordPlaces(reading, drafts).get(quoted.first) ?? [];
    const voices = places.filter((p) => p.draft !== draft && p.rest.startsWith(quoted.words)).map((p) => voiceOf(p.draft.index));
    const speakers = new Set(voices.map((v) => v.referent));
    const [only] = speakers;
    const sure = Math.max(0, ...voices.map((v) => v.confidence));
    return only && speakers.size === 1 ? { referent: only, confidence: 0.95 * sure, by: 'quoted-below' } : undefined;
  },
};

/** The words of a heading's quotation, small letters, with a space behind each. */
function marked(reading: Reading, draft: Draft): { first: string; words: string } | null {
  const [piece] = draft.content;
  if (!piece) return null;
  const text = reading.text.slice(piece.start, piece.end);
  const inner = /["“‘']([^"“”]+?)["”’'](?!\p{L})/u.exec(text);
  if (!inner?.[1]) return null;
  const start = piece.start + inner.index + 1;
  const words = wordsIn(reading, { start, end: start + inner[1].length });
  return words.length < FEWEST ? null : { first: words[0] ?? '', words: `${words.join(' ')} ` };
}

const wordsIn = (reading: Reading, span: { start: number; end: number }): string[] =>
  profileWords(reading.text, span).map((w) => reading.text.slice(w.start, w.end).toLowerCase().replace(/’/g, "'"));

interface Place {
  readonly draft: Draft;
  /** The words from here on, as far as a heading goes. */
  readonly rest: string;
}

const tables = new WeakMap<readonly Draft[], Map<string, Place[]>>();

/** Every word that somebody below is quoted with, with where it stands: made once a report. */
function wordPlaces(reading: Reading, drafts: readonly Draft[]): Map<string, Place[]> {
  const known = tables.get(drafts);
  if (known) return known;
  const table = new Map<string, Place[]>();
  tables.set(drafts, table);
  for (const draft of drafts) {
    if (draft.how === 'title' || draft.parent !== null) continue;
    for (const piece of draft.content) {
      const words = wordsIn(reading, piece);
      words.forEach((w, i) => {
        const place = { draft, rest: `${words.slice(i, i + MOST).join(' ')} ` };
        const list = table.get(w);
        if (!list) table.set(w, [place]);
        else if (list.length < MANY) list.push(place);
      });
    }
  }
  return table;
}

/** A heading has no more words. */
const MOST = 30;
/** So many places of one word are kept. */
const MANY = 400;
