import type { SourceKind, Span, Unnamed } from '../../contract/index.ts';
import type { Gender } from '../../language/nameLists.ts';

/** One place where a referent is named, by the indices of its tokens. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** How it is mentioned: a name binds, a pronoun does not. */
  readonly by: 'name' | 'description' | 'pronoun';
}

/** Somebody or something that the report speaks of and that may speak, while sources are being worked out. */
export interface Referent {
  readonly key: number;
  kind: SourceKind;
  named: boolean;
  /** The fullest form used. */
  name: string;
  /** Every other form used. */
  readonly aliases: Set<string>;
  /** Written with a capital "The" inside a sentence, as titles of publications are. */
  titled: boolean;
  /** Small letters: the last word of a person's name, and the words before it. */
  family: string | null;
  given: readonly string[];
  gender: Gender | null;
  /** More than one person: joint sources, "officials". */
  plural: boolean;
  /** What it is called by: "president", "secretary of state", "newspaper", "official". Small letters, singular. */
  readonly heads: Set<string>;
  /** Countries, parties, bodies it belongs to, small letters. */
  readonly ties: Set<string>;
  role: string | null;
  affiliation: string | null;
  speaksFor: Referent | null;
  /** The publication whose reporter this is. */
  reportsFor: Referent | null;
  members: readonly Referent[];
  ofPerson: Referent | null;
  unnamed: Unnamed | null;
  readonly mentions: Mention[];
  /** Places that lie outside the tokens of the text (a post's author line): taken into the mentions as they are. */
  readonly spans: Span[];
}

/** All referents of a report. */
export class Cast {
  readonly referents: Referent[] = [];

  add(name: string, kind: SourceKind, named: boolean): Referent {
    const made: Referent = {
      key: this.referents.length,
      kind,
      named,
      name,
      aliases: new Set(),
      titled: false,
      family: null,
      given: [],
      gender: null,
      plural: false,
      heads: new Set(),
      ties: new Set(),
      role: null,
      affiliation: null,
      speaksFor: null,
      reportsFor: null,
      members: [],
      ofPerson: null,
      unnamed: null,
      mentions: [],
      spans: [],
    };
    this.referents.push(made);
    return made;
  }
}

/** True for what "he", "she" and "who" can stand for. */
export function isPersonLike(r: Referent): boolean {
  return !r.plural && (r.kind === 'person' || r.kind === 'unknown');
}
