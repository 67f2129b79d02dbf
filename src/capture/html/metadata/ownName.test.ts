import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from '../../capture.ts';
import { CLOSING, OPENING } from '../shownBy.ts';
import { withoutSlogan } from './ownName.ts';

async function outletOf(head: string, before = '', after = '', host = 'eveningpacket.example') {
  const source = `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="https://${host}/gate">${head}</head><body>${before}<article><h1>Gate stays shut</h1>${OPENING}${CLOSING}</article>${after}</body></html>`;
  return (await capture(new TextEncoder().encode(source), { file: 'gate.html' })).head.outlet.name;
}
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const publisher = (name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"${name}"}}</script>`;

test('an account becomes the name that the page or its data spells out', async () => {
  assert.equal(await outletOf(site('eveningpacket'), '', '<p>© The Evening Packet, a Quill newspaper</p>'), 'The Evening Packet');
  assert.equal(await outletOf(site('eveningpacket') + publisher('EVENING PACKET')), 'EVENING PACKET');
  assert.equal(await outletOf(site('eveningpacket')), 'eveningpacket');
});

test('an address becomes the name under the logo or beside the headline', async () => {
  assert.equal(
    await outletOf(site('EveningPacket.example'), '<a href="/"><img src="l.png" alt="Evening Packet logo"></a>'),
    'Evening Packet',
  );
  assert.equal(
    await outletOf(
      `<title>Gate stays shut | The Packet-Review</title>${site('Packet.example')}`,
      '',
      '<p>© The Packet-Review</p>',
      'packet.example',
    ),
    'The Packet-Review',
  );
});

test('an address stays where the outlet mostly writes it so, or where its stem is a common word', async () => {
  const often = '<p>EveningPacket.example</p><p>Write to EveningPacket.example</p><p>Evening Packet</p>';
  assert.equal(await outletOf(site('EveningPacket.example'), '', often), 'EveningPacket.example');
  assert.equal(await outletOf(site('Tides.example'), '<ul><li>Tides</li></ul>', '', 'tides.example'), 'Tides.example');
});

test('capitals as the outlet mostly writes them', async () => {
  assert.equal(await outletOf(site('Packet') + publisher('PACKET'), '<img alt="PACKET" src="p.png">'), 'PACKET');
});

test('an abbreviation is written out where the data does so', async () => {
  assert.equal(
    await outletOf(site('QEP') + publisher('Quillport Evening Packet'), '<a href="/">The Quillport Evening Packet</a>'),
    'The Quillport Evening Packet',
  );
  assert.equal(await outletOf(site('QEP') + publisher('Harbour Media Group')), 'QEP');
});

test('a slogan beside the name is cut where the address tells which is which', async () => {
  assert.equal(await outletOf(site('Evening Packet - All the tides')), 'Evening Packet');
  assert.equal(withoutSlogan('All the tides | Evening Packet', 'https://eveningpacket.example/'), 'Evening Packet');
  assert.equal(withoutSlogan('Gate - Tides', 'https://eveningpacket.example/'), 'Gate - Tides');
  assert.equal(withoutSlogan('Gate - Tides', null), 'Gate - Tides');
});

test('the logo tells the outlet where nothing else does', async () => {
  const logo = '<a href="/"><img class="site-logo" src="l.png" alt="Evening Packet - Content - News"></a>';
  assert.equal(await outletOf('', logo), 'Evening Packet');
  assert.equal(await outletOf('', logo.replace('Evening', 'Other')), null);
});
