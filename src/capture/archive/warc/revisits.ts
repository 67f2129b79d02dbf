import type { WarcRecord } from './records.ts';

/** So many pages are remembered, so that memory stays bounded; a revisit of one forgotten says that its content is elsewhere. */
const REMEMBERED = 200_000;
/** So many are named one by one. */
const NAMED = 10;

/**
 * Pages that were saved again without their content (ISO 28500, 6.7): the record only refers to the one that has it. Where
 * that was read there is nothing to add; where it stands in another file, that is said.
 */
export class Revisits {
  readonly #seen = new Set<string>();
  readonly #missing: string[] = [];
  #missed = 0;
  repeated = 0;

  /** Remembers a page whose content is here. */
  see(record: WarcRecord): void {
    for (const key of [record.id, digestOf(record), placeOf(record.uri, record.date)]) if (key) this.#remember(key);
  }

  seeAgain(record: WarcRecord): void {
    const { fields } = record;
    const refers = (fields.get('warc-refers-to') ?? '').replace(/^<|>$/g, '');
    const place = placeOf(fields.get('warc-refers-to-target-uri') ?? record.uri, fields.get('warc-refers-to-date') ?? null);
    if ([refers, digestOf(record), place].some((key) => key !== '' && this.#seen.has(key))) this.repeated++;
    else if (this.#isPage(record)) {
      this.#missed++;
      const where = fields.get('warc-refers-to-target-uri')?.replace(/^<|>$/g, '') ?? record.uri;
      const when = fields.get('warc-refers-to-date');
      if (this.#missing.length < NAMED) {
        const saved = when ? ` as saved at ${when}` : '';
        this.#missing.push(
          `${record.uri ?? record.id}: its content stands in another archive${saved} (${where}); give that one too`,
        );
      }
    }
  }

  /** One line for each page whose content is not here. */
  missing(): string[] {
    const more = this.#missed - this.#missing.length;
    return more > 0 ? [...this.#missing, `${more} more pages have their content in another archive`] : this.#missing;
  }

  /** Pictures and scripts are saved again far more often than pages; of most the address tells. */
  #isPage(record: WarcRecord): boolean {
    return !/\.(?:png|jpe?g|gif|webp|svg|ico|css|m?js|woff2?|ttf|mp[34]|webm|json|xml)(?:[?#]|$)/i.test(record.uri ?? '');
  }

  #remember(key: string): void {
    if (this.#seen.size >= REMEMBERED) {
      const [oldest] = this.#seen;
      if (oldest !== undefined) this.#seen.delete(oldest);
    }
    this.#seen.add(key);
  }
}

function digestOf(record: WarcRecord): string {
  return record.fields.get('warc-payload-digest') ?? '';
}

function placeOf(uri: string | null, date: string | null): string {
  return uri && date ? `${date} ${uri.replace(/^<|>$/g, '')}` : '';
}
