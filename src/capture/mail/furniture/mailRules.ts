import type { MailRule } from './mailLine.ts';

const upTo =
  (words: number, pattern: RegExp): MailRule['matches'] =>
  (line) =>
    line.words <= words && pattern.test(line.text);

/** Lines that end a newsletter: from the first of them on that no running text follows, the rest is its foot. */
export const FOOT_RULES: readonly MailRule[] = [
  {
    name: 'unsubscribe',
    matches: upTo(
      70,
      /\b(?:unsubscribe|opt[- ]?out|(?:manage|update|change|edit) (?:your |my |e-?mail |newsletter |subscription )*(?:preferences|settings|subscriptions?|profile)|e-?mail preferences|stop receiving|no longer (?:wish|want) to receive|abbestellen|abmelden|se désabonner|désinscri\w+|darse de baja|cancelar (?:la )?suscripción|disiscriviti|uitschrijven|afmelden|avprenumerera)\b/i,
    ),
  },
  {
    name: 'why-received',
    matches: upTo(
      80,
      /\b(?:you(?:['’]re| are| have| were|['’]ve)? (?:receiv(?:ed|ing)|getting|sent) (?:this|these|our)\b|this (?:e-?mail|message|newsletter|alert) (?:was|is|has been) (?:sent|intended|delivered)\b|(?:sent|delivered) to:? \S+@\S+|you (?:have )?(?:signed up|subscribed|registered|opted in)\b.{0,60}\b(?:list|newsletter|alerts?|e-?mails?|updates))/i,
    ),
  },
  { name: 'copyright', matches: upTo(40, /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i) },
];

/** Lines that are the sender's furniture wherever they stand. The first that matches gives the reason. */
export const MAIL_RULES: readonly MailRule[] = [
  {
    name: 'preheader',
    matches: ({ text }) => !/[\p{L}\p{N}\p{S}]/u.test(text) && /[\u034f\u200b-\u200f\u2007\u00ad\ufeff]/.test(text),
  },
  {
    name: 'view-online',
    matches: upTo(
      30,
      /\b(?:(?:view|read|open|see|display)\b.{0,40}\b(?:in|on|with|as)\b.{0,16}\b(?:browser|web(?: ?site| ?page)?|online|app)\b|(?:view|read) (?:it |this )?(?:online|web version)|(?:trouble|problems?|having (?:trouble|difficulty)|can['’]?t|cannot|not) (?:viewing|reading|seeing|see|view|read|displaying|displayed)\b.{0,60}|(?:web|browser|online) version|im browser (?:ansehen|öffnen|lesen)|voir (?:ce message )?(?:dans|en ligne)|ver (?:en el|en su|este (?:correo|mensaje)) )/i,
    ),
  },
  {
    name: 'forwarded-invitation',
    matches: upTo(
      50,
      /\b(?:(?:was |were )?(?:this|it|you)\b.{0,30}\bforwarded\b.{0,30}(?:\?|\bby\b|\bto\b)|did (?:a friend|someone|somebody) (?:forward|send)|got this (?:e-?mail )?from a (?:friend|colleague)|(?:forward|send|share) this (?:e-?mail|newsletter|issue)? ?(?:to|with) (?:a |your )?(?:friends?|colleagues?)|weitergeleitet bekommen)/i,
    ),
  },
  {
    name: 'sponsor',
    matches: upTo(
      14,
      /^(?:presented|sponsored|supported|brought to you|powered) by\b|^(?:a message from|together with|in partnership with|from our (?:sponsors?|partners?))\b/i,
    ),
  },
  {
    name: 'reader-controls',
    matches: upTo(
      16,
      /^(?:(?:like|comment|restack|share|save|read in app|open in app|listen(?: now| to (?:this )?(?:post|article))?|upgrade to paid|get the app|start writing|flag as irrelevant|see (?:all|more) results|edit this alert|create another alert|add (?:us|\S+@\S+) to your (?:address book|contacts|safe senders?).{0,40}|mark as (?:spam|safe)|facebook|twitter|instagram|linkedin|youtube|tiktok|whats ?app|threads|bluesky|rss|x)(?:[\s|·•∙/,]+|$))+$/i,
    ),
  },
  ...FOOT_RULES,
  {
    // "Download the app", "Give feedback", "How did we do?"
    name: 'appeal',
    matches: upTo(
      30,
      /^(?:(?:give|send|share) (?:us )?(?:your )?feedback\b|how (?:did we do|are we doing)\b|what did you think of\b.{0,40}\b(?:newsletter|e-?mail|issue)|rate (?:this|today['’]s)\b|enjoy(?:ed|ing)? (?:this|reading)\b.{0,60}\?|tell (?:a|your) friends?\b|refer (?:a |your )?friends?\b)/i,
    ),
  },
];
