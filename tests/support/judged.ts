/** What the bench says of a token, and what jose says that is asked the same. */
import { createLocalJWKSet, importJWK, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import { type Expectations, type Judgement, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import type { JsonObject } from '@/lib/jwt/segment'

/** 24 November 2026, noon, in milliseconds. */
export const now = Date.UTC(2026, 10, 24, 12)
export const seconds = now / 1000

/** `key`: as it would be pasted, or as the value that it is the JSON of. */
export function judged(token: string, key: unknown, expected: Partial<Expectations> = {}): Promise<Judgement> {
  const text = typeof key === 'string' ? key : JSON.stringify(key)
  return judge(readToken(token), readKeys(text, 'text'), { ...noExpectations, ...expected }, now)
}

/** The verdict and the reason in a line. */
export async function verdictOf(...asked: Parameters<typeof judged>): Promise<string> {
  const { verdict, because } = await judged(...asked)
  return because ? `${verdict}: ${because.code}` : verdict
}

export async function codesOf(...asked: Parameters<typeof judged>): Promise<Readonly<Record<string, string>>> {
  const { checks } = await judged(...asked)
  return Object.fromEntries(checks.map(({ name, code }) => [name, code]))
}

/** A public JWK as jose's documentation says to give it: imported for the algorithm that the reader allows. */
export async function joseAccepts(
  token: string,
  key: JsonObject | { readonly keys: readonly JsonObject[] },
  alg: string,
  expected: Partial<Expectations> = {},
): Promise<boolean> {
  try {
    await (isSet(key) ? jwtVerify(token, setOf(key), options(alg, expected)) : verifyWith(token, key, alg, expected))
    return true
  } catch {
    return false
  }
}

function isSet(key: object): key is { readonly keys: readonly JsonObject[] } {
  return 'keys' in key
}

function setOf({ keys }: { readonly keys: readonly JsonObject[] }): JWTVerifyGetKey {
  return createLocalJWKSet({ keys: keys.map((key) => ({ ...key, kty: String(key.kty) })) })
}

async function verifyWith(token: string, jwk: JsonObject, alg: string, expected: Partial<Expectations>) {
  const key = { ...jwk, kty: String(jwk.kty) }
  // Given as a JWK, its `use` and `key_ops` count; given imported, its form does. Both must let it pass.
  await importJWK(key, alg)
  return jwtVerify(token, key, options(alg, expected))
}

function options(alg: string, { typ, iss, aud, leeway, algorithms }: Partial<Expectations>): JWTVerifyOptions {
  return {
    algorithms: [...(algorithms ?? [alg])],
    currentDate: new Date(now),
    ...(typeof typ === 'string' && { typ }),
    ...(typeof iss === 'string' && { issuer: iss }),
    ...(typeof aud === 'string' && { audience: aud }),
    ...(leeway !== undefined && { clockTolerance: leeway }),
  }
}
