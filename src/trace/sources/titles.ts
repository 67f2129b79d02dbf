import { type Gender, nounGender } from '../../language/nameLists.ts';
import type { Referent } from './referent.ts';

const SEXED: Readonly<Record<string, Gender>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  dame: 'f',
  congresswoman: 'f',
  congressman: 'm',
  pope: 'm',
  rabbi: 'm',
  imam: 'm',
};
/** What abbreviated titles stand for. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  sgt: 'sergeant',
  prof: 'professor',
  rev: 'reverend',
  dr: 'doctor',
  capt: 'captain',
  maj: 'major',
  cllr: 'councillor',
  cr: 'councillor',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  brig: 'brigadier',
  adm: 'admiral',
  congressman: 'representative',
  congresswoman: 'representative',
};

/** A title tells a person's office and sometimes the sex. */
export function takeTitle(referent: Referent, title: string): void {
  if (referent.kind === 'unknown') referent.kind = 'person';
  const words = title
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[\s-]+/);
  for (const w of words) {
    const gender = SEXED[w] ?? nounGender(w);
    if (gender) referent.gender = gender;
  }
  const plain = writtenOut(words);
  if (plain.length === 0) return;
  referent.heads.add(plain.join(' '));
  referent.heads.add(headOfTitle(plain));
  if (!referent.role) referent.role = title;
}

/** "sergeant" of "Sgt.", "secretary" of "Secretary of State": the word by which its holder is called. */
export function plainTitle(title: string): string {
  return headOfTitle(
    writtenOut(
      title
        .toLowerCase()
        .replace(/\./g, '')
        .split(/[\s-]+/),
    ),
  );
}

function writtenOut(words: readonly string[]): string[] {
  const all = words.map((w) => WRITTEN_OUT[w] ?? w).filter((w) => !/^(?:mr|mrs|ms|miss|sir|the|hon|rt)$/.test(w));
  // "Chief Executive Dr": the office is what one is called by.
  const offices = all.filter((w) => !/^(?:doctor|professor)$/.test(w));
  return offices.length > 0 ? offices : all;
}

function headOfTitle(plain: readonly string[]): string {
  const of = plain.indexOf('of');
  return (of > 0 ? plain[of - 1] : plain.at(-1)) ?? '';
}
