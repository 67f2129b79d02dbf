import type { BlockType } from '../../contract/index.ts';
import type { Unit } from './body/unit.ts';
import type { Sheet } from './sheet.ts';

/** What becomes of a unit: a block of the report, or something taken out of it. */
export type Verdict =
  | { readonly kind: 'block'; readonly type: BlockType; readonly level?: number; readonly by: string }
  | { readonly kind: 'removed'; readonly reason: string; readonly by: string };

/** The units of a document with what the rules so far have decided. The first verdict on a unit stands. */
export class Ruling {
  readonly sheet: Sheet;
  readonly units: readonly Unit[];
  private readonly verdicts: (Verdict | undefined)[];

  constructor(sheet: Sheet, units: readonly Unit[]) {
    this.sheet = sheet;
    this.units = units;
    this.verdicts = new Array<Verdict | undefined>(units.length).fill(undefined);
  }

  verdict(i: number): Verdict | undefined {
    return this.verdicts[i];
  }

  /** True where the unit exists and nothing has been decided about it. */
  isOpen(i: number): boolean {
    return i >= 0 && i < this.units.length && this.verdicts[i] === undefined;
  }

  /** The text of a unit nothing has been decided about; empty for any other. */
  open(i: number): string {
    return this.isOpen(i) ? (this.units[i]?.text ?? '') : '';
  }

  remove(i: number, reason: string, by: string): void {
    if (this.isOpen(i)) this.verdicts[i] = { kind: 'removed', reason, by };
  }

  make(i: number, type: BlockType, by: string, level?: number): void {
    if (this.isOpen(i)) this.verdicts[i] = { kind: 'block', type, by, ...(level ? { level } : {}) };
  }
}

/** One rule of the capture of text: looks at the whole ruling and decides what it is sure of. */
export interface UnitRule {
  readonly name: string;
  apply(ruling: Ruling): void;
}
