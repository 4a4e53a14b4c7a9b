/** The access token is shown to the Photo API, which checks it. */
import type { Beat, Leg } from '../../../telling'
import { inPage, whereAnswered } from '../conditions'

const using = {
  id: 'use',
  why: 'A token is good for nothing until somebody shows it to whom it is for.',
  from: ['signed-in-redirect', 'api-preflight-request', 'api-request'],
  key: 'api-request',
} as const satisfies Partial<Beat>

const call: readonly Leg[] = [
  { at: 'api-request', ticket: 'authorization' },
  { at: ['api-response', 'api-error-response'] },
]

const callers = [
  { client: ['public', 'confidential'], shows: 'Photoprint shows the access token', legs: call },
  {
    client: ['bff'],
    shows: 'The page asks its backend, and that shows the access token',
    legs: [{ at: 'bff-request' }, ...call],
  },
  { client: inPage, shows: 'The script shows the access token', legs: call },
] as const

/** Whether holding the token is enough. */
const bindings = [
  { dpop: ['off'], beside: '', values: { authorization: 'Whoever holds it may use it, so it must not leak.' } },
  {
    dpop: ['on'],
    beside: ', and a proof made with the key to which it is bound',
    values: { authorization: 'Alone it opens nothing: it is bound to a key.', dpop: 'Signed just now with that key.' },
  },
  {
    dpop: ['nonce'],
    beside: ', and a proof with the API’s own nonce in it',
    values: {
      authorization: 'Alone it opens nothing: it is bound to a key.',
      dpop: 'Still without a nonce. The API gives one, and the request comes again.',
    },
  },
] as const

const checks = [
  {
    accessToken: ['jwt'],
    text: 'The Photo API checks who signed it, whom it is meant for, what it allows and until when. It asks Acme ID nothing about this token.',
    short: 'The Photo API checks the signature, the audience, the scope and the date.',
  },
  {
    accessToken: ['opaque'],
    text: 'It says nothing by itself, so the Photo API asks Acme ID about it: whom it is meant for, what it allows and until when.',
    short: 'The Photo API asks Acme ID what the token is worth.',
  },
] as const

const gives = {
  says: 'The API checks the token and gives photos',
  title: '“I may read Ada’s photos: here is my token”',
}

const outcomes = [
  {
    ...gives,
    when: { consent: ['all'] },
    text: 'Then it hands over the photos, and Ada sees them.',
    short: 'Then it hands over the photos.',
  },
  {
    ...gives,
    says: 'The API gives the one photo she allowed',
    when: { consent: ['narrowed'], rar: ['on'] },
    text: 'Then it hands over the one photo that Ada allowed.',
    short: 'Then it hands over the one photo that Ada allowed.',
  },
  {
    says: 'The API checks the token and refuses',
    title: '“Here is my token. May I have Ada’s photos?”',
    when: { consent: ['narrowed'], rar: ['off'] },
    text: 'The token does not allow photos: Ada took their tick away.',
    short: 'The token does not allow photos, so there are none.',
  },
] as const

export const useBeats: readonly Beat[] = callers
  .flatMap(({ client, shows, legs }) =>
    bindings.flatMap(({ dpop, beside, values }) =>
      checks.flatMap(({ accessToken, ...check }) =>
        outcomes.map(
          ({ says, title, when, ...outcome }): Beat => ({
            ...using,
            says,
            title,
            text: `${shows}${beside}. ${check.text} ${outcome.text}`,
            short: `${check.short} ${outcome.short}`,
            legs,
            values,
            when: { prompt: ['default'], client, dpop, accessToken, ...when },
          }),
        ),
      ),
    ),
  )
  .flatMap(whereAnswered)
