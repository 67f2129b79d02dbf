import type { SpecialPieces } from '../../language/wordPieces.ts';
import type { Graph, Tensor } from '../runtime.ts';
import type { PiecedText, WordRange } from './windows.ts';

/** What the encoder says of the words of one window. */
export interface EncodedWords {
  /** For each word the probabilities that a cue begins with it and that one goes on with it, one after the other. */
  readonly cues: Float32Array;
  /** For each word what the role graph takes, `width` values after `width` values. */
  readonly states: Float32Array;
  readonly width: number;
}

/** The numbers that go into the encoder for one window. Each piece carries its word's case and quotation state. */
export interface EncoderInput {
  readonly ids: BigInt64Array;
  readonly cases: BigInt64Array;
  readonly quotations: BigInt64Array;
  /** Where the first piece of each word stands. */
  readonly first: Int32Array;
}

export function encoderInput(text: PiecedText, range: WordRange, special: SpecialPieces): EncoderInput {
  const length = inputLength(text, range);
  const ids = new BigInt64Array(length);
  const cases = new BigInt64Array(length);
  const quotations = new BigInt64Array(length);
  const first = new Int32Array(range.end - range.start);
  ids[0] = BigInt(special.start);
  let at = 1;
  for (let i = range.start; i < range.end; i++) {
    const word = text.words[i];
    if (!word) break;
    if (i > range.start && word.paragraph !== text.words[i - 1]?.paragraph) ids[at++] = BigInt(special.separator);
    first[i - range.start] = at;
    for (const piece of text.pieces[i] ?? []) {
      ids[at] = BigInt(piece);
      cases[at] = BigInt(word.case);
      quotations[at] = BigInt(word.quotation);
      at++;
    }
  }
  ids[at] = BigInt(special.separator);
  return { ids, cases, quotations, first };
}

function inputLength(text: PiecedText, range: WordRange): number {
  let length = 2 + (text.before[range.end] ?? 0) - (text.before[range.start] ?? 0);
  for (let i = range.start + 1; i < range.end; i++) {
    if (text.words[i]?.paragraph !== text.words[i - 1]?.paragraph) length++;
  }
  return length;
}

/** One window, one call, no padding: the 8-bit graph scales its activations by call, so batches would change the numbers. */
export async function encode(graph: Graph, input: EncoderInput): Promise<EncodedWords> {
  const length = input.ids.length;
  const out = await graph.run({
    input_ids: row(input.ids),
    case_ids: row(input.cases),
    quote_ids: row(input.quotations),
    attention_mask: { type: 'float32', data: new Float32Array(length).fill(1), dims: [1, length] },
  });
  const probabilities = floats(out.cue_probs, 'cue_probs');
  const all = floats(out.reps, 'reps');
  const width = all.length / length;
  const words = input.first.length;
  const cues = new Float32Array(words * 2);
  const states = new Float32Array(words * width);
  input.first.forEach((piece, word) => {
    cues[2 * word] = probabilities[3 * piece + 1] ?? 0;
    cues[2 * word + 1] = probabilities[3 * piece + 2] ?? 0;
    states.set(all.subarray(piece * width, (piece + 1) * width), word * width);
  });
  return { cues, states, width };
}

function row(data: BigInt64Array): Tensor {
  return { type: 'int64', data, dims: [1, data.length] };
}

/** Throws where the graph has no such output of 32-bit floats. */
export function floats(tensor: Tensor | undefined, name: string): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new Error(`the model's graph gives no ${name}`);
}
