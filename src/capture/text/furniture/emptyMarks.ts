import type { UnitRule } from '../ruling.ts';

/** Lines that show nothing once their marks are read: tags, comments, an empty emphasis. */
export const emptyMarks: UnitRule = {
  name: 'empty-marks',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(unit.text) && unit.images.length === 0) ruling.remove(i, 'markup', 'empty-marks');
    });
  },
};
