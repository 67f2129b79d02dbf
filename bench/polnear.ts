import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/contract/index.ts';
import { toUtf16 } from '../src/report/position.ts';

/** A statement as people or a program marked it. Positions are UTF-16. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A text of a corpus with its gold statements. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly Marked[];
}

type Role = 'source' | 'cue' | 'content';
interface Line {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Record<Role, readonly (readonly [number, number])[]>[];
}

/** Reads `{name, text, attributions}`, one a line, positions in code points; also gzipped. Rejects with Node's error. */
export async function readGold(path: string): Promise<GoldText[]> {
  const file = await readFile(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => goldText(JSON.parse(line)));
}

function goldText({ name, text, attributions }: Line): GoldText {
  const position = toUtf16(text);
  const spans = (s: readonly (readonly [number, number])[]): Span[] =>
    s.map(([a, z]) => ({ start: position(a), end: position(z) }));
  return {
    name,
    text,
    statements: attributions.map((a) => ({ source: spans(a.source), cue: spans(a.cue), content: spans(a.content) })),
  };
}
