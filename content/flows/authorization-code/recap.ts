/** What the code flow ends with. */
import type { SettingsCondition } from '../../../lib/world/settings'
import type { Recap, RecapPart, Way } from '../../telling'
import { cookieLeftBehind, onServer, whereAnswered } from './conditions'

const granted = { prompt: ['default'], consent: ['all', 'narrowed'] } as const satisfies SettingsCondition

/** Mallory swaps the code that she has read. */
const withoutPkce: Way = { settings: { pkce: 'off' }, whatIf: 'code-stolen' }

const accessTokens = [
  { when: { accessToken: ['jwt'] }, is: 'here a JWT' },
  { when: { accessToken: ['opaque'] }, is: 'here a random string' },
] as const

const allowances = [
  { when: { consent: ['all'] }, did: 'Let Photoprint read the photos for an hour, and do nothing else.' },
  {
    when: { consent: ['narrowed'] },
    did: 'Let Photoprint do what Ada had left ticked, for an hour, and nothing else.',
  },
] as const

const accessToken = accessTokens.flatMap(({ is, when }) =>
  allowances.map(
    (allowance): RecapPart => ({
      name: 'access_token',
      is,
      did: allowance.did,
      stops: 'Doing all that Ada may do, with a password that Photoprint leaked, until she changes it.',
      without: { flow: 'password' },
      when: { prompt: ['default'], ...when, ...allowance.when },
    }),
  ),
)

const redirectUri: Omit<RecapPart, 'when'> = {
  name: 'redirect_uri',
  is: 'where the answer goes',
  did: 'Said where to send the answer. Acme ID knew that address: Photoprint had registered it.',
  stops: 'Having Acme ID’s answer sent to a page of hers.',
  without: { href: '/attacks/loose-redirect' },
}

/** What there was where the browser left the cookie behind. */
const leftBehind = cookieLeftBehind.flatMap((way): RecapPart[] => [
  {
    name: 'SameSite',
    is: 'an attribute of the session cookie',
    did: 'Kept the cookie in the browser, for another site had begun this. Photoprint took no answer without it.',
    stops: 'Having Ada’s browser carry an answer to Photoprint that Ada never asked for.',
    without: { settings: { sessionCookie: 'none' } },
    when: { ...way, client: onServer },
  },
  { ...redirectUri, when: { ...way, client: onServer, prompt: ['default'], consent: ['all', 'narrowed'] } },
])

/** What there was where Photoprint got no code. */
const turnedAway: readonly RecapPart[] = [
  { ...redirectUri, when: { prompt: ['none'] } },
  { ...redirectUri, when: { prompt: ['default'], consent: ['denied'] } },
  {
    name: 'error',
    is: 'here access_denied',
    did: 'Came in place of the code. Photoprint had asked, and asking was not enough.',
    stops: 'Getting at photos that Ada does not want to give.',
    without: { flow: 'password' },
    when: { prompt: ['default'], consent: ['denied'] },
  },
  {
    name: 'error',
    is: 'here login_required',
    did: 'Came in place of the code, because Acme ID did not know who was there.',
    stops: 'Being taken for Ada at a browser in which Ada never signed in.',
    without: { flow: 'openid-connect', whatIf: 'stranger-without-session' },
    when: { prompt: ['none'] },
  },
]

const code: RecapPart = {
  name: 'code',
  is: 'the authorization code',
  did: 'A stub that works once. It passed through the browser, so that no token had to.',
  stops: 'Reading a token out of an address, a history or a log.',
  without: { flow: 'implicit', whatIf: 'token-read-from-history' },
  when: granted,
}

const others: readonly RecapPart[] = [
  {
    name: 'PKCE',
    is: 'Proof Key for Code Exchange',
    did: 'Tied the code to whoever had begun: only Photoprint has the verifier.',
    stops: 'Swapping a code that she stole.',
    without: withoutPkce,
    when: { ...granted, pkce: ['required'] },
  },
  {
    name: 'iss',
    is: 'whose answer it is',
    did: 'Named Acme ID, the server that had been asked. An answer of another one Photoprint would not have taken.',
    stops: 'Having the code brought to a server of hers: mix-up.',
    without: { href: '/attacks/mix-up' },
    when: granted,
  },
  {
    name: 'id_token',
    is: 'always a JWT',
    did: 'Told Photoprint who signed in, and that it was Photoprint that was told.',
    stops: 'Signing in as Ada with a token meant for another app.',
    without: { whatIf: 'id-token-for-another-client' },
    when: granted,
  },
]

const nonce: RecapPart = {
  name: 'DPoP-Nonce',
  is: 'a nonce from each server',
  did: 'Had to be in the next proof. It is not the nonce in the ID token: that one is Photoprint’s.',
  stops: 'Making proofs for later, once she can use Photoprint’s key for a moment.',
  without: { settings: { dpop: 'nonce' }, whatIf: 'nonce-made-up' },
  when: { ...granted, dpop: ['nonce'] },
}

export const authorizationCodeRecap: Recap = {
  title: 'Photoprint got no more than Ada allowed. It never had her password.',
  parts: [
    ...leftBehind,
    ...whereAnswered(code),
    {
      name: 'state',
      is: 'a random value',
      did: 'Tied the answer to the browser that had asked.',
      stops: 'Slipping an answer of hers into Ada’s browser: cross-site request forgery.',
      without: { href: '/attacks/login-csrf' },
    },
    ...others.flatMap(whereAnswered),
    ...accessToken.flatMap(whereAnswered),
    ...whereAnswered(nonce),
    ...turnedAway,
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Steal the code and swap it: it fails with PKCE, and works without. Then do the same to state, redirect_uri and iss.',
      to: { href: '/attacks/code-interception' },
    },
    {
      title: 'Come back tomorrow',
      text: 'The access token is good for an hour. See how Photoprint goes on after that.',
      to: { flow: 'refresh' },
    },
    { title: 'OAuth or JWT?', text: 'Four ways to do the same, side by side, in numbers.', to: { href: '/compare' } },
    {
      title: 'Now on a TV',
      text: 'The same permission, asked for by a device without a keyboard.',
      to: { flow: 'device-authorization' },
    },
  ],
}
