/** The code is swapped, and tokens come for it. */
import type { Beat } from '../../../telling'
import { bound, inPage, onServer, whereAnswered } from '../conditions'
import { withSecret } from './clients'

const granted = { prompt: ['default'], consent: ['all', 'narrowed'] } as const

const swapping = {
  id: 'swap',
  title: '“Here is the code. May I have the tokens?”',
  from: ['preflight-request', 'token-request'],
  key: 'token-request',
  legs: [{ at: 'token-request', ticket: 'code' }],
} as const satisfies Partial<Beat>

const direct = 'Now Photoprint calls Acme ID itself, and not through Ada’s browser.'
const scripted = 'Now the script in the page asks Acme ID itself, with a request of its own and not in an address.'

const callers = [
  {
    client: ['public'],
    says: 'Photoprint swaps the code, out of sight',
    begins: direct,
    shows: '',
    secret: {},
    who: 'Photoprint',
  },
  {
    client: withSecret,
    says: 'Photoprint swaps the code, out of sight',
    begins: direct,
    shows: ', its client secret',
    secret: { authorization: 'Photoprint’s name and its client secret, which only Acme ID knows besides.' },
    who: 'Photoprint',
  },
  {
    client: inPage,
    says: 'The page’s script swaps the code',
    begins: scripted,
    shows: '',
    secret: {},
    who: 'The script',
  },
] as const

const code = 'It came through Ada’s browser.'

/** Where Acme ID wants a nonce, the request comes twice: the first one brings the nonce. */
const nonces = [
  { when: { dpop: ['off', 'on'] }, text: '', values: {} },
  {
    when: { dpop: ['nonce'] },
    text: ' It fetches a nonce first.',
    values: { dpop: 'Still without a nonce. Acme ID gives one, and the request comes again.' },
  },
] as const

const withPkce = callers.flatMap(({ client, says, begins, shows, secret, who }) =>
  nonces.map(
    ({ when, text, values }): Beat => ({
      ...swapping,
      says,
      text: `${begins} It shows the code${shows}, and the secret behind the fingerprint that it sent at the start. That is PKCE, Proof Key for Code Exchange: whoever stole the code on its way lacks that secret.${text}`,
      short: `${who} asks Acme ID itself. It shows the code, and the secret behind the fingerprint.`,
      why: 'Only whoever made the request has the secret that belongs to this code.',
      values: {
        code,
        code_verifier: 'The secret. Its SHA-256 hash is the code_challenge that went out at the start.',
        ...secret,
        ...values,
      },
      when: { ...granted, client, pkce: ['required'], ...when },
    }),
  ),
)

const [asPublic, asConfidential, asScript] = callers

/** What Acme ID has to go by without PKCE. */
const unbound = {
  nothing: {
    text: 'It shows the code, and nothing that only Photoprint could have: PKCE is off, and there is no client secret. So Acme ID takes the code from whoever brings it first. A public client must use PKCE.',
    short: 'Nothing shows that it made the request.',
  },
  key: {
    text: 'PKCE is off, and there is no client secret. But beside the code there is a proof made with the key that Photoprint named in its request, and a thief lacks that key.',
    short: 'Beside it there is a proof made with the key that Photoprint named.',
  },
  secret: {
    text: 'It shows the code and its client secret, which a thief lacks. But with PKCE off, Acme ID cannot tell whether this code belongs to the request that Photoprint made: a thief may have slipped it in. The nonce in the ID token can still show that.',
    short: 'Its client secret shows who it is, and not that the code is its own.',
  },
} as const

const swaps = [
  { by: asPublic, with: unbound.nothing, when: { dpop: ['off'] } },
  { by: asPublic, with: unbound.key, when: { dpop: bound } },
  { by: asScript, with: unbound.nothing, when: { dpop: ['off'] } },
  { by: asScript, with: unbound.key, when: { dpop: bound } },
  { by: asConfidential, with: unbound.secret, when: {} },
] as const

const withoutPkce = swaps.map(
  ({ by, with: { text, short }, when }): Beat => ({
    ...swapping,
    says: by.says,
    text: `${by.begins} ${text}`,
    short: `${by.who} asks Acme ID itself, and shows the code. ${short}`,
    why: 'A code is only a stub: it has to be handed in for what it stands for.',
    values: {
      code,
      redirect_uri: 'Where the code was sent, once more. It must be the address in the request.',
      ...by.secret,
    },
    when: { ...granted, client: by.client, pkce: ['off'], ...when },
  }),
)

const arriving = {
  id: 'tokens',
  says: 'The tokens arrive',
  title: '“Here are your tokens”',
  short: 'The access token is for the Photo API. The ID token tells Photoprint who signed in.',
  from: 'token-response',
  key: 'token-response',
  legs: [{ at: 'token-response', ticket: 'access_token' }],
  values: {
    access_token: 'To be shown to the Photo API. It is good for an hour.',
    id_token: 'Says who signed in, for Photoprint and for nobody else.',
    scope: 'What Ada has allowed.',
  },
} as const satisfies Partial<Beat>

const tokens =
  'Acme ID was satisfied, and the code is used up. The access token is for the Photo API: Photoprint only passes it on. The ID token is for Photoprint, and says who signed in. Photoprint checks its signature with Acme ID’s public keys.'

const arrivals: readonly Beat[] = [
  {
    ...arriving,
    text: `${tokens} Ada’s browser has seen neither.`,
    why: 'The code was good, so Acme ID gives what was asked for, straight to Photoprint.',
    when: { ...granted, client: onServer },
  },
  {
    ...arriving,
    text: `${tokens} Every script of the page can read both.`,
    why: 'The code was good, so Acme ID gives what was asked for to the script that asked.',
    when: { ...granted, client: inPage },
  },
]

export const swapBeats: readonly Beat[] = [...withPkce, ...withoutPkce, ...arrivals].flatMap(whereAnswered)
