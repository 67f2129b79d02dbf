import type { Exchange, ExchangeKind } from '../../contract/index.ts';

const VERBS: Readonly<Record<ExchangeKind, readonly [past: string, plain: string, participle: string]>> = {
  tell: ['told', 'tell', 'told'],
  ask: ['asked', 'ask', 'asked'],
  call: ['called', 'call', 'called'],
  meet: ['met', 'meet', 'met'],
  write: ['wrote to', 'write to', 'written to'],
  message: ['messaged', 'message', 'messaged'],
  reach: ['reached out to', 'reach out to', 'reached out to'],
};

/** What one side of an exchange did: "told", "did not call", "may have met". */
export function exchangeVerb({ kind, negated, modal }: Pick<Exchange, 'kind' | 'negated' | 'modal'>): string {
  const [past, plain, participle] = VERBS[kind];
  if (modal === 'possible') return `may ${negated ? 'not ' : ''}have ${participle}`;
  if (modal === 'future') return `will ${negated ? 'not ' : ''}${plain}`;
  const said = negated ? `did not ${plain}` : past;
  return modal === 'reported' ? `reportedly ${said}` : said;
}
