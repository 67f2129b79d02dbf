import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownByPage } from '../shownBy.ts';

const A =
  'The harbour board said on Tuesday that it would not reopen the gate before the winter, whatever the ministry might think of it.';
const B =
  'Officials in the capital declined to comment, and the ferry line said that it had heard nothing from either of the two so far.';

test('a body that the page hides until its scripts run is read', async () => {
  const { report } = await shownByPage(
    `<title>Gate stays shut</title><div id="app" style="visibility:hidden"><h1>Gate stays shut</h1><p>${A}</p><p>${B}</p></div>`,
  );
  assert.deepEqual(
    report.blocks.map((b) => b.type),
    ['title', 'paragraph', 'paragraph'],
  );
  assert.deepEqual(
    report.diagnostics.map((d) => d.rule),
    ['hidden-text'],
  );
});

test('a body in JSON-LD, with markup', async () => {
  const data = { '@type': 'NewsArticle', headline: 'Gate stays shut', articleBody: `<p>${A}</p><h2>The key</h2><p>${B}</p>` };
  const { report } = await shownByPage(
    `<title>Gate stays shut</title><script type="application/ld+json">${JSON.stringify(data)}</script><div id="root"></div>`,
  );
  assert.deepEqual(
    report.blocks.map((b) => report.text.slice(b.start, b.end)),
    [A, 'The key', B],
  );
  assert.ok(report.diagnostics.some((d) => d.rule === 'text-in-script'));
});

test('a body in the state that a script assigns', async () => {
  const state = {
    article: {
      content: [
        { type: 'text', html: `<p>${A}</p>` },
        { type: 'text', html: `<p>${B}</p>` },
      ],
      url: 'https://x.example/',
    },
  };
  const { report } = await shownByPage(
    `<title>Gate</title><script>window.__STATE__ = ${JSON.stringify(state)};</script><p>Loading…</p>`,
  );
  assert.deepEqual(
    report.blocks.map((b) => report.text.slice(b.start, b.end)),
    [A, B],
  );
});

test('a body for readers without scripts', async () => {
  const { report } = await shownByPage(`<title>Gate</title><noscript><p>${A}</p><p>${B} &amp; so on.</p></noscript>`);
  assert.deepEqual(
    report.blocks.map((b) => report.text.slice(b.start, b.end)),
    [A, `${B} & so on.`],
  );
});

test('a page that shows its text needs none of it', async () => {
  const data = { '@type': 'NewsArticle', articleBody: `${A} ${B} ${A} ${B}`.repeat(3) };
  const long = `<p>${A}</p><p>${B}</p>`.repeat(4);
  const { report } = await shownByPage(
    `<title>Gate</title><script type="application/ld+json">${JSON.stringify(data)}</script><article>${long}</article>`,
  );
  assert.equal(report.blocks.length, 8);
  assert.deepEqual(report.diagnostics, []);
});

test('a body in JSON that a script holds as a string', async () => {
  const state = JSON.stringify({ article: { body: `<p>${A}</p><p>“${B}”</p>` } });
  const spelled = JSON.stringify(state).slice(1, -1).replaceAll('“', '\\u201c').replaceAll("'", "\\'");
  for (const mark of ['"', "'"]) {
    const { report } = await shownByPage(
      `<title>Gate</title><script>window.__STATE__ = JSON.parse(${mark}${spelled}${mark});</script><p>Loading…</p>`,
    );
    assert.deepEqual(
      report.blocks.map((b) => report.text.slice(b.start, b.end)),
      [A, `“${B}”`],
    );
  }
});
