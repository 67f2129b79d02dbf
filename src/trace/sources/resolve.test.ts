import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type MarkedOptions, markedReport } from '../../../test/markedReport.ts';
import type { Source } from '../../contract/index.ts';
import { Source as SourceShape } from '../../contract/index.ts';
import type { Draft, Resolution } from '../draft.ts';
import { resolveSources } from './resolve.ts';

const resolve = (marked: string, options: MarkedOptions = {}): Resolution => resolveSources(markedReport(marked, options), []);

/** The names of those who speak, in the order of the drafts; null for nobody. */
function speakers(marked: string, options: MarkedOptions = {}): (string | null)[] {
  const { sources, speakers: found } = resolve(marked, options);
  return found.map((s) => sources.find((x) => x.id === s.source)?.name ?? null);
}

function sourceOf(marked: string, draft = 0): Source {
  const { sources, speakers: found } = resolve(marked);
  const source = sources.find((s) => s.id === found[draft]?.source);
  assert.ok(source, 'somebody speaks');
  return source;
}

describe('one report, one source for each speaker', () => {
  test('full name, surname, title, office and pronoun are one', () => {
    const text =
      '[Secretary of State Edwin Marlowe] <said> {the talks failed}. ¶[Marlowe] <added> {that more would follow}. ' +
      '¶“{We tried},” [the secretary of state] <said>. ¶[He] <denied> {any delay}.';
    assert.deepEqual(speakers(text), ['Edwin Marlowe', 'Edwin Marlowe', 'Edwin Marlowe', 'Edwin Marlowe']);
    const source = sourceOf(text);
    assert.equal(source.kind, 'person');
    assert.equal(source.role, 'Secretary of State');
    assert.deepEqual(source.aliases, ['Marlowe']);
  });

  test('an outlet, "the newspaper", and its reporter', () => {
    const text =
      'On Monday [The Harbor Times] <reported> {that the bridge is closed}. “¶{It is unsafe},” [the newspaper] <continued>. ' +
      '¶[The newspaper’s Anna Weber] <wrote> {that nobody had looked}.';
    const { sources, speakers: found } = resolve(text);
    const name = (id: string | null | undefined) => sources.find((s) => s.id === id)?.name;
    assert.deepEqual(
      found.map((s) => [name(s.source), name(s.through)]),
      [
        ['The Harbor Times', undefined],
        ['The Harbor Times', undefined],
        ['Anna Weber', 'The Harbor Times'],
      ],
    );
  });

  test('"the website" and what is told to an outlet that no list knows', () => {
    const text =
      '[Nexor] <reported> {a delay}. ¶“{It is true},” [an official] <told> Nexor in an interview. ¶“{Very long},” [the website] <continued>.';
    assert.deepEqual(speakers(text), ['Nexor', 'an official', 'Nexor']);
    assert.equal(sourceOf(text).kind, 'publication');
  });

  test('two cues on one source are one answer; two sources of one kind stay two', () => {
    const text =
      '[A city official] <said> {it burned}. ¶[The city official] <blamed> {a cable}. ¶[A city official] <said> {it did not}.';
    const { speakers: found } = resolve(text);
    assert.equal(found[0]?.source, found[1]?.source, '"the official" is the one before');
    assert.notEqual(found[0]?.source, found[2]?.source, 'a second "a city official" may be another');
  });

  test('of two with one surname the title or the last full name tells; else nobody', () => {
    const couple = '[Anna Weber] <said> {yes}. ¶[Paul Weber] <said> {no}. ';
    assert.deepEqual(speakers(`${couple}¶[Mrs. Weber] <insisted> {on it}.`).at(-1), 'Anna Weber');
    const apart = '[Anna Weber] <said> {yes}. It rained. It was long. ¶[Paul Weber] <said> {no}. ';
    assert.deepEqual(speakers(`${apart}¶[Weber] <insisted> {on it}.`).at(-1), null);
  });

  test('the person behind a body’s name, behind two roles, behind a title that the mention leaves out', () => {
    const said = (source: string, before = '') => sourceOf(`It rained. ${before}[${source}] <said> {so}.`);
    assert.equal(said('The director of the Harbour chapter of the Council on Foreign Relations Anna Haugen').name, 'Anna Haugen');
    assert.equal(said('Norwegian Ambassador to the United Kingdom Tarik Almasi').name, 'Tarik Almasi');
    assert.equal(said('Former Secretary of State and Norwegian frontrunner Anna Weber').name, 'Anna Weber');
    const sorel = said('Mr. Sorel', 'Undersecretary for Harbours ');
    assert.deepEqual([sorel.name, sorel.named], ['Sorel', true]);
  });

  test('letters for an office or for a kind of body name nobody', () => {
    const kind = (source: string) => {
      const { kind, named } = sourceOf(`It rained. [${source}] <said> {so}.`);
      return [kind, named];
    };
    assert.deepEqual(kind('one bank CEO'), ['person', false]);
    assert.deepEqual(kind('a super PAC'), ['organization', false]);
  });

  test('"Let’s" is the speaker’s own', () => {
    const text = 'It rained. [Anna Weber] <said>, “{It is late. ¶[Let’s] <say> {they come}.}”';
    assert.deepEqual(speakers(text), ['Anna Weber', 'Anna Weber']);
  });

  test('“the agency” is the only body near that can be one, never a court, a people or a festival', () => {
    const asked = (before: string, source: string) => speakers(`${before} [${source}] <said> {so}.`)[0];
    assert.equal(asked('The pilots wrote to Brask Corp. of late.', 'The company'), 'Brask Corp.');
    assert.notEqual(asked('The Supreme Court ruled.', 'The monitoring agency'), 'Supreme Court');
    assert.notEqual(asked('An Estonian team met at the Tarnholm City Festival.', 'The city'), 'Tarnholm City Festival');
    assert.notEqual(asked('It lent an Estonian team a boat.', 'The organization'), 'Estonian');
    assert.equal(asked('Brask Corp. sued the Dunholt Group.', 'The company'), null, 'one of two');
    assert.notEqual(asked('Brask Corp. sued.', 'The company that designs boats'), 'Brask Corp.', 'which company is said');
    assert.notEqual(asked('They read Harbour Lights.', 'The company'), 'Harbour Lights', 'nothing shows a body');
    const region = 'It happened in the Northern Lakes Autonomous Region, [the news agency] <said>.';
    assert.notEqual(speakers(region)[0], 'Northern Lakes Autonomous Region');
  });

  test('who speaks under a name is a person only where something shows it', () => {
    const kind = (source: string, before = '') => sourceOf(`It rained. ${before}[${source}] <said> {so}.`).kind;
    assert.equal(kind('Tarik Almasi'), 'person');
    assert.equal(kind('M. Anna Waters'), 'person');
    assert.equal(kind('Dunholt Harbour Equities'), 'organization');
    assert.equal(kind('Brask Airline'), 'organization');
    assert.equal(kind('Nexor'), 'unknown', 'a company, an outlet or anybody');
    assert.equal(kind('Nexor', 'Nexor is the largest buyer of ships. '), 'unknown');
    assert.equal(kind('The student magazine Nexor'), 'publication');
  });

  test('a body is not called after its league, its product or its country', () => {
    const text = (longer: string, short: string) => `We saw the ${longer} there. [${short}] <said> {so}.`;
    assert.deepEqual(speakers(text('NTB Nations League', 'NTB')), ['NTB']);
    assert.deepEqual(speakers('They played Brask Stellaria there. [Brask] <said> {so}.'), ['Brask']);
    assert.deepEqual(speakers(text('Church of the Lakes', 'The Church')), ['Church of the Lakes']);
    assert.deepEqual(speakers(text('Dunholt University', 'Dunholt')), ['Dunholt University']);
  });

  test('words that name neither people nor a body nor a document are doubtful', () => {
    const { speakers: found } = resolve('It rained. [Dunholt’s game at Tarnholm] <is uncertain for> {the captain}.');
    assert.ok((found[0]?.confidence ?? 1) < 0.7);
  });

  test('people in the plural are not the one whom their clause names, nor where they are from', () => {
    const said = (source: string) => sourceOf(`It rained at Keller’s. [${source}] <declined> {so}.`);
    const dockers = said('Several superdelegates supporting Keller');
    assert.deepEqual([dockers.name, dockers.named], ['several superdelegates supporting Keller', false]);
    assert.equal(said('Norwegian and independent analysts').named, false);
  });

  test('two are two, with a clause about both behind them', () => {
    const pair = sourceOf('It rained. [Anna Weber and Capt. Paul Keller, who are both pilots,] <endorsed> {it}.');
    assert.equal(pair.members.length, 2);
    assert.equal(pair.name, 'Anna Weber and Capt. Paul Keller');
  });

  test('unnamed sources cited by an outlet are heard through it', () => {
    const text = 'It rained. [Industry sources cited by the Corvanian newspaper Nexor] <said> {so}.';
    const { sources, speakers: found } = resolve(text);
    assert.equal(sources.find((s) => s.id === found[0]?.through)?.name, 'Nexor');
  });

  test('father and son of one name are two', () => {
    const text =
      'Paul J. Keller ran again. [Mr. Keller] <claimed> {the lead}. ¶[His son Paul Jr.] <announced> {it}. ' +
      '¶On Monday came Paul Keller Jr., and [he] <denied> {all}.';
    assert.deepEqual(speakers(text), ['Paul J. Keller', 'Paul Keller Jr.', 'Paul Keller Jr.']);
  });

  test('“US lawmakers” are not “us”, and a people with a hyphen is no person', () => {
    assert.equal(sourceOf('It rained. [US lawmakers] <debate> {it}.').name, 'US lawmakers');
    const text = 'Many Asian-American voters came. Anna Weber left. [The former secretary of state] <wants> {boats}.';
    assert.deepEqual(speakers(text), ['Anna Weber']);
  });

  test('“Hillary and I” is not Hillary; a party’s member is a person; an anchor of two outlets is one', () => {
    const both = '[Paul Keller] <said>, “{¶[Anna and I] <offer> {our help}.}” Anna slept.';
    assert.deepEqual(speakers(both), ['Paul Keller', null]);
    const { kind, named } = sourceOf('It rained in Utah. [Republican] <seeks> {boats}.');
    assert.deepEqual([kind, named], ['person', false]);
    const member = 'It rained. Rep. Jason Keller left. [The Utah Republican] <asks for> {boats}.';
    assert.deepEqual(speakers(member), ['Jason Keller']);
    assert.equal(sourceOf('It rained. [Nexor News and former TV network anchor Anna Weber] <said> {so}.').name, 'Anna Weber');
    assert.equal(sourceOf('It rained. [Haugen and Rep. Anna Keller (R-Va.),] <asked> {so}.').name, 'Haugen and Rep. Anna Keller');
    assert.equal(sourceOf('It rained. [CEO of the Refugee Council Tarik Almasi] <said> {so}.').name, 'Tarik Almasi');
  });

  test('ids follow the first mentions', () => {
    const { sources } = resolve('In Oslo, Ingrid Haug listened. [Paul Keller] <said> {no}. ¶[Ingrid Haug] <said> {yes}.');
    assert.deepEqual(
      sources.map((s) => [s.id, s.name]),
      [
        ['s1', 'Ingrid Haug'],
        ['s2', 'Paul Keller'],
      ],
    );
  });

  test('joint sources are a group with members', () => {
    const { sources, speakers: found } = resolve(
      '[Anna Weber and Paul Keller] <said> {they would go}. ¶[Paul Keller] <added> {a date}.',
    );
    const joint = sources.find((s) => s.id === found[0]?.source);
    assert.equal(joint?.kind, 'group');
    assert.equal(joint?.named, true);
    assert.deepEqual(
      joint?.members.map((m) => sources.find((s) => s.id === m)?.name),
      ['Anna Weber', 'Paul Keller'],
    );
    assert.equal(found[1]?.source, joint?.members[1]);
  });

  test('a pair of adjectives is one group, a role after a comma no second speaker', () => {
    assert.equal(sourceOf('[Danish and Norwegian officials] <said> {no}.').members.length, 0);
    assert.equal(sourceOf('[Anna Weber, a lawyer and former judge,] <said> {no}.').name, 'Anna Weber');
  });

  test('capitals, places and countries speak as organizations', () => {
    const text = '[Oslo] <denied> {it}. ¶[The White House] <said> {nothing was decided}.';
    const { sources } = resolve(text);
    assert.deepEqual(
      sources.map((s) => [s.name, s.kind, s.named]),
      [
        ['Oslo', 'organization', true],
        ['White House', 'organization', true],
      ],
    );
  });

  test('a mention asked for beside the drafts', () => {
    const input = markedReport('[Anna Weber] <told> Paul Keller {that it was over}. Later Keller left.');
    const at = input.report.text.indexOf('Keller left');
    const { sources, mentions } = resolveSources(input, [{ start: at, end: at + 6 }]);
    assert.equal(sources.find((s) => s.id === mentions[0])?.name, 'Paul Keller');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'Anna Weber said that the minister of Norway , “ ” he she they who it told two officials a report @anna ’s and . ? U.S. Mr. ( ) : \n\n \ud83d\ude00 é I we'.split(
      ' ',
    ),
  );
  const texts = fc.array(word, { maxLength: 60 }).map((w) => w.join(' '));

  test('gives sources that the contract allows, in its text, the same each time', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 8 }), (text, places) => {
        const { report } = markedReport(text.replace(/[[\]{}<>¶]/g, ' '));
        const drafts = places.map(([at, length], index): Draft => {
          const start = Math.min(at, report.text.length);
          const span = { start, end: Math.min(start + length, report.text.length) };
          const parent = index % 3 === 2 ? index - 1 : null;
          const follows = index % 4 === 3 ? (index + 1) % places.length : null;
          return { index, parent, content: [span], cue: span, source: [span], how: 'cue', follows, score: 1, block: 'b1' };
        });
        const found = resolveSources({ report, drafts }, [{ start: 0, end: 5 }]);
        assert.deepEqual(resolveSources({ report, drafts }, [{ start: 0, end: 5 }]), found);
        const ids = new Set(found.sources.map((s) => s.id));
        for (const s of found.sources) {
          assert.ok(SourceShape.safeParse(s).success, JSON.stringify(s));
          for (const m of s.mentions) assert.ok(m.start < m.end && m.end <= report.text.length);
        }
        for (const s of found.speakers) assert.ok(s.source === null || ids.has(s.source));
        assert.equal(found.speakers.length, drafts.length);
      }),
      { numRuns: 150 },
    );
  });

  test('a long one takes time in line with its length', () => {
    const make = (n: number) =>
      markedReport(Array.from({ length: n }, (_, i) => `[Anna Weber${i}] <said> {he told the man ${i}}. ¶`).join(''));
    const time = (n: number) => {
      const input = make(n);
      const start = performance.now();
      resolveSources(input, []);
      return performance.now() - start;
    };
    time(300);
    const short = Math.min(time(500), time(500));
    const long = Math.min(time(4000), time(4000));
    assert.ok(long < 40 * short, `500 statements took ${short} ms, 4,000 took ${long} ms`);
  });
});
