import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MappedText } from '../../report/mappedText.ts';
import { readSender } from './sender.ts';

const read = (from: string, bulk = true) => {
  const { people, outlet, domain, by } = readSender(MappedText.verbatim(from, 0, from.length), bulk);
  return [people.join(' + '), outlet, domain, by];
};

test('a person is told from an outlet where the sender shows which it is', () => {
  assert.deepEqual(read('Mara Ellwood from Quillport Packet <memo@packet.example>'), [
    'Mara Ellwood',
    'Quillport Packet',
    'packet.example',
    'from-person-at-outlet',
  ]);
  assert.deepEqual(read('"Ellwood, Mara (Harbour Office)" <mara.ellwood@harbour.example>'), [
    'Mara Ellwood',
    'Harbour Office',
    'harbour.example',
    'from-last-name-first',
  ]);
  assert.deepEqual(read('The Gazette: Ana Roe <a@gazette.example>'), [
    'Ana Roe',
    'The Gazette',
    'gazette.example',
    'from-outlet-person',
  ]);
  assert.deepEqual(read('Packet Alerts <no-reply@packet.example>'), ['', 'Packet Alerts', 'packet.example', 'from-outlet']);
  assert.deepEqual(read('Quill Port <hello@quillport.example>'), [
    '',
    'Quill Port',
    'quillport.example',
    'from-outlet-in-address',
  ]);
  assert.deepEqual(read('Ana Roe <anaroe@letters.example>'), ['Ana Roe', null, 'letters.example', 'from-person-in-address']);
});

test('a name that could be either is neither, where it was sent to a list', () => {
  assert.deepEqual(read('Ada Quist <x91@letters.example>'), ['', null, 'letters.example', 'from']);
  assert.deepEqual(read('Ada Quist <x91@letters.example>', false), ['Ada Quist', null, 'letters.example', 'from']);
});

test('a mailbox that anybody can have tells no domain', () => {
  assert.deepEqual(read('Ana Roe <ana.roe@gmail.com>'), ['Ana Roe', null, null, 'from-person-in-address']);
  assert.deepEqual(read('who@gmail.com'), ['', null, null, 'from']);
  assert.deepEqual(read(''), ['', null, null, 'from']);
});
