/** What can be wrong with how a token is written. */
import { segment, signed, signedInput } from './signed'
import { claims, damaged, resigned, type Trouble } from './trouble'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function respelled(token: string): string {
  return `${token.slice(0, -1)}${alphabet.charAt(alphabet.indexOf(token.slice(-1)) ^ 1)}`
}

function firstOfSignature(token: string): string {
  const at = token.lastIndexOf('.') + 1
  return `${token.slice(0, at)}${token.charAt(at) === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}

const json = JSON.stringify(claims)

export const formTroubles: readonly Trouble[] = [
  damaged('cut off in the payload', (token) => token.slice(0, token.indexOf('.') + 41)),
  damaged('cut off in the signature', (token) => token.slice(0, -4)),
  damaged('a part too many', (token) => `${token}.AAAA`),
  damaged('a part too few', (token) => token.slice(0, token.lastIndexOf('.'))),
  damaged('no signature', (token) => token.slice(0, token.lastIndexOf('.') + 1)),
  damaged('a changed payload', (token) => token.replace(/\.[^.]+\./, `.${segment({ ...claims, sub: 'mallory' })}.`)),
  damaged('a changed signature', firstOfSignature),
  damaged('a signature in plain base64', (token) => token.replace(/[^.]*$/, (end) => `+/${end.slice(2)}`)),
  damaged('a stranger in the signature', (token) => `${token}!`),
  damaged('a space in the signature', (token) => `${token.slice(0, -5)} ${token.slice(-5)}`),
  damaged('a line break in the signature', (token) => `${token.slice(0, -5)}\n${token.slice(-5)}`),
  damaged('disclosures behind it', (token) => `${token}~WyJhIiwiYiIsImMiXQ~`),
  resigned('a space in the payload', (input) => `${input.slice(0, -5)} ${input.slice(-5)}`),
  resigned('a space in the header', (input) => input.replace(/^(.{9})/, '$1 ')),
  resigned(
    'padding behind the header',
    (_, alg) => `${segment(`${`{"alg":"${alg}"`.padEnd(28)}}`)}=.${segment(claims)}`,
  ),
  resigned('a header twice', (_, alg) => `${segment(`{"alg":"none","alg":"${alg}"}`)}.${segment(claims)}`),
  resigned('a header that is a list', (_, alg) => `${segment([{ alg }])}.${segment(claims)}`),
  resigned('a header that is no JSON', (_, alg) => `${segment(`alg=${alg}`)}.${segment(claims)}`),
]

const hasLeftoverBits = (alg: string) => !['ES384', 'ES512', 'HS384', 'ML-DSA-65'].includes(alg)

/** Where the last character has bits that belong to no byte, which depends on the length. */
export const spellingTroubles: readonly Trouble[] = [
  {
    name: 'a signature respelled',
    only: hasLeftoverBits,
    make: async ({ alg, jwk }) => ({ token: respelled(await signed(alg, jwk, claims)) }),
  },
  {
    name: 'padding behind the signature',
    only: hasLeftoverBits,
    make: async ({ alg, jwk }) => {
      const token = await signed(alg, jwk, claims)
      const signature = token.slice(token.lastIndexOf('.') + 1)
      return { token: `${token}${'='.repeat((4 - (signature.length % 4)) % 4)}` }
    },
  },
  {
    name: 'a payload respelled',
    make: async ({ alg, jwk }) => {
      const text = json.padEnd(json.length + ((4 - (json.length % 3)) % 3))
      return { token: await signedInput(respelled(`${segment({ alg })}.${segment(text)}`), alg, jwk) }
    },
  },
]
