/*
 * A report and an embedded post, invented, of which tests of archives are made.
 */

/** The report's page. `frame` is put where a post is embedded. */
export function harbourPage(frame = '', { head = '', title = 'The island line closes' } = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title} - The Packet</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${title}</h1>
<p>The harbour board said on Tuesday that the line to Skarn would close in October. “We can’t pay for it,” said its chair, Ada Quist, “and nobody else will.” The line has run since 1911 &amp; carried 40,000 people last year.</p>
<p>Residents of the island said they had not been told. Per Lund, a fisherman, said he had learned it from a post by the board’s own member Nils Ek, who voted against the closing.</p>
${frame}
<p>The board will meet again on Friday, a spokesperson said, and would then answer questions about the café on the pier and the größte of the ferries, whose lease ends in May.</p>
</article></body></html>`;
}

/** What the platform's script puts into the frame. */
export const POST_PAGE = `<!DOCTYPE html><html><head><title>Post</title></head><body><div id="app"><article role="article">
<div><a href="https://twitter.com/nilsek"><span>Nils Ek</span></a><div>@nilsek</div><span>·</span><a href="#">Follow</a></div>
<div data-testid="tweetText" lang="en"><span>The line to Skarn is dead. We voted 5–2 behind closed doors &amp; I’m sorry.</span></div>
<div><a href="https://twitter.com/nilsek/status/1234567890"><time datetime="2026-06-08T17:12:00.000Z">5:12 PM · Jun 8, 2026</time></a></div>
</article></div></body></html>`;

export const POST_TEXT = 'The line to Skarn is dead. We voted 5–2 behind closed doors & I’m sorry.';

export const POST_FRAME_URL = 'https://platform.twitter.com/embed/Tweet.html?id=1234567890';

export const AD_PAGE = '<html><body><p>Buy the new Zephyr kettle now.</p></body></html>';
