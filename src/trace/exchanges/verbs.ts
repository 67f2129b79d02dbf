import type { ExchangeKind } from '../../contract/index.ts';
import { type VerbForm, verbForms } from '../../language/inflection.ts';

/** How a verb names whom it reaches: as its object, or behind one of these words. */
export interface ExchangeVerb {
  readonly lemma: string;
  readonly kind: ExchangeKind;
  readonly object: boolean;
  /** Words, joined by spaces, after which the other side stands: "with", "out to". */
  readonly behind: readonly string[];
  /** The object must be a title, a role or a pronoun: "hosted the chancellor", not "hosted the games". */
  readonly personOnly?: true;
}

const verb = (kind: ExchangeKind, lemmas: string, object: boolean, behind: string, personOnly?: true): ExchangeVerb[] =>
  lemmas.split(' ').map((lemma) => ({
    lemma,
    kind,
    object,
    behind: behind === '' ? [] : behind.split('|'),
    ...(personOnly ? { personOnly } : {}),
  }));

/** The kinds are those of the corpus's guidelines, section 11: an order, an appeal and an answer are told, a summons is a call. */
export const EXCHANGE_VERBS: readonly ExchangeVerb[] = [
  ...verb(
    'tell',
    'tell inform warn assure notify remind reassure brief advise order instruct urge promise threaten invite',
    true,
    '',
  ),
  ...verb('tell', 'tip', true, 'off'),
  ...verb('tell', 'complain explain report reply confide boast brag lie admit confess answer respond appeal say', false, 'to'),
  ...verb('tell', 'plead', false, 'with'),
  ...verb('tell', 'call', false, 'on|upon'),
  ...verb('ask', 'ask question query consult press implore beg beseech petition lobby', true, ''),
  ...verb('call', 'call phone telephone ring summon', true, ''),
  ...verb(
    'meet',
    'talk speak',
    false,
    'to|with|directly to|directly with|privately with|privately to|in secret to|in secret with|by phone with|by telephone with|on the phone with|on the phone to|by phone to',
  ),
  ...verb('meet', 'meet', true, 'with|up with|privately with|secretly with|separately with|again with'),
  ...verb('meet', 'visit host', true, '', true),
  ...verb('meet', 'sit', false, 'down with'),
  ...verb('meet', 'have', false, 'it out with'),
  ...verb('meet', 'negotiate confer huddle', false, 'with|directly with|secretly with'),
  ...verb('write', 'write', false, 'to|back to'),
  ...verb('write', 'e-mail email fax cable', true, ''),
  ...verb('message', 'text message', true, ''),
  ...verb('message', 'tweet', false, 'to|at'),
  ...verb('message', 'communicate correspond', false, 'with|directly with|secretly with|regularly with'),
  ...verb('reach', 'contact approach', true, ''),
  ...verb('reach', 'reach', false, 'out to|out indirectly to|out directly to|out secretly to|indirectly out to'),
  ...verb(
    'reach',
    'get be keep stay remain',
    false,
    'in touch with|in contact with|in direct contact with|in close contact with',
  ),
  ...verb('reach', 'be', false, 'on to'),
];

/** Verbs after which whatever person or body stands is told or asked something: "it" and "the firm" too. */
export const TELLING: ReadonlySet<string> = new Set(
  'tell inform warn assure notify remind reassure brief advise instruct urge ask consult write'.split(' '),
);

/** Verbs whose passive tells of an exchange though it leaves out who acted: "was told", "had not been asked". */
export const PASSIVE_TELLING: ReadonlySet<string> = new Set(
  'tell inform warn assure notify remind reassure brief advise instruct ask consult contact approach summon question invite tip'.split(
    ' ',
  ),
);

/** Verbs that are nouns too: in their base form they count only where something shows a verb ("to press", "they call"). */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  'e-mail email text press cable fax call report visit host order question lobby contact message ring phone brief approach petition invite reply talk query appeal promise answer tip tweet lie'.split(
    ' ',
  ),
);

const byForm = new Map<string, { readonly verb: ExchangeVerb; readonly forms: VerbForm[] }[]>();
for (const v of EXCHANGE_VERBS) {
  for (const [form, kind] of verbForms(v.lemma)) {
    const list = byForm.get(form) ?? [];
    const known = list.find((e) => e.verb === v);
    if (known) known.forms.push(kind);
    else list.push({ verb: v, forms: [kind] });
    byForm.set(form, list);
  }
}

/** The verbs of exchanges that a word can be, with its forms. */
export function exchangeVerbs(word: string): readonly { readonly verb: ExchangeVerb; readonly forms: readonly VerbForm[] }[] {
  return byForm.get(word) ?? [];
}
