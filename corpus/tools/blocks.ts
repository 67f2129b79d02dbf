/*
 * node corpus/tools/blocks.ts NAME
 *
 * The blocks of a report with their ids and types: what an annotator reads.
 */
import { readCorpusReport } from './corpusReport.ts';

const [name] = process.argv.slice(2);
if (!name) {
  console.error('blocks: node corpus/tools/blocks.ts NAME');
  process.exitCode = 2;
} else {
  const { facts, text, blocks } = await readCorpusReport(name);
  const { title, outlet, byline, published, modified } = facts.head;
  console.log(
    `title: ${title}\noutlet: ${outlet?.name}\nbyline: ${byline.join(', ')}\npublished: ${published}\nmodified: ${modified}`,
  );
  for (const b of blocks) {
    const { author, handle, platform, published: at } = b.post ?? {};
    const post = b.post ? ` (${platform}: ${author} @${handle}, ${at})` : '';
    console.log(`\n[${b.id} ${b.type}${post}] ${text.slice(b.start, b.end)}`);
  }
}
