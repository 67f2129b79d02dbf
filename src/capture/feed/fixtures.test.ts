import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertAsExpected, inputOf } from '../../../test/support/heldEntries.ts';
import { decode } from '../decode.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { captureFeed } from './captureFeed.ts';
import { isFeed } from './isFeed.ts';

/*
 * Each folder holds a feed of our own invention and what a careful person makes of it. `UPDATE=1` writes what the program
 * makes of it now, to be read before it is kept.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FOLDER)) {
  test(`the feed ${name} comes out as expected`, async () => {
    const folder = join(FOLDER, name);
    assert.ok(isFeed(inputOf(folder).bytes));
    await assertAsExpected(folder, captureFeed, (bytes, file) => (file.endsWith('.json') ? decode(bytes) : decodeXml(bytes)));
  });
}
