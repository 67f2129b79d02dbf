/** What a job in a newsroom may begin with: rank, beat, medium. */
const MODIFIERS = String.raw`(?:(?:chief|senior|deputy|managing|associate|assistant|executive|national|international|foreign|political|politics|staff|special|contributing|video|digital|breaking|general|freelance|former|world|lead|news|national security|white house|diplomatic|investigative|investigations|business|economics?|markets?|health|science|sports?|tech(?:nology)?|defen[cs]e|environment|climate|education|legal|crime|culture|arts|home|city|local|fact|north america|middle east|asia|europe|africa)[\s-]+)*`;

/** What such a job is called. */
const NOUNS = String.raw`(?:editors?|reporters?|correspondents?|writers?|columnists?|journalists?|producers?|contributors?|analysts?|photographers?|photojournalists?|presenters?|anchors?|hosts?|critics?|bloggers?|meteorologists?|checkers?|fellow|interns?|bureau chief|editor[\s-]in[\s-]chief|guest author|opinion contributor|staff)(?:[\s-]+at[\s-]+large)?`;

const JOB = new RegExp(`^${MODIFIERS}${NOUNS}(?:\\s+(?:at|for|of|in)\\s+.*)?$`, 'iu');

/** "Quillport Packet Staff Writer", "CNX Editor-at-large": whose job it is, and no name. */
const ENDS_IN_JOB =
  /\s(?:wire|(?:staff writers?|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?)(?:[\s-]+at[\s-]+large)?|bureau chief|editor[\s-]in[\s-]chief)$/iu;

/** The same where other languages are written: "Politische Korrespondentin", "envoyée spéciale". */
const ENDS_IN_FOREIGN_JOB =
  /(?:^|\s)(?:korrespondent(?:in)?|redakt(?:eur|or)(?:in)?|reporterin|journalist(?:in|e)?|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)(?: en chef)?|corresponsal|enviad[oa] especial|periodista|redactora?|giornalista|inviat[oa]|redattore|redacteur|verslaggever|jornalista|repórter|reportér(?:ka)?|redaktor(?:ka)?|korespondent(?:ka)?|dziennikar(?:z|ka)|muhabir[i]?|корреспондент|обозреватель|журналист(?:ка)?|редактор)$/iu;

/** "Political Editor Petra Vanstone": the job stands before a whole name, which a small letter never begins. */
const JOB_AND_SPACE = new RegExp(`^${MODIFIERS}${NOUNS}\\s+`, 'iu');
const WHOLE_NAME = /^\p{Lu}[\p{L}.’'-]*\s+\p{L}/u;

/** Jobs that stand after a name without a comma, in Korean, Japanese and Chinese. */
const JOB_AFTER = /(?<=\S)\s*(?:기자|특파원|칼럼니스트|논설위원|편집장|記者|记者|編集委員)$/u;

/** True for a piece of a byline that is a job, or ends in one, and names nobody. */
export function isJob(piece: string): boolean {
  return JOB.test(piece) || ENDS_IN_JOB.test(piece) || ENDS_IN_FOREIGN_JOB.test(piece);
}

/** A piece of a byline without the job that stands beside the name in it. */
export function withoutJob(piece: string): string {
  const rest = piece.replace(JOB_AND_SPACE, '');
  return (rest !== piece && WHOLE_NAME.test(rest) && !isJob(piece) ? rest : piece).replace(JOB_AFTER, '');
}
