/** Anything can be put on the bench: nothing makes it throw, and nothing malformed is called acceptable. */
import { expect, test } from 'vitest'
import { type Expectations, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { type ReadKeys, readKeys } from '@/lib/jwt/keys/read-keys'
import { lint } from '@/lib/jwt/lint/lint'
import { readToken } from '@/lib/jwt/reading/read-token'
import { encryptText } from '@/lib/jwt/writing/encrypt'
import { now, seconds } from '../../support/judged'
import { malformedToken, pick, type Random, randomFrom, type Source } from '../../support/malformed-tokens'
import { keyFor, signed } from '../../support/signed'

const algorithms = ['HS256', 'ES256', 'Ed25519', 'RS256'] as const
const claims = { iss: 'https://id.acme.test', sub: 'ada', exp: seconds + 600 }

/** Keys of which the token's own may be one, and things that were to be keys. */
const oddKeys = [
  ...['', '{', '[]', '{"kty":5}', '{"kty":"oct"}', '{"kty":"oct","k":""}', '{"kty":"EC","crv":"P-256","x":1,"y":{}}'],
  ...[
    '{"kty":"RSA","n":"AQAB","e":"AQ"}',
    '{"kty":"OKP","crv":["Ed25519"],"x":null}',
    '{"keys":[null,5,{"kty":"AKP"}]}',
  ],
  ...['{"kty":"oct","k":"AAAA","key_ops":{"includes":1},"kid":{"toString":1},"alg":["HS256"]}', 'secret'],
  ...[
    '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----',
    '{"kty":"__proto__"}',
  ],
].map((text) => readKeys(text, 'text'))

const expectations: readonly Expectations[] = [
  noExpectations,
  { ...noExpectations, algorithms: [] },
  { ...noExpectations, algorithms: ['none', 'HS256', 'ES256', 'PBES2-HS256+A128KW'], typ: '', iss: '__proto__' },
  { ...noExpectations, aud: 'photos', leeway: 60 },
]

async function sources(): Promise<readonly (Source & { readonly keys: readonly ReadKeys[] })[]> {
  return Promise.all(
    algorithms.map(async (alg) => {
      const { private: jwk, public: pub } = await keyFor(alg)
      const { private: opening } = await keyFor('A128KW')
      const written = await encryptText(
        JSON.stringify(claims),
        readKeys(JSON.stringify(opening), 'text'),
        'A128KW',
        'A128GCM',
      )
      const keys = [pub, jwk, { keys: [pub, opening] }, opening].map((key) => readKeys(JSON.stringify(key), 'text'))
      return {
        signer: { alg, jwk },
        good: await signed(alg, jwk, claims),
        encrypted: 'token' in written ? written.token : '',
        keys,
      }
    }),
  )
}

function keysFor(random: Random, own: readonly ReadKeys[]): ReadKeys {
  return pick(random, random() < 0.8 ? own : oddKeys)
}

test('what the malformed tokens are made of is acceptable as it is', async () => {
  for (const { good, encrypted, keys } of await sources()) {
    for (const token of [good, encrypted])
      expect(await judge(readToken(token), keys[2] ?? { type: 'none' }, noExpectations, now)).toMatchObject({
        verdict: 'Acceptable',
      })
  }
})

test('of 10,000 malformed tokens and headers none makes the bench throw, and none is acceptable', async () => {
  const from = await sources()
  const random = randomFrom(20261124)
  const wrong: unknown[] = []
  const verdicts = new Map<string, number>()
  for (let index = 0; index < 10_000; index++) {
    const source = pick(random, from)
    const text = await malformedToken(index, random, source)
    try {
      const token = readToken(text)
      const { verdict, because } = await judge(token, keysFor(random, source.keys), pick(random, expectations), now)
      lint(token, now)
      if (verdict === 'Acceptable') wrong.push({ text, verdict })
      verdicts.set(because?.code ?? verdict, (verdicts.get(because?.code ?? verdict) ?? 0) + 1)
    } catch (error) {
      wrong.push({ text: text.slice(0, 300), error, at: error instanceof Error && error.stack?.slice(0, 600) })
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  // They are damaged in many ways, and not all refused for one.
  expect(verdicts.size).toBeGreaterThan(20)
}, 300_000)

test('no key and no expectation of the wrong type makes it throw', async () => {
  const [source] = await sources()
  for (const keys of oddKeys) {
    const { verdict } = await judge(readToken(source?.good ?? ''), keys, noExpectations, now)
    expect(verdict).not.toBe('Acceptable')
  }
})
