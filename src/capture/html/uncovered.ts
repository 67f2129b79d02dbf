import type { Report } from '../../contract/index.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { LIMITS } from './limits.ts';
import { parsePage } from './page.ts';
import { isHidden, isNeverShown } from './visible.ts';

/** A character reference, or characters without one. */
const WORD = /&[#\w]+;?|[^\s&\u00a0\u00ad\u200b\u2060\ufeff\0]+|&/gu;
/** References to white space and to what shows nothing. */
const BLANK = /^&(?:nbsp|shy|ZeroWidthSpace|ensp|emsp|thinsp|#0*(?:32|9|10|13|160|173|8203)|#x0*(?:20|9|a|d|a0|ad|200b));?$/i;

/**
 * For tests: the pieces of a page's visible text that stand in no block and no removal of its report. Empty where nothing
 * was lost. Walks the tree by itself, so that it does not share the passages' faults.
 */
export function uncovered(report: Report, file: DecodedFile): string[] {
  const covered = new Uint8Array(file.bytes.length + 1);
  for (const { origin } of [...report.blocks, ...report.removed]) {
    for (const { bytes } of origin) if (bytes) covered.fill(1, bytes[0], bytes[1]);
  }
  const page = parsePage(file.text, LIMITS.elements);
  const lost: string[] = [];
  for (let i = 0; i < page.nodes.length; ) {
    const node = page.nodes[i];
    if (node?.kind === 'element' && (isNeverShown(node) || isHidden(node))) {
      i = node.end;
      continue;
    }
    if (node?.kind === 'text') {
      for (const place of node.places) {
        const text = file.text.slice(place.from, place.to);
        for (const m of text.matchAll(WORD)) {
          if (BLANK.test(m[0])) continue;
          const at = file.byteAt(place.from + m.index);
          if (covered[at] !== 1) lost.push(m[0]);
        }
      }
    }
    i++;
  }
  return lost;
}
