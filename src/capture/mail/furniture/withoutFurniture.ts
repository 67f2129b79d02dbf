import type { Removal } from '../../../contract/index.ts';
import { asRemoval, type LooseBlock } from '../../looseBlocks.ts';
import { mailLine } from './mailLine.ts';
import { FOOT_RULES, MAIL_RULES } from './mailRules.ts';

/** Blocks of these types say what they are themselves. */
const UNTOUCHED: ReadonlySet<string> = new Set(['title', 'post', 'table']);

const RUNNING_TEXT = 30;

/**
 * Parts a mail's blocks into those of its report and the sender's furniture.
 *
 * @param isHidden Tells for a block whether the mail hides it.
 */
export function withoutFurniture(
  blocks: readonly LooseBlock[],
  isHidden: (block: LooseBlock) => boolean,
): { kept: LooseBlock[]; removed: Removal[] } {
  const lines = blocks.map((b) => mailLine(b, false));
  const isProse = lines.map((l) => l.words >= RUNNING_TEXT && l.linked < 0.4 && !MAIL_RULES.some((r) => r.matches(l)));
  const first = isProse.indexOf(true);
  const last = isProse.lastIndexOf(true);
  const foot = lines.findIndex((l, i) => i > last && last >= 0 && FOOT_RULES.some((r) => r.matches(l)));
  const kept: LooseBlock[] = [];
  const removed: Removal[] = [];
  lines.forEach((line, i) => {
    const reason = reasonOf({ ...line, beforeText: i < first }, foot >= 0 && i > foot, isHidden(line.block));
    if (reason === null) kept.push(line.block);
    else removed.push(asRemoval(line.block, reason));
  });
  return { kept, removed };
}

function reasonOf(line: ReturnType<typeof mailLine>, inFoot: boolean, hidden: boolean): string | null {
  if (UNTOUCHED.has(line.block.type)) return null;
  if (hidden) return 'preheader';
  const rule = MAIL_RULES.find((r) => r.matches(line));
  return rule?.name ?? (inFoot ? 'mail-foot' : null);
}
