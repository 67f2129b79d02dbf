import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event, Statement } from '../src/contract/index.ts';
import { ClaimScreen } from './support/claimScreen.ts';
import { handTrace, written } from './support/examples.ts';
import { ReportScreen } from './support/reportScreen.ts';

/*
 * Both screens of the reading view can be drawn from the four records made by hand: each piece that they show is computed
 * from them and is there.
 */

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('the report’s screen', () => {
  const trace = handTrace();
  const edit = written.edit();
  const screen = new ReportScreen(trace, [edit]);
  const named = (name: string) => trace.sources.find((s) => s.name === name)?.id;
  const selected = trace.statements.find(
    (s) => s.speaker === named('the Ports Ministry') && s.alleged && screen.blockOf(s)?.type === 'quote',
  );
  assert.ok(selected);
  const outer = trace.statements.find((s) => s.id === selected.within);
  assert.ok(outer);
  const last = (s: Statement) => screen.chain(s).at(-1);

  test('has a head: title, byline, outlet and date', () => {
    const { title, byline, outlet, published } = trace.report;
    assert.ok(title && byline[0] && outlet.name && published);
    assert.equal(trace.blocks[0]?.type, 'title');
  });

  test('says in one sentence what the report rests on', () => {
    const { statements, unnamed, through, straight } = screen.head();
    assert.equal(statements, 83);
    assert.equal(unnamed, 25);
    assert.deepEqual(through, ['Petra Vanstone', 'Tarnholm Courier', 'Quaywire', 'Maren Oakes', 'Corvane Clips & Questions 🎥']);
    assert.equal(straight, 3);
    assert.equal(unnamed, trace.profile.statements.unnamed);
  });

  test('lists who is talking, and the list adds up to the head and to the bar', () => {
    const voices = screen.voices();
    assert.equal(total(voices.map((v) => v.count)), screen.head().statements);
    assert.equal(total(screen.bar().map((p) => p.statements ?? 0)), screen.head().statements);
    assert.equal(voices.filter((v) => v.source === null).length, 1);
    for (const v of voices)
      assert.ok(v.source === null || v.source.mentions.length > 0 || v.source.kind === 'account', v.source?.name);
  });

  test('says in the list through whom a voice reaches us, and what is told of it', () => {
    const voice = (name: string, kind?: string) =>
      screen.voices().find((v) => v.source?.name === name && (!kind || v.source.kind === kind));
    assert.deepEqual(voice('President Odile Hallam')?.through, ['Tarnholm Courier']);
    assert.deepEqual(voice('the Ports Ministry')?.through, ['Quaywire', 'Maren Oakes']);
    assert.ok(voice('the Ports Ministry')?.notes.includes('2 only as others tell it'));
    assert.deepEqual(voice('three officials briefed on the document')?.notes.slice(0, 2), [
      'unnamed, 3',
      'briefed on the document',
    ]);
    assert.equal(voice('a palace official')?.notes[0], 'unnamed, 1 or 2');
    assert.equal(voice('Critics')?.notes[0], 'unnamed, 2 or more');
    assert.ok(voice('An aide to Hallam')?.notes.some((n) => n.startsWith('because the coalition')));
    assert.ok(voice('a spokesperson for Pell')?.notes.includes('speaks for The premier’s office'));
    assert.equal(voice('a spokesperson for Pell')?.mark, 'organization');
    assert.deepEqual(voice('Maren Oakes', 'account')?.notes, ['@oakes_at_quill', 'post']);
    assert.ok(voice('The pilots’ guild and the dockers’ union')?.notes.includes('The pilots’ guild and the dockers’ union'));
    assert.ok(voice('President Odile Hallam')?.notes.includes('public'));
  });

  test('has a bar of all the words of the body, own voice among them', () => {
    const bar = screen.bar();
    assert.ok((bar.at(-1)?.words ?? 0) > 0);
    assert.equal(bar.at(-1)?.part, 'ownVoice');
    assert.equal(total(bar.map((p) => p.words)), total(Object.values(trace.profile.words)));
    assert.ok(bar.filter((p) => p.words > 0).length >= 7);
  });

  test('underlines every statement in a block, by its grade, and weighs its cue', () => {
    for (const s of trace.statements) {
      const block = screen.blockOf(s);
      assert.ok(block);
      for (const part of [...s.content, ...s.source, ...(s.cue ? [s.cue] : [])]) {
        assert.ok(trace.blocks.some((b) => b.start <= part.start && part.end <= b.end && part.start < part.end));
      }
    }
  });

  test('shows a chain beside every statement, from the report to the speaker, each step with the words that show it', () => {
    for (const s of trace.statements) {
      const steps = screen.chain(s);
      assert.ok(steps.length >= 2);
      assert.equal(steps[0]?.name, 'The Free Corvanian');
      assert.equal(last(s)?.name ?? null, trace.sources.find((x) => x.id === s.speaker)?.name ?? null);
      for (const step of steps) assert.ok(step.words !== null || step.mark === 'account' || step.name === null, step.name ?? '');
    }
  });

  test('shows posts as posts: who, when, how often liked and answered, cut off, with a card, quoting whom', () => {
    const posts = trace.blocks.flatMap((b) => b.post ?? []);
    assert.equal(posts.length, 3);
    for (const p of posts) assert.ok(p.author && p.handle && p.published && p.url);
    assert.ok(posts.some((p) => p.truncated && p.card?.title && p.card.domain && p.likes !== null && p.replies !== null));
    assert.ok(posts.some((p) => p.edited));
    const quoted = trace.statements.filter(
      (s) => s.within && screen.blockOf(s)?.type === 'post' && s.chain.at(-1)?.source === named('Quaywire'),
    );
    assert.equal(quoted.length, 1);
  });

  test('draws the panel’s chain with a link, the unnamed step marked', () => {
    const steps = screen.chain(selected);
    assert.deepEqual(
      steps.map((s) => [s.name, s.mark, s.words]),
      [
        ['The Free Corvanian', 'publication', '2026-06-12T07:30:00+01:00'],
        ['Quaywire', 'publication', 'the site continued'],
        ['one of the people', 'unnamed', 'one of the people said'],
        ['the Ports Ministry', 'organization', 'The ministry told'],
      ],
    );
    assert.equal(steps[1]?.link, 'https://quaywire.example/p/pell-call');
    assert.deepEqual([selected.grade, selected.alleged], ['unnamed', true]);
  });

  test('names the panel’s form inside a form, act, setting, addressee, and a time that is inferred', () => {
    assert.equal(screen.form(selected), 'indirect, inside a direct quotation');
    assert.equal(screen.form(outer), 'direct, inside a direct quotation');
    assert.equal(selected.act, 'say');
    assert.deepEqual(screen.addressees(selected), ['Premier Aldous Pell']);
    assert.deepEqual(screen.said(selected), { value: '2026-06-09', words: 'Tuesday morning', after: null, inferred: true });
    const open = trace.statements.find((s) => s.setting === 'public' && s.form === 'direct' && s.time);
    assert.ok(open);
    const hung = trace.statements.flatMap((s) => screen.said(s) ?? []).filter((t) => t.value === null);
    assert.ok(hung.length > 0 && hung.every((t) => t.after?.event));
  });

  test('says how sure it is of words, speaker and chain, each by itself', () => {
    for (const { confidence } of trace.statements) assert.deepEqual(Object.keys(confidence), ['statement', 'speaker', 'chain']);
  });

  test('shows the same words elsewhere, and that they are no second source', () => {
    const same = screen.sameWords(selected);
    assert.deepEqual(
      same.map((s) => [s.words, s.sameOrigin, s.block?.post?.author]),
      [[['that the government had not exchanged a line with the island'], true, 'Maren Oakes']],
    );
  });

  test('shows what differs from the words it renders, both passages and the changed words', () => {
    const [near] = screen.drifts(selected);
    assert.deepEqual(near?.changes, [
      { kind: 'strength', here: 'swore blind', there: 'told' },
      { kind: 'attribution', here: null, there: 'one of the people said' },
    ]);
    const all = screen.drifts();
    assert.equal(all.length, 7);
    for (const d of all) {
      assert.ok(d.said && d.held && d.basis === 'excerpt');
      for (const c of d.changes) assert.ok((c.here ?? c.there) && c.here !== c.there);
    }
    assert.ok(
      all.some((d) => d.changes.some((c) => c.kind === 'actor' && c.here === 'Hallam' && c.there === 'the Ports Ministry')),
    );
  });

  test('shows disputes in the speakers’ own words, and who says that they are disputes', () => {
    const disputes = screen.disputes();
    assert.equal(disputes.length, 5);
    const ministers = disputes.find((d) => d.sides[1]?.words.includes('No insurer has a key'));
    assert.deepEqual(
      ministers?.sides.map((s) => [s.who, s.form]),
      [
        ['Ports Minister Rowan Tisdale', 'direct'],
        ['President Odile Hallam', 'direct'],
      ],
    );
    assert.deepEqual([ministers?.asserted, ministers?.evidence], ['the report', 'Hallam flatly contradicted her minister']);
    assert.ok(disputes.some((d) => d.asserted === null));
    for (const d of disputes) for (const side of d.sides) assert.ok(side.who && side.words);
    // Of what a speaker says more than once, the side shown is the most direct that the report holds.
    const byId = new Map(trace.statements.map((s) => [s.id, s]));
    const rank = (id: string) => ['indirect', 'mixed', 'direct'].indexOf(byId.get(id)?.form ?? '');
    const shown = new Set(trace.relations.flatMap((r) => (r.type === 'dispute' ? [r.a, r.b] : [])));
    let compared = 0;
    for (const r of trace.relations) {
      if (r.type !== 'same-claim' || typeof r.a !== 'string' || typeof r.b !== 'string') continue;
      if (byId.get(r.a)?.speaker !== byId.get(r.b)?.speaker || shown.has(r.a) === shown.has(r.b)) continue;
      assert.ok(shown.has(r.a) ? rank(r.a) >= rank(r.b) : rank(r.b) >= rank(r.a));
      compared++;
    }
    assert.equal(compared, 3);
  });

  test('knows what a person has checked or edited, and why a value is what it is', () => {
    assert.ok('statement' in edit.target);
    const target = trace.statements.find((s) => 'statement' in edit.target && s.id === edit.target.statement);
    assert.ok(target);
    assert.equal(screen.checked(target), 'edited');
    assert.equal(screen.checked(selected), 'open');
    const tick: Event = {
      ...edit,
      id: 'e-0001',
      type: 'confirmation',
      field: null,
      was: null,
      is: null,
      at: '2026-06-16T09:00:00+01:00',
    };
    assert.equal(new ReportScreen(trace, [edit, tick]).checked(target), 'checked');
    assert.equal(new ReportScreen(trace, [tick, { ...edit, at: '2026-06-17T09:00:00+01:00' }]).checked(target), 'edited');
    const why = written.explanation();
    assert.equal(why.target.statement, selected.id);
    assert.ok(why.by.rule && why.restsOn.length > 0 && why.runnersUp[0]?.why);
  });
});

describe('the claim’s screen', () => {
  const claim = written.claim();
  const screen = new ClaimScreen(claim);

  test('has one version’s own words for a title, the reports, the days, and who was first', () => {
    const head = screen.head();
    assert.ok(claim.versions.some((v) => v.words === head.title));
    assert.equal(head.reports, 3);
    assert.deepEqual([head.from, head.to], ['2026-06-10', '2026-06-12']);
    assert.deepEqual(head.first, { outlet: 'Corvane Press Agency', published: '2026-06-10T09:40', certain: false });
  });

  test('counts independent origins as a range, with a verdict on each two', () => {
    assert.equal(screen.head().origins, '2 to 4');
    const pairs = screen.pairs();
    assert.equal(pairs.length, (claim.origins.length * (claim.origins.length - 1)) / 2);
    assert.deepEqual(new Set(pairs.map((p) => p.verdict)), new Set(['shared', 'separate', 'unknown']));
    for (const p of pairs) assert.ok(p.a && p.b && (p.verdict === 'unknown' ? p.why === null : p.why));
  });

  test('has three columns: reports, what they came through, origins', () => {
    assert.deepEqual(
      screen.reports().map((r) => [r.outlet, r.published?.slice(0, 10)]),
      [
        ['Corvane Press Agency', '2026-06-10'],
        ['Quillport Evening Packet', '2026-06-11'],
        ['The Free Corvanian', '2026-06-12'],
      ],
    );
    const through = screen.through();
    assert.deepEqual(
      through.map((n) => [n.name, n.named]),
      [
        ['Tarnholm Courier', true],
        ['a capital newspaper', false],
        ['Two reports published this week', true],
      ],
    );
    assert.ok(through[0]?.notes.includes('2026-06-10'));
    assert.equal(screen.origins().length, 5);
    assert.deepEqual(screen.origins()[1]?.notes, ['number not given']);
  });

  test('leads every version from its report to an origin, or to the report that it cites', () => {
    for (const v of claim.versions) {
      const edges = screen.edges(v);
      assert.ok(edges.length > 0);
      for (const e of edges) assert.ok(e.from && e.to && e.words);
      const origin = claim.origins.find((o) => o.chains.some((c) => c.statement === v.statement));
      assert.ok(origin, v.words);
      assert.ok(edges.at(-1)?.to === origin.source.name || v.cites.length > 0 || v.drift !== null);
    }
  });

  test('shows a middle step that was concluded as concluded, and from what', () => {
    const inferred = claim.versions.flatMap((v) => screen.edges(v)).filter((e) => e.inferred);
    assert.equal(inferred.length, 1);
    assert.deepEqual([inferred[0]?.from, inferred[0]?.to], ['a capital newspaper', 'Tarnholm Courier']);
    assert.match(inferred[0]?.words ?? '', /eighteen words in a row/);
  });

  test('counts the words that it says are the same', () => {
    const [one, other] = claim.versions.flatMap((v) =>
      v.words.includes('Harbour Board brought') ? [v.words.toLowerCase().split(' ')] : [],
    );
    assert.ok(one && other);
    const same = one.findIndex((w, i) => w !== other[i]);
    assert.equal(same, 18);
  });

  test('shows two reports that cite each other by a line each way', () => {
    const both = screen.citeEachOther();
    assert.equal(both.length, 1);
    for (const line of [both[0]?.there, both[0]?.back]) assert.ok(line?.words && line.link);
  });

  test('shows for each version where it stands and what changed, compared with a version that is held', () => {
    const rows = screen.rows();
    assert.equal(rows.filter((r) => r.first).length, 1);
    for (const r of rows) {
      assert.ok(r.words && r.outlet && r.place);
      assert.equal(r.changes.length > 0, r.basis !== null);
    }
    const headline = rows.find((r) => r.place === 'headline');
    assert.deepEqual(
      headline?.changes.map((c) => [c.kind, c.was, headline.words.slice(c.at, c.at + (c.is?.length ?? 0))]),
      [
        ['actor', 'two officers of the Sandreth Harbour Board', 'Sandreth'],
        ['strength', 'asked', 'Begged'],
        ['time', null, 'Within Hours'],
      ],
    );
    // Words that were only shortened or put another way are not marked.
    assert.ok(rows.some((r) => r.words.includes('delivered a written proposal') && r.changes.length === 0));
  });
});
