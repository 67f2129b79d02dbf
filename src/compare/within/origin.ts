import type { Source, Statement } from '../../contract/index.ts';

/**
 * Whether two sources are one origin for what a report says of them: one source, a body and the one who speaks for it, a group
 * and its member, a person and the account that is theirs, a body and its people by name (corpus guidelines, section 12).
 */
export class Origins {
  readonly #byId: ReadonlyMap<string, Source>;

  constructor(sources: readonly Source[]) {
    this.#byId = new Map(sources.map((s) => [s.id, s]));
  }

  same(a: string | null, b: string | null): boolean {
    if (a === null || b === null) return false;
    if (a === b) return true;
    const [x, y] = [this.#byId.get(a), this.#byId.get(b)];
    return x !== undefined && y !== undefined && (this.#speaks(x, y) || this.#speaks(y, x));
  }

  /** The origin of one statement, or somebody on whose word the other is told. */
  within(a: Statement, b: Statement): boolean {
    return b.chain.some((step) => this.same(a.speaker, step.source));
  }

  #speaks(one: Source, body: Source): boolean {
    if (one.speaksFor === body.id || one.ofPerson === body.id || body.members.includes(one.id)) return true;
    if (body.kind !== 'organization' && body.kind !== 'group') return false;
    const name = bare(body.name);
    return (
      name.length > 2 &&
      [one.affiliation, one.name].some((n) => n !== null && n !== undefined && wordsOf(n).includes(` ${name} `))
    );
  }
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[’']s?$/, '');
}

function wordsOf(name: string): string {
  return ` ${name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
