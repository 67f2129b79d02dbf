import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyRule } from '../../../test/support/structure.ts';
import { addressed } from './addressed.ts';
import { askedParticiples } from './askedParticiples.ts';
import { attributionLines } from './attributionLines.ts';
import { bareAuxiliaries } from './bareAuxiliaries.ts';
import { blockBounds } from './blockBounds.ts';
import { cuelessQuotations } from './cuelessQuotations.ts';
import { cutMentions } from './cutMentions.ts';
import { dialogues } from './dialogues.ts';
import { headlineLabels } from './headlineLabels.ts';
import { headlineQuotations } from './headlineQuotations.ts';
import { listEntries } from './listEntries.ts';
import { nonStatements } from './nonStatements.ts';
import { places } from './places.ts';
import { posts } from './posts.ts';
import { questions } from './questions.ts';
import { quoteBlocks } from './quoteBlocks.ts';
import { quotingPosts } from './quotingPosts.ts';
import { refusals } from './refusals.ts';
import { runningQuotations } from './runningQuotations.ts';
import { saidToHave } from './saidToHave.ts';
import { sharedSubjects } from './sharedSubjects.ts';
import { strayPieces } from './strayPieces.ts';
import { turns } from './turns.ts';
import { wholeMentions } from './wholeMentions.ts';

test('stray piece: what a surer statement of another paragraph says is that statement’s', () => {
  const blocks = [
    ['paragraph', 'The report suggests that the island wanted to settle.'],
    ['paragraph', '“Two officers brought a proposal,” the paper reported.'],
  ] as const;
  const far = { content: ['that the island wanted to settle', 'Two officers brought a proposal'], cue: 'suggests', score: 0.6 };
  const near = { content: ['“Two officers brought a proposal,”'], cue: 'reported', score: 0.9 };
  assert.deepEqual(applyRule(strayPieces, blocks, [far, near])[0]?.content, ['that the island wanted to settle']);
  assert.equal(applyRule(strayPieces, blocks, [far, { ...near, score: 0.5 }])[0]?.content.length, 2);
  assert.equal(applyRule(strayPieces, blocks, [far, { ...near, inside: true }])[0]?.content.length, 2);
});

test('block quotation: all its paragraphs are one content of who announces it', () => {
  const shown = applyRule(quoteBlocks, [
    ['paragraph', 'The Gull reported:'],
    ['quote', 'The gate is shut.'],
    ['quote', 'Pilots wait.'],
    ['paragraph', 'Nobody knows more.'],
  ]);
  assert.deepEqual(shown, [
    { how: 'block-quote', source: 'The Gull', cue: 'reported', content: ['The gate is shut.', 'Pilots wait.'], follows: null },
  ]);
});

test('block quotation: one that carries its own cue is no statement of nobody around it', () => {
  const seed = { content: ['“We will stay,”'], cue: 'said', source: 'the mayor' };
  const shown = applyRule(quoteBlocks, [['quote', '“We will stay,” said the mayor.']], [seed]);
  assert.deepEqual(
    shown.map((s) => s.how),
    ['cue'],
  );
});

test('block quotation: without anybody named it has no source', () => {
  const shown = applyRule(quoteBlocks, [
    ['paragraph', 'The rain stopped.'],
    ['quote', 'Nothing will be as it was.'],
  ]);
  assert.deepEqual(
    shown.map((s) => [s.how, s.source]),
    [['block-quote', '']],
  );
});

test('running quotation: marks left open go on in the next paragraph, marks closed do not', () => {
  const seed = { content: ['“We were told nothing.'], cue: 'said', source: 'Voss' };
  const open = applyRule(
    runningQuotations,
    [
      ['paragraph', 'Voss said: “We were told nothing.'],
      ['paragraph', '“Then the cover went.'],
      ['paragraph', '“And so we locked it.”'],
      ['paragraph', '“A late quotation,” is all there is.'],
    ],
    [seed],
  );
  assert.deepEqual(
    open.filter((s) => s.how === 'continued').map((s) => [s.content, s.follows]),
    [
      [['“Then the cover went.'], '“We were told nothing.'],
      [['“And so we locked it.”'], '“We were told nothing.'],
    ],
  );
  const closed = applyRule(
    runningQuotations,
    [
      ['paragraph', 'Voss said: “We were told nothing.”'],
      ['paragraph', '“Then the cover went.”'],
    ],
    [{ ...seed, content: ['“We were told nothing.”'] }],
  );
  assert.equal(closed.length, 1);
});

test('question and answer: the label is the source, a bare letter is nobody', () => {
  const shown = applyRule(questions, [
    ['question', 'Q: Who locked the gate?'],
    ['answer', 'MARA VOSS: I did.'],
  ]);
  assert.deepEqual(
    shown.map((s) => [s.how, s.source, s.content]),
    [
      ['question', '', ['Who locked the gate?']],
      ['answer', 'MARA VOSS', ['I did.']],
    ],
  );
});

test('turns: labels that come back are speakers, a note is none', () => {
  const blocks = [
    ['paragraph', 'HALE: Who locked the gate?'],
    ['paragraph', 'VOSS: I did.'],
    ['paragraph', 'I had to.'],
    ['paragraph', 'HALE: Why?'],
    ['paragraph', 'VOSS: The cover was gone.'],
    ['paragraph', 'Note: this was shortened.'],
  ] as const;
  const shown = applyRule(turns, blocks);
  assert.deepEqual(
    shown.map((s) => [s.how, s.source, s.content[0]]),
    [
      ['question', 'HALE', 'Who locked the gate?'],
      ['answer', 'VOSS', 'I did.'],
      ['continued', '', 'I had to.'],
      ['question', 'HALE', 'Why?'],
      ['answer', 'VOSS', 'The cover was gone.'],
    ],
  );
  assert.equal(shown[2]?.follows, 'I did.');
  assert.deepEqual(applyRule(turns, blocks.slice(0, 2)), []);
});

test('dialogue: two labels in a post ask and answer, one is a headline’s colon', () => {
  const blocks = [['post', 'Reporter: ‘Who closed it?’\nMinister: ‘They did.’']] as const;
  const asked = { content: ['‘Who closed it?’'], cue: ':', source: 'Reporter' };
  const told = { content: ['‘They did.’'], cue: ':', nth: 2, source: 'Minister' };
  const how = (seeds: (typeof asked)[]) => applyRule(dialogues, blocks, seeds).map((s) => s.how);
  assert.deepEqual(how([asked, told]), ['question', 'answer']);
  assert.deepEqual(how([asked]), ['cue']);
});

test('refusals: declining, not answering and not being reached, but not refusing a deed', () => {
  const shown = applyRule(refusals, [
    [
      'paragraph',
      'The Harbour Board and the pilots did not immediately respond to requests for comment. The consul declined to comment on Friday.',
    ],
    ['paragraph', 'Lund could not be reached. The driver refused to move his lorry.'],
  ]);
  assert.deepEqual(
    shown.map((s) => [s.source, s.cue, s.content[0] ?? '']),
    [
      ['The consul', 'declined', 'to comment on Friday'],
      ['The Harbour Board and the pilots', 'did not immediately respond', 'to requests for comment'],
      ['Lund', 'could not be reached', ''],
    ],
  );
});

test('refusals: one that the model found is not found twice', () => {
  const seed = { content: ['to comment'], cue: 'declined', source: 'The consul' };
  assert.equal(applyRule(refusals, [['paragraph', 'The consul declined to comment.']], [seed]).length, 1);
});

test('headlines: words in marks without a speaker are a statement of nobody, two words are not', () => {
  const shown = applyRule(headlineQuotations, [
    ['title', '‘I locked it with my own hands’: how the ‘long wait’ began'],
    ['paragraph', 'She said “nothing of the kind was ever planned”.'],
  ]);
  assert.deepEqual(
    shown.map((s) => [s.how, s.content]),
    [['title', ['‘I locked it with my own hands’']]],
  );
});

test('posts: a post is a statement, and what it passes on is another’s', () => {
  const blocks = [['post', 'They knew. From the Gull’s @ida_moss: The pilots were told on Monday.']] as const;
  assert.deepEqual(
    applyRule(posts, blocks).map((s) => s.how),
    ['post'],
  );
  assert.deepEqual(
    applyRule(quotingPosts, blocks).map((s) => [s.source, s.cue, s.content]),
    [['the Gull’s @ida_moss', 'From', ['The pilots were told on Monday.']]],
  );
});

test('places: what stands in a headline or a caption is told by its place', () => {
  const seed = (content: string, cue: string) => ({ content: [content], cue, source: 'Voss' });
  const shown = applyRule(
    places,
    [
      ['title', 'Voss says gate will open'],
      ['caption', 'She denied it.'],
    ],
    [seed('gate will open', 'says'), seed('it', 'denied')],
  );
  assert.deepEqual(
    shown.map((s) => s.how),
    ['title', 'caption'],
  );
});

test('whole mention: a determiner takes its noun, or is nobody; a possessive stays', () => {
  const text = [['paragraph', 'The harbour master said it was over. Her belief that it was over grew.']] as const;
  const shown = applyRule(wholeMentions, text, [
    { content: ['it was over'], cue: 'said', source: 'The' },
    { content: ['that it was over'], cue: 'belief', source: 'Her' },
  ]);
  assert.deepEqual(
    shown.map((s) => s.source),
    ['The harbour master', 'Her'],
  );
});

test('shared subject: the piece before the cut is the inner statement’s source', () => {
  const shown = applyRule(
    sharedSubjects,
    [['paragraph', 'The premier, the paper noted, said that it was late.']],
    [
      { content: ['The premier,', 'said that it was late'], cue: 'noted', source: 'the paper' },
      { content: ['that it was late'], cue: 'said', inside: true },
    ],
  );
  assert.equal(shown[1]?.source, 'The premier');
});

test('non-statement: inside a content a call to somebody and a cue without a word that says are dropped', () => {
  const text = [['paragraph', 'On Monday he called the ministry and asked if it was true, as “a curiosity.”']] as const;
  const shown = applyRule(nonStatements, text, [
    { content: ['the ministry'], cue: 'called', source: 'he', inside: true, score: 0.5 },
    { content: ['if it was true'], cue: 'asked', source: 'he', inside: true, score: 0.9 },
    { content: ['“a curiosity.”'], cue: 'as', inside: true, score: 0.3 },
  ]);
  assert.deepEqual(
    shown.map((s) => s.cue),
    ['asked'],
  );
});

test('addressed: who is spoken to is not the speaker and not in the content', () => {
  const text = [
    ['paragraph', 'The pilots were told that nobody would come. The premier ordered the pilot to wait.'],
    ['paragraph', 'Asked who had closed it, the president shrugged.'],
  ] as const;
  const shown = applyRule(addressed, text, [
    { content: ['that nobody would come'], cue: 'were told', source: 'The pilots' },
    { content: ['the pilot to wait'], cue: 'ordered', source: 'The premier' },
    { content: ['who had closed it'], cue: 'Asked', source: 'the president' },
  ]);
  assert.deepEqual(
    shown.map((s) => [s.source, s.content[0]]),
    [
      ['', 'that nobody would come'],
      ['The premier', 'to wait'],
      ['', 'who had closed it'],
    ],
  );
});

test('attribution line: the signature below a quotation is its speaker, not the next one’s', () => {
  const shown = applyRule(
    attributionLines,
    [
      ['quote', '“The gate was shut on us.”'],
      ['heading', '– Mara Voss'],
      ['quote', '“We had no word of it.”'],
      ['paragraph', '— Idris Lund, pilot'],
      ['list-item', '- bread'],
    ],
    [{ content: ['“We had no word of it.”'], cue: '–', source: 'Mara Voss' }],
  );
  assert.deepEqual(
    shown.map((s) => [s.how, s.source, s.content]),
    [
      ['block-quote', 'Mara Voss', ['“The gate was shut on us.”']],
      ['block-quote', 'Idris Lund, pilot', ['“We had no word of it.”']],
    ],
  );
});

test('block bounds: a headline is no part of the first sentence’s content, and paragraphs are pieces', () => {
  const blocks = [
    ['title', 'Islanders on their knees'],
    ['paragraph', 'Two officers brought a proposal, officials said.'],
    ['paragraph', 'They pleaded.'],
  ] as const;
  const text = blocks.map((b) => b[1]).join('\n\n');
  const whole = text.slice(0, text.indexOf(', officials'));
  const shown = applyRule(blockBounds, blocks, [{ content: [whole, 'They pleaded'], cue: 'said', source: 'officials' }]);
  assert.deepEqual(shown[0]?.content, ['Two officers brought a proposal', 'They pleaded']);
});

test('cut mention: it stands in the paragraph of its cue and begins with a word', () => {
  const blocks = [
    ['paragraph', 'The harbour is shut. Anna Weber'],
    [
      'paragraph',
      'One pilot supporting Mr. Cray, Paul Keller of Tarnholm, said that it rains. She went home, urging all to stay.',
    ],
    ['paragraph', 'In Dunholt, Captain Joan Brand hopes to sail.'],
  ] as const;
  const source = (s: string, cue: string, content: string) =>
    applyRule(cutMentions, blocks, [{ source: s, cue, content: [content] }])[0]?.source;
  assert.equal(source('. Cray, Paul Keller of Tarnholm,', 'said', 'that it rains'), 'Paul Keller of Tarnholm,');
  assert.equal(source('Captain Joan Brand', 'urging', 'all to stay'), '');
  assert.equal(source('Paul Keller of Tarnholm', 'said', 'that it rains'), 'Paul Keller of Tarnholm');
  assert.equal(source('Captain Joan Brand', 'hopes', 'to sail'), 'Captain Joan Brand');
  assert.equal(source('Anna Weber\n\nOne pilot', 'said', 'that it rains'), 'One pilot');
});

test('list entry: a name and a colon before words that are no sentence says nothing', () => {
  const blocks = [
    ['paragraph', 'Six were held.'],
    ['paragraph', 'Anna Weber: Possession of a boat, held with no bond.'],
    ['paragraph', 'Paul Keller: Two warrants, mooring without a licence.'],
    ['paragraph', 'Joan Brand: We did nothing.'],
  ] as const;
  const seeds = [
    { source: 'Anna Weber', cue: ':', nth: 1, content: ['Possession of a boat, held with no bond'] },
    { source: 'Paul Keller', cue: ':', nth: 2, content: ['Two warrants, mooring without a licence'] },
    { source: 'Joan Brand', cue: ':', nth: 3, content: ['We did nothing'] },
  ];
  assert.deepEqual(
    applyRule(listEntries, blocks, seeds).map((s) => s.source),
    ['Joan Brand'],
  );
  assert.equal(applyRule(listEntries, blocks, seeds.slice(1)).length, 2, 'one line alone may be an answer');
});

test('question and answer: the label and its colon are the turn itself, a cue inside it is not', () => {
  const shown = applyRule(
    questions,
    [
      ['question', 'Packet: Is the gate shut?'],
      ['answer', 'Roe: It is, the board said.'],
    ],
    [
      { content: ['Is the gate shut?'], cue: ':', source: 'Packet', score: 0.9 },
      { content: ['It is'], cue: 'said', source: 'the board', score: 0.9 },
    ],
  );
  assert.deepEqual(
    shown.map((s) => `${s.how} ${s.source}`),
    ['cue the board', 'question Packet', 'answer Roe'],
  );
});

test('cueless quotation: behind what somebody said it is one more piece, behind what somebody thought it goes on', () => {
  const blocks = [['paragraph', 'Roe said the quay was safe. “It always was. It will be.” Nobody asked why.']] as const;
  const said = { content: ['the quay was safe'], cue: 'said', source: 'Roe' };
  assert.deepEqual(applyRule(cuelessQuotations, blocks, [said])[0]?.content, [
    'the quay was safe',
    '“It always was. It will be.”',
  ]);
  const thought = [['paragraph', 'Roe doubted that the quay was safe. “It never was.”']] as const;
  const doubted = { content: ['that the quay was safe'], cue: 'doubted', source: 'Roe' };
  const shown = applyRule(cuelessQuotations, thought, [doubted]);
  assert.deepEqual(shown[1], {
    how: 'continued',
    source: '',
    cue: '',
    content: ['“It never was.”'],
    follows: 'that the quay was safe',
  });
});

test('cueless quotation: a paragraph of its own is a statement of its own, also where the model carried the content on', () => {
  const blocks = [
    ['paragraph', '“The quay is safe,” Roe said.'],
    ['paragraph', '“It always was.”'],
    ['paragraph', '“Who built it?” the mayor asked.'],
    ['paragraph', '“My father did.”'],
  ] as const;
  const said = { content: ['“The quay is safe,”', '“It always was.”'], cue: 'said', source: 'Roe' };
  const asked = { content: ['“Who built it?”'], cue: 'asked', source: 'the mayor' };
  const shown = applyRule(cuelessQuotations, blocks, [said, asked]);
  assert.deepEqual(
    shown.map((s) => [s.how, s.content, s.follows]),
    [
      ['cue', ['“The quay is safe,”'], null],
      ['cue', ['“Who built it?”'], null],
      ['continued', ['“It always was.”'], '“The quay is safe,”'],
      // Somebody else answers a question, and nobody can tell who.
      ['continued', ['“My father did.”'], null],
    ],
  );
});

test('cueless quotation: a name in marks, a quotation inside a sentence and one with its own cue are none', () => {
  const blocks = [
    ['paragraph', 'Roe said the quay was safe. “Quay Four”. The “quay of sighs” stands, “for now.”'],
    ['paragraph', '“It will stand,” Moe said.'],
  ] as const;
  const said = { content: ['the quay was safe'], cue: 'said', source: 'Roe' };
  const stand = { content: ['“It will stand,”'], cue: 'said', source: 'Moe' };
  assert.deepEqual(
    applyRule(cuelessQuotations, blocks, [said, stand]).map((s) => s.content),
    [['the quay was safe'], ['“It will stand,”']],
  );
});

test('asked participle: the asker is named behind “by”, or nowhere', () => {
  const blocks = [
    ['paragraph', 'Asked whether he would stay, Roe said no.'],
    ['paragraph', 'Asked by the chairman, Kurt Moe, whether he would go, he said yes.'],
    ['paragraph', 'Roe asked whether he would stay.'],
  ] as const;
  const shown = applyRule(askedParticiples, blocks, [
    { content: ['whether he would stay'], cue: 'Asked', source: 'Roe' },
    { content: ['whether he would go'], cue: 'Asked', nth: 2, source: 'he' },
    { content: ['whether he would stay'], cue: 'asked', source: 'Roe' },
  ]);
  assert.deepEqual(
    shown.map((s) => s.source),
    ['', 'the chairman', 'Roe'],
  );
});

test('said to have: one cue of whom it is said of', () => {
  const blocks = [
    ['paragraph', 'The adviser, Pavel Roe, is said to have answered that nobody knew. The quay is said to have moved.'],
  ] as const;
  const shown = applyRule(saidToHave, blocks, [
    { content: ['The adviser, Pavel Roe,', 'to have answered that nobody knew'], cue: 'is said' },
    { content: ['The quay', 'to have moved'], cue: 'is said', nth: 2 },
  ]);
  assert.deepEqual(shown[0], {
    how: 'cue',
    source: 'The adviser, Pavel Roe',
    cue: 'is said to have answered',
    content: ['that nobody knew'],
    follows: null,
  });
  assert.equal(shown[1]?.cue, 'is said');
});

test('headline label: somebody whom the report knows, or a noun for those who tell', () => {
  const blocks = [
    ['title', 'Roe: I will not resign; ferry stops'],
    ['heading', 'Superintendent: Two members knew'],
    ['heading', 'Ellerdale: a village that is in fear'],
    ['heading', 'Ellerdale live: the village leaves its homes'],
    ['paragraph', 'Anna Roe was asked again.'],
  ] as const;
  const shown = applyRule(headlineLabels, blocks, [], [{ name: 'Anna Roe', kind: 'person' }]);
  assert.deepEqual(
    shown.map((s) => [s.source, s.content[0], s.how]),
    [
      ['Roe', 'I will not resign', 'title'],
      ['Superintendent', 'Two members knew', 'title'],
    ],
  );
});

test('bare auxiliary: the verb behind it belongs to the cue', () => {
  const blocks = [['paragraph', 'The ministry would not comment. Roe did not say whether it held. Moe said it held.']] as const;
  const shown = applyRule(bareAuxiliaries, blocks, [
    { content: ['comment'], cue: 'would not', source: 'The ministry' },
    { content: ['say whether it held'], cue: 'did not', source: 'Roe' },
    { content: ['it held'], cue: 'said', source: 'Moe' },
  ]);
  assert.deepEqual(
    shown.map((s) => [s.cue, s.content]),
    [
      ['would not comment', []],
      ['did not say', ['whether it held']],
      ['said', ['it held']],
    ],
  );
});
