import type { Report } from '../../contract/index.ts';
import type { Cast, Referent } from './referent.ts';

/** Accounts that speak about somebody are not that person's: comment, news updates, fans, parody. */
const ABOUT =
  /\b(?:commentary|parody|updates?|fans?|posts|news|archive|quotes|daily|watch|tracker|bot|unofficial|army|team|supporters?|clips|live|alerts?|facts)\b/i;

/** The accounts that a report embeds or names by their handles. */
export class Accounts {
  private readonly cast: Cast;
  private readonly byBlock = new Map<string, Referent>();
  private readonly byHandle = new Map<string, Referent>();
  /** People by their names without anything but letters: "janedoe". */
  private readonly people = new Map<string, Referent>();

  constructor(report: Report, cast: Cast) {
    this.cast = cast;
    for (const r of cast.referents) if (r.kind === 'person' && r.named) this.people.set(lettersOf(r.name), r);
    for (const block of report.blocks) {
      const { post } = block;
      if (!post || (!post.author && !post.handle)) continue;
      const account = this.account(post.author, post.handle);
      this.byBlock.set(block.id, account);
    }
  }

  /** Whose post a block is. */
  ofBlock(id: string): Referent | undefined {
    return this.byBlock.get(id);
  }

  /** The account of a handle, without "@", that the text names. */
  ofHandle(handle: string): Referent {
    return this.account(null, handle);
  }

  private account(author: string | null, handle: string | null): Referent {
    const key = (handle ?? author ?? '').toLowerCase();
    const known = this.byHandle.get(key);
    if (known) return known;
    const account = this.cast.add(author ?? `@${handle}`, 'account', true);
    if (handle && author) account.aliases.add(`@${handle}`);
    account.ofPerson = this.ownerOf(author, handle);
    this.byHandle.set(key, account);
    return account;
  }

  /**
   * An account is a person's own where its name (or, without one, its handle) is that person's name and neither says that it
   * speaks about somebody.
   */
  private ownerOf(author: string | null, handle: string | null): Referent | null {
    if (ABOUT.test(author ?? '') || saysAbout(handle ?? '')) return null;
    return this.people.get(lettersOf(author ?? handle ?? '')) ?? null;
  }
}

const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** "TrumpTruthOnX", "janedoe_updates": the words inside a handle. */
function saysAbout(handle: string): boolean {
  const words = handle.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return ABOUT.test(words) || /\b(?:on x|truth)\b/i.test(words);
}
