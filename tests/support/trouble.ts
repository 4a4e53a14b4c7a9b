/** One kind of trouble that a signed token can have, and how to make it for any algorithm. */
import type { Expectations } from '@/lib/jwt/checks/check'
import type { JsonObject } from '@/lib/jwt/segment'
import type { SigningAlgorithm } from '@/lib/jwt/writing/algorithms'
import { seconds } from './judged'
import { segment, signed, signedInput } from './signed'

export type Case = {
  readonly token: string
  /** As it is given to both; without it the public key. */
  readonly key?: JsonObject | { readonly keys: readonly JsonObject[] }
  readonly expected?: Partial<Expectations>
}

/** `jwk`: private. `pub`: public, with its `alg`, `use` and `kid`. Of a secret both are the same. */
export type Makings = { readonly alg: SigningAlgorithm; readonly jwk: JsonObject; readonly pub: JsonObject }

export type Trouble = {
  readonly name: string
  readonly only?: (alg: string) => boolean
  readonly make: (makings: Makings) => Promise<Case>
}

/** All that RFC 9068 §2.2 requires of an access token. */
export const claims = {
  iss: 'https://id.acme.test',
  aud: 'photos',
  sub: 'ada',
  client_id: 'photoprint',
  jti: 'a',
  iat: seconds,
  exp: seconds + 600,
}

/** The token is in order but for what a row says of its claims. */
export function payload(name: string, members: object, expected?: Partial<Expectations>): Trouble {
  return {
    name,
    make: async ({ alg, jwk }) => ({
      token: await signed(alg, jwk, { ...claims, ...members }),
      ...(expected && { expected }),
    }),
  }
}

/** A payload as a text, or as any JSON. */
export function content(name: string, value: unknown): Trouble {
  return { name, make: async ({ alg, jwk }) => ({ token: await signed(alg, jwk, value) }) }
}

export function header(name: string, members: object, expected?: Partial<Expectations>): Trouble {
  return {
    name,
    make: async ({ alg, jwk }) => ({
      token: await signed(alg, jwk, claims, { alg, ...members }),
      ...(expected && { expected }),
    }),
  }
}

/** Changed after it was signed. */
export function damaged(name: string, change: (token: string) => string): Trouble {
  return { name, make: async ({ alg, jwk }) => ({ token: change(await signed(alg, jwk, claims)) }) }
}

/** Changed before it was signed: the signature is good for what stands there. */
export function resigned(name: string, change: (input: string, alg: string) => string): Trouble {
  return {
    name,
    make: async ({ alg, jwk }) => {
      const input = `${segment({ alg })}.${segment(JSON.stringify(claims).padEnd(180))}`
      return { token: await signedInput(change(input, alg), alg, jwk) }
    },
  }
}
