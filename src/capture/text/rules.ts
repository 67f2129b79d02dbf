import { captions } from './body/captions.ts';
import { dialogue } from './body/dialogue.ts';
import { entries, summaryPoints } from './body/entries.ts';
import { bareHeadings } from './body/headings.ts';
import { indented, marked, notices } from './body/structure.ts';
import { emptyMarks } from './furniture/emptyMarks.ts';
import { authorNote, reportingLine } from './furniture/endNotes.ts';
import { shortFurniture } from './furniture/lineRules.ts';
import { appeal, newsletterForm, promotionBox } from './furniture/promotion.ts';
import { relatedList } from './furniture/relatedList.ts';
import type { UnitRule } from './ruling.ts';

/** What is told without knowing where the report begins. In this order; the first verdict on a unit stands. */
export const BEFORE_HEAD: readonly UnitRule[] = [
  emptyMarks,
  shortFurniture,
  promotionBox,
  newsletterForm,
  appeal,
  relatedList,
  reportingLine,
  captions,
  notices,
  entries,
  summaryPoints,
];

/** What is told of the units that are left once title, byline and date are known. */
export const AFTER_HEAD: readonly UnitRule[] = [authorNote, marked, indented, dialogue, bareHeadings];
