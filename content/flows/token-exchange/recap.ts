/** What token exchange ends with. */
import type { Recap } from '../../telling'

export const tokenExchangeRecap: Recap = {
  title: 'The photos are printed. Photoprint never saw them.',
  parts: [
    {
      name: 'aud',
      is: 'whom a token is for',
      did: 'Made each token good at one service only.',
      stops: 'Taking a token that leaked at one service to the next.',
      without: { whatIf: 'token-jwt-sent-straight-on' },
    },
    {
      name: 'subject_token',
      is: 'the token that was shown',
      did: 'Showed Acme ID for whom the print service asks.',
      stops: 'Getting Ada’s photos by claiming that Ada sent her.',
      without: { whatIf: 'subject-token-jwt-changed' },
    },
    {
      name: 'authorization',
      is: 'the print service’s secret',
      did: 'Showed that the token was brought by the service that it is for.',
      stops: 'Trading in a token that she found.',
      without: { whatIf: 'exchange-without-authentication' },
    },
    {
      name: 'scope',
      is: 'what a token allows',
      did: 'Let ordering prints lead to reading photos, and to nothing more.',
      stops: 'Trading a small permission for a large one.',
      without: { whatIf: 'exchange-for-more' },
    },
    {
      name: 'act',
      is: 'who acts for Ada',
      did: 'Told the Photo API that the print service was there, and not Ada.',
      stops: 'Hiding behind Ada’s name, if she ever got into the print service.',
      without: { settings: { exchange: 'impersonation' } },
      when: { exchange: ['delegation'] },
    },
  ],
  onward: [
    {
      title: 'In its own name',
      text: 'A service that works for nobody but itself: client credentials.',
      to: { flow: 'client-credentials' },
    },
    {
      title: 'Be Mallory',
      text: 'Find the first token, and try to trade it in.',
      to: { whatIf: 'exchange-without-authentication' },
    },
    {
      title: 'How Photoprint got its token',
      text: 'The code, state, PKCE: the part that went by quickly here.',
      to: { flow: 'authorization-code' },
    },
    { title: 'Read a token', text: 'For whom it is, what it allows, and who acts for whom.', to: { href: '/tokens' } },
  ],
}
