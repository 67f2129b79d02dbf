/** How a verb stands: its base, "-s", past, past participle, "-ing". A regular past is both past and participle. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** base: past, participle (a slash parts rival forms). Only verbs whose forms the regular rules would get wrong. */
const IRREGULAR = `arise arose arisen|be was/were been|bear bore borne|beat beat beaten|become became become|begin began begun|
bet bet bet|bid bid bid|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|
buy bought bought|catch caught caught|cast cast cast|choose chose chosen|come came come|cut cut cut|deal dealt dealt|dig dug dug|
do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|fling flung flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|
forgive forgave forgiven|foretell foretold foretold|get got gotten/got|give gave given|go went gone|grow grew grown|hang hung hung|
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|
lead led led|leave left left|let let let|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|
misunderstand misunderstood misunderstood|overhear overheard overheard|oversee oversaw overseen|pay paid paid|put put put|
read read read|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|send sent sent|set set set|
shoot shot shot|show showed shown|shut shut shut|sing sang sung|sit sat sat|speak spoke spoken|spell spelled/spelt spelled/spelt|
spend spent spent|spin spun spun|spit spat spat|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|
strike struck struck|strive strove striven|swear swore sworn|swing swung swung|take took taken|teach taught taught|tell told told|
think thought thought|throw threw thrown|understand understood understood|undertake undertook undertaken|uphold upheld upheld|
wake woke woken|wear wore worn|weigh weighed weighed|win won won|withdraw withdrew withdrawn|withhold withheld withheld|
write wrote written|rewrite rewrote rewritten|underwrite underwrote underwritten|rethink rethought rethought|retell retold retold|
misspeak misspoke misspoken|lie lied lied|plead pleaded/pled pleaded/pled|learn learned/learnt learned/learnt|
forecast forecast/forecasted forecast/forecasted|tweet tweeted tweeted|bind bound bound|split split split|cling clung clung|
sound sounded sounded|phone phoned phoned|quit quit quit|text texted texted`;

/** Verbs of several syllables that double their last letter: stressed on it, or (programmed) by custom. */
const DOUBLED = new Set(
  'admit commit permit submit omit remit emit regret rebut refer prefer confer defer infer deter concur occur incur compel propel expel rebel control patrol abhor allot acquit equip recap debug demur'.split(
    ' ',
  ),
);

const irregular = new Map(
  IRREGULAR.split('|').map((line) => {
    const [base = '', past = '', participle = ''] = line.trim().split(' ');
    return [base, { past: past.split('/'), participle: participle.split('/') }] as const;
  }),
);

/** Each irregular form with the base it is of; a form that is itself a base (“found”, “saw”) goes by the commoner verb. */
const irregularBases = new Map(
  [...irregular].flatMap(([base, { past, participle }]) => [...past, ...participle].map((form) => [form, base] as const)),
);
for (const form of ['was', 'were', 'is', 'are', 'am', 'been']) irregularBases.set(form, 'be');
for (const form of ['has', 'had']) irregularBases.set(form, 'have');

/** The base of an irregular verb's past or participle; undefined for any other word. */
export function irregularBase(form: string): string | undefined {
  return irregularBases.get(form);
}

/** Every form of an English verb given by its base, with what the form is. "be" and "have" give their persons too. */
export function verbForms(base: string): [form: string, kind: VerbForm][] {
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [base === 'have' ? 'has' : base === 'be' ? 'is' : withS(base), 's'],
    [base === 'be' ? 'being' : withIng(base), 'ing'],
  ];
  if (base === 'be') forms.push(['am', 'base'], ['are', 'base']);
  const odd = irregular.get(base);
  for (const past of odd?.past ?? [withEd(base)]) forms.push([past, 'past']);
  for (const participle of odd?.participle ?? [withEd(base)]) forms.push([participle, 'participle']);
  return forms;
}

/** The plural of a regular noun, or the "-s" form of a verb. */
export function withS(base: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem(base)}ed`;
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/[eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stem(base)}ing`;
}

/** The base with its last consonant doubled where English doubles it: short monosyllables, and verbs stressed on the end. */
function stem(base: string): string {
  const short = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtz]$/.test(base) && !/[wxy]$/.test(base);
  if (base.endsWith('c') && /[aeiou]c$/.test(base)) return `${base}k`;
  return short || DOUBLED.has(base) ? base + base.slice(-1) : base;
}
