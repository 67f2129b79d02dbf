import type { Diagnostic } from '../../../contract/index.ts';
import { counted, Tally } from '../tally.ts';
import type { Damage } from './gunzipped.ts';
import type { WarcFaults } from './records.ts';
import type { Revisits } from './revisits.ts';

/** What of a WARC file gave no report, for one line each at its end. */
export class LeftOut {
  /** Types of content that are no pages. */
  readonly types = new Tally();
  /** Answers that are no success. */
  readonly status = new Tally();
  /** Pages without running text. */
  pages = 0;
  readonly damage: Damage;
  readonly faults: WarcFaults = { damaged: 0, truncated: false };

  constructor(damage: Damage) {
    this.damage = damage;
  }

  notes(revisits: Revisits): Diagnostic[] {
    const notes: Diagnostic[] = [];
    const add = (rule: string, severity: Diagnostic['severity'], message: string) => notes.push({ rule, severity, message });
    const { types, status, pages, damage, faults } = this;
    if (types.total > 0)
      add('other-types', 'info', `left out ${types.of('record that is no page', 'records that are no pages')}`);
    if (status.total > 0) {
      const kinds = status.of('answer that is no page by its status', 'answers that are no pages by their status');
      add('no-success', 'info', `left out ${kinds}`);
    }
    if (pages > 0) add('no-article', 'info', `left out ${counted(pages, 'page')} without running text`);
    if (revisits.repeated > 0) {
      const again = counted(revisits.repeated, 'page');
      add('repeated', 'info', `${again} saved again with the same content; what was read once is not read twice`);
    }
    for (const message of revisits.missing()) add('content-elsewhere', 'warning', message);
    // A damaged member shows as a record that breaks off, unless it fell between records or its end alone is damaged.
    const places = Math.max(faults.damaged, damage.members);
    if (places > 0) {
      add('damaged', 'error', `the file is damaged in ${counted(places, 'place')}; what stood there was lost, all else was read`);
    }
    if (faults.truncated || damage.cut)
      add('truncated', 'error', 'the file ends in the middle of a record; all before it was read');
    return notes;
  }
}
