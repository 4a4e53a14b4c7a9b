import type { Belief } from '../../belief'
import { backchannelSpec, rfc } from '../../words/specs'

export const beliefs = {
  'c15-any-good-token-will-do': {
    said: 'If my provider’s signature fits, it is the token that I wanted.',
    so: 'One issuer signs many kinds with one key. What kind it is has to be read off its typ, its audience and the claims that this kind must have.',
    apart: [
      { name: 'access token', does: 'typ at+jwt, for an API' },
      { name: 'ID token', does: 'for the client, with a nonce where one was sent' },
      { name: 'logout token', does: 'typ logout+jwt, names an event, has no nonce' },
    ],
    specs: [rfc(8725, '3.12'), rfc(9068, '4')],
  },
  'c15-typ-jwt-says-enough': {
    said: 'typ says JWT, so the kind is known.',
    so: 'Every one of them is a JWT. A type that tells kinds apart is at+jwt or logout+jwt.',
    specs: [rfc(8725, '3.11'), rfc(9068, '2.1')],
  },
  'c15-another-key-for-each': {
    said: 'Different kinds of token are signed with different keys.',
    so: 'They may be. Mostly one key signs them all, and the key tells nothing about the kind.',
    specs: [rfc(8725, '3.12'), rfc(9068, '4')],
  },
  'c16-exp-stops-replay': {
    said: 'exp keeps a token from being used twice.',
    so: 'It ends the token for everybody. Until then it can be shown as often as one likes.',
    specs: [rfc(7519, '4.1.4'), rfc(7519, '4.1.7')],
  },
  'c16-jti-stops-replay': {
    said: 'A token with a jti works only once.',
    so: 'jti is a name for this one token. It stops a second use only where the reader remembers the names that it has seen.',
    specs: [rfc(7519, '4.1.7'), backchannelSpec('2.6')],
  },
  'c16-every-token-works-once': {
    said: 'A token that was used is used up.',
    so: 'Access tokens are made to be used often. Codes and proofs work once, because somebody remembers them.',
    specs: [rfc(6749, '4.1.2'), rfc(9449, '11.1')],
  },
  'c17-put-it-all-in': {
    said: 'With roles and profile in the token, the API never needs the database.',
    so: 'A token is a snapshot. What changes after it was issued it does not learn, and everybody on its way can read it.',
    specs: [rfc(7519, '12'), rfc(9068, '6')],
  },
  'c17-token-is-always-current': {
    said: 'If the role is taken away, the token loses it too.',
    so: 'What was signed stays as it was signed. The next token will say it, and the reader who must know sooner has to look it up.',
    specs: [rfc(7519, '4.1.4'), rfc(7662, '2.2')],
  },
  'c17-tokens-have-any-size': {
    said: 'A token may be as large as it needs to be.',
    so: 'It travels with every call. Browsers need only keep cookies up to 4096 bytes, and servers refuse headers that are too long.',
    specs: [rfc(6265, '6.1')],
  },
  'c17-signed-is-private': {
    said: 'Only the API can read what is in the token.',
    so: 'Whoever holds a signed token can read it: the program, the browser it passes through, and every log.',
    specs: [rfc(7519, '12'), rfc(9068, '6')],
  },
} as const satisfies Record<string, Belief>
