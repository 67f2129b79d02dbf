import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from '../../capture.ts';
import type { CaptureOptions } from '../../options.ts';
import { CLOSING, OPENING } from '../shownBy.ts';

async function headOf(head: string, body = '', options: Partial<CaptureOptions> = {}) {
  const source = `<!doctype html><html><head>${head}</head><body>${body}<article><h1>Gate stays shut</h1>${OPENING}${CLOSING}</article></body></html>`;
  const bytes = new TextEncoder().encode(source);
  const { head: found } = await capture(bytes, { file: 'gate.html', ...options });
  const evidence = (field: string) => {
    const [place] = found.found[field]?.origin ?? [];
    return place ? new TextDecoder().decode(bytes.subarray(...(place.bytes ?? [0, 0]))) : undefined;
  };
  return { head: found, evidence };
}

const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('options stand above all that the file says', async () => {
  const { head } = await headOf(ld({ '@type': 'NewsArticle', datePublished: '2020-01-01', publisher: { name: 'Packet' } }), '', {
    title: 'T',
    outlet: 'O',
    url: 'https://o.example/x',
    published: '1999-12-31',
    captured: '2026-01-01T00:00:00Z',
  });
  assert.deepEqual(
    [head.title, head.outlet, head.url, head.published, head.captured],
    ['T', { name: 'O', domain: 'o.example' }, 'https://o.example/x', '1999-12-31', '2026-01-01T00:00:00Z'],
  );
  assert.equal(head.found.published?.by, 'option');
});

test('JSON-LD, with the place of each value', async () => {
  const { head, evidence } = await headOf(
    ld({
      '@graph': [
        { '@type': 'WebSite', name: 'The Packet' },
        {
          '@type': ['NewsArticle'],
          datePublished: '2020-03-04T05:06:07+01:00',
          dateModified: '2020-03-05',
          author: [{ name: 'Petra Vanstone' }, { name: 'Idris Calloway' }],
          publisher: { name: 'The Packet' },
          inLanguage: 'en-GB',
        },
      ],
    }),
  );
  assert.deepEqual(
    [head.byline, head.published, head.modified, head.outlet.name, head.language],
    [['Petra Vanstone', 'Idris Calloway'], '2020-03-04T05:06:07+01:00', '2020-03-05', 'The Packet', 'en-GB'],
  );
  assert.equal(evidence('published'), '2020-03-04T05:06:07+01:00');
  assert.equal(evidence('byline'), 'Petra Vanstone');
});

test('JSON-LD that is no JSON is mended where that is plain, else passed over', async () => {
  const mended = await headOf(
    '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","author":"Petra\tVanstone","datePublished":"2020-03-04",}\n//]]></script>',
  );
  assert.deepEqual([mended.head.byline, mended.head.published], [['Petra Vanstone'], '2020-03-04']);
  const broken = await headOf(
    '<script type="application/ld+json">{"@type":"Article", datePublished: 2020-03-04</script><meta name="date" content="2020-03-05">',
  );
  assert.equal(broken.head.published, '2020-03-05');
});

test('meta elements, with their place', async () => {
  const { head, evidence } = await headOf(
    '<meta property="article:published_time" content="2020-03-04T05:06:07Z"><meta name="author" content="By Petra Vanstone"><meta property="og:site_name" content="The Packet"><meta property="og:url" content="https://www.packet.example/gate"><meta property="og:locale" content="en_GB">',
  );
  assert.deepEqual(
    [head.published, head.byline, head.outlet, head.url, head.language],
    [
      '2020-03-04T05:06:07Z',
      ['Petra Vanstone'],
      { name: 'The Packet', domain: 'packet.example' },
      'https://www.packet.example/gate',
      'en-GB',
    ],
  );
  assert.equal(evidence('outlet'), '<meta property="og:site_name" content="The Packet">');
});

test('microdata, rel=author, time elements', async () => {
  const micro = await headOf(
    '',
    '<div itemscope><span itemprop="author" itemscope><span itemprop="name">Petra Vanstone</span></span><meta itemprop="datePublished" content="2020-03-04"></div>',
  );
  assert.deepEqual([micro.head.byline, micro.head.published], [['Petra Vanstone'], '2020-03-04']);
  const rel = await headOf(
    '',
    '<p><a rel="author" href="/pv">Petra Vanstone</a> <time datetime="2020-03-04T10:00">4 March</time></p>',
  );
  assert.deepEqual(
    [rel.head.byline, rel.head.published, rel.head.found.published?.by],
    [['Petra Vanstone'], '2020-03-04T10:00', 'time-element'],
  );
});

test('the address tells the date where nothing else does', async () => {
  const { head } = await headOf('<link rel="canonical" href="https://packet.example/2020/mar/04/gate">');
  assert.deepEqual([head.published, head.found.published?.by], ['2020-03-04', 'url']);
});

test('what the page shows beside the headline', async () => {
  const page =
    '<div class="story-byline">By Petra Vanstone and Idris Calloway</div><div class="story-date">March 4, 2020, 10:02 a.m. ET</div>';
  const { head } = await headOf('', page);
  assert.deepEqual([head.byline, head.published], [['Petra Vanstone', 'Idris Calloway'], '2020-03-04T10:02-05:00']);
});

test('a byline of which one part is empty is read from the others', async () => {
  const page =
    '<div class="byline-section"><span class="author"> </span><span class="publication">Quillport Packet wire services</span></div>';
  assert.deepEqual((await headOf('', page)).head.byline, ['Quillport Packet wire services']);
});

test('a report that is signed after its end, as in Korea', async () => {
  const source = `<html><head><meta charset="utf-8"><title>문은 오늘도 닫혀 있다</title></head><body><h1>문은 오늘도 닫혀 있다</h1><p>입력 2020-03-04 15:24</p>${OPENING}<p>정하나 기자 <a href="mailto:h@packet.example">h@packet.example</a></p></body></html>`;
  const { head } = await capture(new TextEncoder().encode(source), { file: 'gate.html' });
  assert.deepEqual([head.byline, head.published], [['정하나'], '2020-03-04T15:24']);
});

test('dates and names of other reports, comments and posts are not the report’s', async () => {
  const others =
    '<div class="related"><p class="byline">By Someone Else</p><time datetime="2001-01-01">old</time></div><blockquote class="twitter-tweet"><p>x</p><time datetime="2002-01-01">y</time></blockquote>';
  const { head } = await headOf('', others);
  assert.equal(head.published, null);
});

test('the line that the page shows is fuller than its data', async () => {
  const { head } = await headOf(
    ld({ '@type': 'Article', author: { name: 'Petra Vanstone' } }),
    '<p class="byline">By Petra Vanstone, Idris Calloway</p>',
  );
  assert.deepEqual(head.byline, ['Petra Vanstone', 'Idris Calloway']);
});

test('the site’s name beside the headline in the page’s title, where the page says it again', async () => {
  const named = await headOf(
    '<title>Gate stays shut - Radio Oslin</title>',
    '<a href="/" title="Radio Oslin"><img alt="Radio Oslin" src="l.png"></a>',
  );
  assert.equal(named.head.outlet.name, 'Radio Oslin');
  const section = await headOf('<title>Gate stays shut - Harbours</title>');
  assert.equal(section.head.outlet.name, null);
});

test('a page taken over from another site keeps its own outlet', async () => {
  const { head } = await headOf(
    '<link rel="canonical" href="https://origin.example/gate"><meta property="og:url" content="https://portal.example/x"><meta property="og:site_name" content="Portal">',
  );
  assert.deepEqual([head.url, head.outlet], ['https://origin.example/gate', { name: 'Portal', domain: 'portal.example' }]);
});

test('a page that tells nothing of itself has nothing told', async () => {
  const { head } = await headOf('');
  assert.deepEqual(
    [head.byline, head.published, head.modified, head.url, head.outlet],
    [[], null, null, null, { name: null, domain: null }],
  );
  assert.equal(head.title, 'Gate stays shut');
});
