import { z } from 'zod';

const probability = z.number().min(0).max(1);

/** Thresholds by which probabilities become statements. */
const Decoding = z.object({
  /** A word belongs to a cue from this probability on. */
  t_in: probability,
  /** A cue is kept if its best word reaches this. */
  t_cue: probability,
  t_source: probability,
  t_content: probability,
  /** A run of content words needs one word that reaches this. */
  t_run: probability,
  /** The least score of a statement: the cue's times the mean over the content. */
  t_attr: probability,
  /** The overlap (Jaccard) of two contents from which on the lower-scored statement is dropped. */
  nms: probability,
});

const Config = z.object({
  model: z.object({ role_d: z.int().positive() }),
  decode: Decoding,
  /** `core` and `context` in word pieces; `t_min`: the least cue score for which roles are looked for. */
  window: z.object({ core: z.int().positive(), context: z.int().nonnegative(), t_min: probability }),
  /** How many words before and after the cue's first word are looked at. */
  crop: z.object({ left: z.int().nonnegative(), right: z.int().nonnegative() }),
});

export type Decoding = z.infer<typeof Decoding>;
export type ModelConfig = z.infer<typeof Config>;

/** Checks a parsed `config.json`. Throws an Error that says what is wrong. */
export function readConfig(json: unknown): ModelConfig {
  const parsed = Config.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`config.json of the model: ${z.prettifyError(parsed.error)}`);
}
