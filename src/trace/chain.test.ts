import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, spanOf } from '../../test/support/report.ts';
import type { Source, Span } from '../contract/index.ts';
import { chainsOf } from './chain.ts';
import type { Draft, Speaker } from './draft.ts';

const text =
  'The Gull reported that two sources said the ministry told the premier that it was over. The sources said he shouted. ' +
  '“Nobody rang,” an aide told the Gull. Ida Moss of the Gull wrote that it rained. It was alleged that Voss knew of it.';
const report = reportOf([['paragraph', text]]);

const source = (id: string, name: string, kind: Source['kind'], mentions: readonly Span[], named = true): Source => ({
  id,
  name,
  kind,
  named,
  mentions: [...mentions],
  aliases: [],
  role: null,
  affiliation: null,
  speaksFor: null,
  members: [],
  ofPerson: null,
  ...(named
    ? {}
    : {
        unnamed: {
          type: 'person' as const,
          count: { min: 2, max: 2 },
          role: null,
          affiliation: null,
          access: null,
          reason: null,
        },
      }),
});
const sources = [
  source('s1', 'The Gull', 'publication', [spanOf(text, 'The Gull'), spanOf(text, 'the Gull')]),
  source('s2', 'two sources', 'group', [spanOf(text, 'two sources'), spanOf(text, 'The sources')], false),
  source('s3', 'the ministry', 'organization', [spanOf(text, 'the ministry')]),
  source('s4', 'an aide', 'person', [spanOf(text, 'an aide')], false),
  source('s5', 'Ida Moss', 'person', [spanOf(text, 'Ida Moss')]),
  source('s6', 'Voss', 'person', [spanOf(text, 'Voss')]),
];

let drafts: Draft[] = [];
let speakers: Speaker[] = [];
function add(
  parent: number | null,
  mention: string | null,
  cue: string,
  content: string,
  speaker: string | null,
  through: string | null = null,
) {
  drafts.push({
    index: drafts.length,
    parent,
    content: [spanOf(text, content)],
    cue: spanOf(text, cue),
    source: mention === null ? [] : [spanOf(text, mention)],
    how: 'cue',
    follows: null,
    score: 1,
    block: 'b1',
  });
  speakers.push({ source: speaker, through, confidence: 1, by: 'test', runnersUp: [] });
}

function chains(saidTo: readonly (readonly Span[])[] = []) {
  const resolution = { sources, speakers, mentions: [] };
  const ids = drafts.map((_, i) => `t-${i}`);
  return chainsOf(report, { drafts, resolution, ids, saidTo: drafts.map((_, i) => saidTo[i] ?? []) });
}
const steps = (chain: ReturnType<typeof chains>[number]) => chain.chain.map((s) => s.source);

test('a chain goes on through the contents, and one unnamed step makes it unnamed and what is behind it alleged', () => {
  drafts = [];
  speakers = [];
  add(null, 'The Gull', 'reported', 'that two sources said the ministry told the premier that it was over', 's1');
  add(0, 'two sources', 'said', 'the ministry told the premier that it was over', 's2');
  add(1, 'the ministry', 'told', 'that it was over', 's3');
  const [paper, two, ministry] = chains();
  assert.deepEqual(paper && [steps(paper), paper.grade, paper.alleged], [['s1'], 'publication', false]);
  assert.deepEqual(two && [steps(two), two.grade, two.alleged], [['s1', 's2'], 'unnamed', false]);
  assert.deepEqual(ministry && [steps(ministry), ministry.grade, ministry.alleged], [['s1', 's2', 's3'], 'unnamed', true]);
});

test('an unnamed source spoken of again is reached through the publication that first spoke of it, as a conclusion', () => {
  add(null, 'The sources', 'said he', 'he shouted', 's2');
  const again = chains().at(-1);
  assert.deepEqual(
    again?.chain.map((s) => [s.source, s.inferred === true]),
    [
      ['s1', true],
      ['s2', false],
    ],
  );
  assert.ok((again?.confidence ?? 1) < 1);
});

test('words told to another outlet come through it, and its words there are the evidence', () => {
  add(null, 'an aide', 'told the Gull', '“Nobody rang,”', 's4');
  const place = spanOf(text, 'the Gull');
  const told = chains([[], [], [], [], [place]]).at(-1);
  assert.deepEqual(told && [steps(told), told.chain[0]?.evidence, told.chain[0]?.inferred], [['s1', 's4'], place, undefined]);
});

test('a reporter comes behind the publication', () => {
  add(null, 'Ida Moss', 'wrote', 'that it rained', 's5', 's1');
  assert.deepEqual(
    chains()
      .at(-1)
      ?.chain.map((s) => s.source),
    ['s1', 's5'],
  );
});

test('a step that nobody can tell stays in the chain: what is behind it rests on nobody', () => {
  add(null, null, 'was alleged', 'that Voss knew of it', null);
  add(drafts.length - 1, 'Voss', 'knew', 'of it', 's6');
  const inner = chains().at(-1);
  assert.deepEqual(inner && [steps(inner), inner.grade, inner.alleged], [[null, 's6'], 'none', true]);
});
