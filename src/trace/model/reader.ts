import type { Span } from '../../contract/index.ts';
import { readVocabulary, type SpecialPieces, specialPieces, type WordPieces, wordPieces } from '../../language/wordPieces.ts';
import { type Word, words } from '../../language/words.ts';
import type { Graph, ModelFiles, Runtime } from '../runtime.ts';
import { type Decoding, type ModelConfig, readConfig } from './config.ts';
import { type EdgeRule, filled, tidied } from './contentEdges.ts';
import { cueCandidates } from './cueCandidates.ts';
import { decode, type WordStatement } from './decode.ts';
import { encode, encoderInput } from './encoder.ts';
import { type CueRoles, findRoles } from './roles.ts';
import { intoPieces, type PiecedText, type Window, type WordRange, windows } from './windows.ts';

/** A statement as the model reads it. Positions are UTF-16 in the text that it was given. */
export interface RawAttribution {
  /** The cue's score times the mean probability of the content's words: 0 to 1, not calibrated. */
  readonly score: number;
  readonly cueScore: number;
  readonly cue: Span;
  /** At most one span; empty where the text names no source. */
  readonly source: readonly Span[];
  /** At least one span. */
  readonly content: readonly Span[];
}

/** Longer words (addresses) are cut to this many pieces. */
const mostPieces = 12;

/** The two graphs and all that goes with them: reads one text, without nesting. */
export class Reader {
  readonly config: ModelConfig;
  readonly #encoder: Graph;
  readonly #role: Graph;
  readonly #special: SpecialPieces;
  readonly #wordPieces: WordPieces;

  private constructor(encoder: Graph, role: Graph, vocabulary: ReadonlyMap<string, number>, config: ModelConfig) {
    this.config = config;
    this.#encoder = encoder;
    this.#role = role;
    this.#special = specialPieces(vocabulary);
    this.#wordPieces = wordPieces(vocabulary, mostPieces);
  }

  /** Throws an Error where the files are not those of an attribution model, or the runtime can't load them. */
  static async load(files: ModelFiles, runtime: Runtime): Promise<Reader> {
    const config = readConfig(files.config);
    const vocabulary = readVocabulary(files.vocabulary);
    const encoder = await runtime.load(files.encoder);
    const role = await runtime.load(files.role);
    return new Reader(encoder, role, vocabulary, config);
  }

  /**
   * Statements in the order of their cues; without edge rules exactly as the reference gives them.
   * Rejects with the signal's reason once it is aborted.
   */
  async read(text: string, decoding: Decoding, rules: readonly EdgeRule[] = [], signal?: AbortSignal): Promise<RawAttribution[]> {
    const pieced = this.pieced(text);
    const candidates: CueRoles[] = [];
    for (const window of this.windows(pieced)) {
      signal?.throwIfAborted();
      candidates.push(...(await this.readWindow(pieced, window)));
    }
    return decode(candidates, decoding).map((s) => {
      const whole = rules.length > 0 ? filled(s.content, [s.cue, ...s.source], pieced.words) : s.content;
      const content = tidied(whole, pieced.words, rules);
      return inText({ ...s, content }, pieced.words);
    });
  }

  pieced(text: string): PiecedText {
    return intoPieces(words(text), this.#wordPieces);
  }

  windows(text: PiecedText): Window[] {
    return windows(text, this.config.window.core, this.config.window.context);
  }

  /** All cue candidates of one window's core with the roles of the words around them. */
  async readWindow(text: PiecedText, { core, seen }: Window): Promise<CueRoles[]> {
    const encoded = await encode(this.#encoder, encoderInput(text, seen, this.#special));
    const { window, decode: decoding, crop } = this.config;
    const cues = cueCandidates(encoded.cues, core.start - seen.start, core, window.t_min, decoding.t_in);
    return findRoles(this.#role, encoded, seen, cues, crop);
  }
}

function inText(statement: WordStatement, of: readonly Word[]): RawAttribution {
  const span = (range: WordRange): Span => ({ start: of[range.start]?.start ?? 0, end: of[range.end - 1]?.end ?? 0 });
  return {
    score: statement.score,
    cueScore: statement.cue.score,
    cue: span(statement.cue),
    source: statement.source.map(span),
    content: statement.content.map(span),
  };
}
