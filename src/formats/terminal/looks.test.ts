import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GRADES } from '../../contract/index.ts';
import { widthOf } from './line.ts';
import { barSign, sideSign } from './looks.ts';

const looks = [...GRADES, 'ownVoice'] as const;

test('every grade is told from every other without colour, in the bar and at the side, in Unicode and in ASCII', () => {
  for (const unicode of [true, false]) {
    const screen = { width: 80, colors: 'none', unicode, full: false } as const;
    for (const sign of [barSign, sideSign]) {
      const signs = looks.map((look) => sign(look, screen));
      assert.equal(new Set(signs).size, looks.length, signs.join(' '));
      for (const s of signs) assert.equal(widthOf(s), 1);
      if (!unicode) assert.match(signs.join(''), /^[ -~]+$/);
    }
  }
});
