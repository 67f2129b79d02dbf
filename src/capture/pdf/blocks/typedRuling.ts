import type { BlockType } from '../../../contract/index.ts';
import type { Unit } from '../../text/body/unit.ts';
import { readNameLine } from '../../text/head/bylineLine.ts';
import { Ruling } from '../../text/ruling.ts';
import type { Sheet } from '../../text/sheet.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Typography } from '../typography.ts';

/** Rules that take what stands below a report for the page's, by where it stands rather than by what it says. */
const BY_PLACE: ReadonlySet<string> = new Set(['related-list', 'menu-below-the-report', 'below-the-foot', 'below-the-report']);

/**
 * The rulings on a PDF's paragraphs. A pasted text shows no type; in a PDF what is set in the body's own type is the
 * body's, wherever it stands: a list of short lines at a report's end is no menu.
 */
export class TypedRuling extends Ruling {
  readonly #paragraphs: readonly Paragraph[];
  readonly #typography: Typography;

  constructor(sheet: Sheet, units: readonly Unit[], paragraphs: readonly Paragraph[], typography: Typography) {
    super(sheet, units);
    this.#paragraphs = paragraphs;
    this.#typography = typography;
  }

  override make(i: number, type: BlockType, by: string, level?: number): void {
    // Names alone are no subtitle: see signedByNames.ts.
    if (by === 'under-the-title' && readNameLine(this.units[i]?.text ?? '').length > 0) return;
    super.make(i, type, by, level);
  }

  override remove(i: number, reason: string, by: string): void {
    if (BY_PLACE.has(by) && this.#isBodyType(i)) return;
    super.remove(i, reason, by);
  }

  #isBodyType(i: number): boolean {
    const line = this.#paragraphs[i]?.lines[0];
    const { bodySize, bodyFont } = this.#typography;
    return line !== undefined && Math.abs(line.size - bodySize) < 0.03 * bodySize && line.font === bodyFont;
  }
}
