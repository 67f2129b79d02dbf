import type { Report } from '../../contract/index.ts';
import type { Cast, Referent } from './referent.ts';

/** Accounts that speak about somebody are not that person's: comment, news updates, fans, parody. */
const ABOUT =
  /\b(?:commentary|parody|updates?|fans?|posts|news|archive|quotes|daily|watch|tracker|bot|unofficial|army|team|supporters?|clips|live|alerts?|facts)\b/i;

/**
 * The accounts of the embedded posts, by block. An account is a person's own where its name is that person's name and
 * neither name nor handle says that it speaks about somebody.
 */
export function addAccounts(report: Report, cast: Cast): Map<string, Referent> {
  const byBlock = new Map<string, Referent>();
  const byHandle = new Map<string, Referent>();
  const people = new Map(cast.referents.filter((r) => r.kind === 'person' && r.named).map((r) => [r.name.toLowerCase(), r]));
  for (const block of report.blocks) {
    const { post } = block;
    if (!post || (!post.author && !post.handle)) continue;
    const key = `${post.platform}:${(post.handle ?? post.author ?? '').toLowerCase()}`;
    let account = byHandle.get(key);
    if (!account) {
      account = cast.add(post.author ?? `@${post.handle}`, 'account', true);
      if (post.handle && post.author) account.aliases.add(`@${post.handle}`);
      const author = post.author?.toLowerCase().trim() ?? '';
      const person = people.get(author);
      if (person && !ABOUT.test(post.author ?? '') && !saysAbout(post.handle ?? '')) account.ofPerson = person;
      byHandle.set(key, account);
    }
    byBlock.set(block.id, account);
  }
  return byBlock;
}

/** "TrumpTruthOnX", "janedoe_updates": the words inside a handle. */
function saysAbout(handle: string): boolean {
  const words = handle.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return ABOUT.test(words) || /\b(?:on x|truth)\b/i.test(words);
}
