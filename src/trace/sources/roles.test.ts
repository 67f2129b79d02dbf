import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { gatherNames } from './naming.ts';
import { readReport } from './reading.ts';
import { readRoles } from './roles.ts';
import { settleBySigns } from './settleKinds.ts';

function who(text: string, name: string) {
  const reading = readReport(markedReport(text).report);
  const naming = gatherNames(reading);
  readRoles(reading, naming);
  for (const r of naming.cast.referents) settleBySigns(reading, r);
  const found = naming.cast.referents.find((r) => r.name === name);
  assert.ok(found, `${name} is found`);
  return found;
}

describe('what the words around a name tell', () => {
  test('before the name', () => {
    const envoy = who('Then special envoy Anna Weber left the room.', 'Anna Weber');
    assert.equal(envoy.role, 'special envoy');
    assert.ok(envoy.heads.has('envoy'));
    assert.equal(who('It was Keller’s adviser and son-in-law Karl Haug again.', 'Karl Haug').role, 'adviser and son-in-law');
  });

  test('after a comma, past an age or a party', () => {
    assert.equal(who('Then Anna Weber, the mayor of Ridgeway, left.', 'Anna Weber').role, 'mayor of Ridgeway');
    assert.equal(who('Then Anna Weber, 63, a voter from Oslo, left.', 'Anna Weber').role, 'voter from Oslo');
    assert.equal(who('Then Anna Weber, to the surprise of a judge, left.', 'Anna Weber').role, null);
  });

  test('a verb is no part of a role, and who speaks after a comma is not the one before it', () => {
    assert.equal(who('It was so, explained strategist Anna Weber there.', 'Anna Weber').role, 'strategist');
    assert.equal(who('He will face challenger Anna Weber there.', 'Anna Weber').role, 'challenger');
    assert.equal(who('For Anna Weber, the returns seemed a reminder of it.', 'Anna Weber').role, null);
    assert.equal(who('He met Anna Weber, the mayor said.', 'Anna Weber').role, null);
  });

  test('a copula', () => {
    assert.ok(who('Then Anna Weber was the mayor of Ridgeway for years.', 'Anna Weber').heads.has('mayor'));
  });

  test('who writes for an outlet, who belongs to a body, who only speaks against it', () => {
    const reporter = who('Then Nexor writer Anna Weber left.', 'Anna Weber');
    assert.equal(reporter.reportsFor?.name, 'Nexor');
    assert.equal(reporter.reportsFor?.kind, 'publication');
    assert.equal(who('Then Anna Weber, a lawyer at the Harbor Board, left.', 'Anna Weber').affiliation, 'Harbor Board');
    assert.equal(who('Then Anna Weber, a critic of the Harbor Board, left.', 'Anna Weber').affiliation, null);
  });

  test('signs of what an unknown name stands for', () => {
    assert.equal(who('They asked Zubrin, who left.', 'Zubrin').kind, 'person');
    assert.equal(who('They asked a Zubrin spokeswoman there.', 'Zubrin').kind, 'organization');
    assert.equal(who('They told Zubrin in an interview.', 'Zubrin').kind, 'publication');
    assert.equal(who('On Monday Zubrin reported a delay.', 'Zubrin').kind, 'publication');
    assert.equal(who('The Free Zubrin has reported a delay.', 'Free Zubrin').kind, 'publication');
    assert.equal(who('The Zubrin Ring said no.', 'Zubrin Ring').kind, 'organization');
    assert.equal(who('On Monday Zubrin reported a delay, and then Zubrin said no.', 'Zubrin').kind, 'unknown');
  });
});
