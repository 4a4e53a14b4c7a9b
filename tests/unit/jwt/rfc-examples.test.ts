/** The examples that the RFCs print, read and judged as the RFCs say. tests/unit/jwt/rfc holds them. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type CheckCode, type Expectations, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { digestsOf } from '@/lib/jwt/reading/digests'
import { readToken } from '@/lib/jwt/reading/read-token'
import { openRsa15 } from './rfc/by-hand'
import type { RfcExample } from './rfc/example'
import { rfc7515 } from './rfc/rfc-7515'
import { rfc7519 } from './rfc/rfc-7519'
import { rfc7520Encrypted } from './rfc/rfc-7520-encrypted'
import { rfc7520Signed } from './rfc/rfc-7520-signed'
import { rfc8037 } from './rfc/rfc-8037'
import { rfc9449 } from './rfc/rfc-9449'
import { disclosed, rfc9901 } from './rfc/rfc-9901'

const examples: readonly RfcExample[] = [
  ...rfc7515,
  ...rfc7519,
  ...rfc7520Signed,
  ...rfc7520Encrypted,
  ...rfc8037,
  ...rfc9449,
  ...rfc9901,
]

const named = (list: readonly RfcExample[]) => list.map((example) => [example.source, example] as const)
const isEncrypted = ({ header }: RfcExample) => 'enc' in header
const proven = examples.filter(({ ends }) => ends.verdict !== 'Not acceptable')
const refused = examples.filter(({ ends }) => ends.because === 'alg-rsa1_5')

/** Why it is not acceptable once it is damaged. Where none of several signatures is good, the judge tells of the first. */
function reasonOf(example: RfcExample): CheckCode {
  if (isEncrypted(example)) return 'decryption-wrong'
  return example.signature ? 'alg-not-for-key' : 'signature-wrong'
}

type Trial = Partial<Pick<RfcExample, 'token' | 'key'> & Pick<Expectations, 'typ' | 'algorithms'>> & { now?: number }

/** `now` in seconds since 1970; one before the end where the example has one. */
function judged(example: RfcExample, trial: Trial = {}) {
  const { token = example.token, key = example.key, now = (example.exp ?? 1_800_000_000) - 1, ...expected } = trial
  const text = typeof key === 'string' ? key : JSON.stringify(key)
  const keys = readKeys(key === null ? '' : text, 'text')
  return judge(readToken(token), keys, { ...noExpectations, ...expected, content: example.content }, now * 1000)
}

function textOf(key: RfcExample['key'], name: string): string {
  return typeof key === 'object' && key !== null ? String(key[name]) : ''
}

const foreignRsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })

/** Of the same kind and with the same name, and nobody has seen it before. */
const strangers: Readonly<Record<string, (key: RfcExample['key']) => object>> = {
  oct: (key) => ({ k: randomBytes(Buffer.from(textOf(key, 'k'), 'base64url').length).toString('base64url') }),
  RSA: () => foreignRsa,
  EC: (key) => generateKeyPairSync('ec', { namedCurve: textOf(key, 'crv') }).privateKey.export({ format: 'jwk' }),
  OKP: () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
}

function strangerTo(key: RfcExample['key']): RfcExample['key'] {
  if (typeof key === 'string') return `${key}s`
  const named = Object.entries(key ?? {}).filter(([name]) => ['kty', 'kid', 'use', 'alg'].includes(name))
  return { ...Object.fromEntries(named), ...strangers[textOf(key, 'kty')]?.(key) }
}

/** What proves the token: its signature, or its authentication tag. */
function proofOf({ token, signature = 0 }: RfcExample): string {
  const read = readToken(token)
  const proof = read.seals[signature]?.signature ?? read.parts.find(({ name }) => name === 'tag')?.text
  if (!proof) throw new Error('There is no proof in it.')
  return proof
}

/** The same token for every character of its proof, with that one changed. */
function damagedTokens(example: RfcExample): string[] {
  const proof = proofOf(example)
  const flipped = (character: string) => (character === 'A' ? 'B' : 'A')
  return [...proof].map((character, at) => {
    const damaged = `${proof.slice(0, at)}${flipped(character)}${proof.slice(at + 1)}`
    return example.token.replace(proof, damaged)
  })
}

describe.each(named(examples))('%s', (_, example) => {
  test('is read as the RFC prints it', () => {
    const read = readToken(example.token)
    expect(read.seals[example.signature ?? 0]?.header ?? read.header).toEqual(example.header)
    const payload = read.parts.find(({ name }) => name === 'payload')?.decoded ?? null
    expect(payload).toBe(isEncrypted(example) ? null : example.text)
    const troubles = read.troubles.map(({ part, code }) => `${part} ${code}`)
    expect(troubles).toEqual(isEncrypted(example) || example.content === 'jwt' ? [] : ['payload not-json'])
  })

  test('is judged as the RFC says', async () => {
    const { verdict, because, opened } = await judged(example)
    expect({ verdict, because: because?.code ?? null }).toEqual(example.ends)
    expect(opened).toBe(isEncrypted(example) && example.ends.because !== 'alg-rsa1_5' ? example.text : null)
  })
})

describe.each(named(proven))('%s', (_, example) => {
  test('is not acceptable with any one character of its proof changed', async () => {
    const verdicts = await Promise.all(damagedTokens(example).map((token) => judged(example, { token })))
    expect(verdicts.length).toBeGreaterThanOrEqual(22)
    expect(verdicts.filter(({ verdict }) => verdict !== 'Not acceptable')).toEqual([])
    const middle = verdicts[Math.floor(verdicts.length / 2)]
    expect(middle?.because?.code).toBe(reasonOf(example))
  })

  test('is not acceptable with another key of the same kind and name', async () => {
    const { verdict, because } = await judged(example, { key: strangerTo(example.key) })
    // A DPoP proof brings its key along (RFC 9449 §4.2): that one verifies it, and is not the one that was given.
    const code = example.header.jwk ? 'signature-embedded' : reasonOf(example)
    expect({ verdict, code: because?.code }).toEqual({ verdict: 'Not acceptable', code })
  })

  test('is not verified without a key', async () => {
    const { verdict, because } = await judged(example, { key: null })
    expect({ verdict, code: because?.code }).toEqual({ verdict: 'Not verified', code: 'key-none' })
  })
})

test.each(named(proven.filter(({ exp }) => exp !== undefined)))(
  '%s is acceptable to the second before its exp, and not from then on',
  async (_, example) => {
    const exp = example.exp ?? 0
    expect((await judged(example, { now: exp - 1 })).verdict).toBe('Acceptable')
    for (const now of [exp, exp + 1]) {
      const { verdict, because } = await judged(example, { now })
      expect({ verdict, code: because?.code }).toEqual({ verdict: 'Not acceptable', code: 'exp-past' })
    }
  },
)

test.each(named(proven.filter(({ header }) => 'typ' in header)))(
  '%s is acceptable as its own type, and as no other',
  async (_, example) => {
    expect((await judged(example, { typ: String(example.header.typ) })).verdict).toBe('Acceptable')
    const { verdict, because } = await judged(example, { typ: 'at+jwt' })
    expect({ verdict, code: because?.code }).toEqual({ verdict: 'Not acceptable', code: 'differs' })
  },
)

test.each(named(refused))(
  '%s holds what the RFC says, and is refused even where RSA1_5 is allowed',
  async (_, example) => {
    expect(typeof example.key === 'object' && example.key && openRsa15(example.token, example.key)).toBe(example.text)
    const { verdict, because } = await judged(example, { algorithms: ['RSA1_5'] })
    expect({ verdict, because: because?.code }).toEqual(example.ends)
  },
)

test.each(Object.entries(disclosed))(
  '%s: each claim that it discloses is one that the issuer listed',
  async (source, claims) => {
    const read = readToken(rfc9901.find((example) => example.source === source)?.token ?? '')
    expect(read.disclosures.map(({ name, value }) => [name, value])).toEqual(claims)
    expect(await digestsOf(read)).toEqual({ isListed: claims.map(() => true), others: 10 - claims.length })
  },
)
