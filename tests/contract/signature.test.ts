import { compactVerify, exportSPKI, importJWK, type JWK } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { decodeToken } from '@/lib/jwt/decode'
import { changeToken } from '@/lib/parties/resign'
import { signingKey } from '@/lib/parties/signing-keys'
import type { NewToken } from '@/lib/world/edit'
import type { KeysAtHand } from '@/lib/world/tools'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token that says it was signed with one of the keys. Nobody looks at its old signature. */
function tokenOf(header: object, payload: object = { sub: 'ada', scope: 'photos.read' }): string {
  return `${encode(header)}.${encode(payload)}.${encode('old')}`
}

const secret: JWK = { kty: 'oct', kid: 's1', alg: 'HS256', k: encode('a secret of thirty-two bytes, 1234') }
const keys = {} as Record<'ES256' | 'RS256' | 'EdDSA', JWK>

beforeAll(async () => {
  for (const alg of ['ES256', 'RS256', 'EdDSA'] as const) keys[alg] = await signingKey(alg)
})

function holding(...sender: JWK[]): KeysAtHand {
  return { sender, issuers: [keys.ES256, keys.RS256], servers: [keys.ES256, keys.RS256, secret] }
}

function change(value: string, token: NewToken, at = holding(keys.ES256)): Promise<string> {
  return changeToken(value, token, at, 'edit.0')
}

function read(token: string) {
  const decoded = decodeToken(token)
  if (decoded.type !== 'jws') throw new Error(`not a JWS: ${token}`)
  return decoded
}

async function verified(token: string, { d: _, p: __, q: ___, dp: ____, dq: _____, qi: ______, ...key }: JWK) {
  const { alg } = read(token).header
  return compactVerify(token, await importJWK({ ...key }, String(alg)))
}

describe('the sender signs with a key of its own', () => {
  test.each(['ES256', 'RS256', 'EdDSA'] as const)('%s, over exactly what the token says now', async (alg) => {
    const all = holding(keys.EdDSA, keys.ES256, keys.RS256)
    const old = tokenOf({ alg, typ: 'at+jwt', kid: keys[alg].kid })
    const changed = await change(old, { payload: { sub: 'mallory' }, sign: 'sender' }, all)
    await verified(changed, keys[alg])
    expect(read(changed).payload).toEqual({ sub: 'mallory', scope: 'photos.read' })
    expect(changed.split('.')[0]).toBe(old.split('.')[0])
  })

  test('alg and kid follow the key, where the token has them and the change does not say otherwise', async () => {
    const other = tokenOf({ alg: 'ES384', typ: 'x', kid: 'foreign' })
    expect(read(await change(other, { sign: 'sender' })).header).toEqual({
      alg: 'ES256',
      typ: 'x',
      kid: keys.ES256.kid,
    })
    expect(read(await change(tokenOf({ typ: 'dpop+jwt' }), { sign: 'sender' })).header).toEqual({
      typ: 'dpop+jwt',
      alg: 'ES256',
    })
    const named = await change(other, { header: { kid: 'mine', alg: null }, sign: 'sender' })
    expect(read(named).header).toEqual({ typ: 'x', kid: 'mine' })
  })

  test('an RSA key without an algorithm of its own takes the one that the change names', async () => {
    const { alg: _, ...key } = keys.RS256
    const changed = await change(tokenOf({ alg: 'ES256' }), { header: { alg: 'PS384' }, sign: 'sender' }, holding(key))
    expect(read(changed).header.alg).toBe('PS384')
    await verified(changed, key)
  })

  test.each<[string, KeysAtHand, NewToken, RegExp]>([
    ['holds no key', holding(), { sign: 'sender' }, /holds no private key/],
    [
      'holds none that fits',
      holding({ kty: 'EC', crv: 'P-256' }),
      { header: { alg: 'RS256' }, sign: 'sender' },
      /"RS256"/,
    ],
    [
      'is asked for no algorithm at all',
      holding({ kty: 'EC', crv: 'P-256' }),
      { header: { alg: 'none' }, sign: 'sender' },
      /"none"/,
    ],
  ])('but not where it %s', async (_, at, token, message) => {
    const refused = { name: 'WorldError', code: 'impossible_message', field: 'edit.0.token.sign' }
    await expect(change(tokenOf({ alg: 'ES256' }), token, at)).rejects.toMatchObject({
      ...refused,
      message: expect.stringMatching(message),
    })
  })
})

describe('nobody signs', () => {
  test('the old signature stays', async () => {
    const old = tokenOf({ alg: 'ES256' })
    expect((await change(old, { payload: { sub: 'x' }, sign: 'keep' })).split('.')[2]).toBe(old.split('.')[2])
  })

  test('the token says that there is none', async () => {
    const changed = await change(`Bearer ${tokenOf({ alg: 'ES256', kid: 'k' })}`, { sign: 'none' })
    expect(changed).toMatch(/^Bearer [\w-]+\.[\w-]+\.$/)
    expect(read(changed.slice(7)).header).toEqual({ alg: 'none', kid: 'k' })
    expect(read(await change(tokenOf({ alg: 'ES256' }), { header: { alg: 'nOnE' }, sign: 'none' })).header.alg).toBe(
      'nOnE',
    )
  })
})

describe('the right key has leaked', () => {
  test('a key pair, and the token is as good as any', async () => {
    const old = tokenOf({ alg: 'ES256', kid: keys.ES256.kid })
    const changed = await change(old, { payload: { sub: 'mallory' }, sign: 'leaked' }, holding())
    await verified(changed, keys.ES256)
    expect(changed.split('.')[0]).toBe(old.split('.')[0])
  })

  test('a secret too', async () => {
    const changed = await change(tokenOf({ alg: 'HS256', kid: 's1' }), { sign: 'leaked' }, holding())
    await verified(changed, secret)
  })

  test.each([[{ alg: 'ES256', kid: 'unknown' }], [{ alg: 'HS256' }], [{}]])('but not for %j', async (header) => {
    await expect(change(tokenOf(header), { sign: 'leaked' })).rejects.toMatchObject({ code: 'impossible_message' })
  })
})

test('a secret signs what its owner sends', async () => {
  await verified(await change(tokenOf({ alg: 'HS256', kid: 's1' }), { sign: 'sender' }, holding(secret)), secret)
})

describe('a stranger signs', () => {
  test.each(['ES256', 'ES384', 'ES512', 'RS256', 'PS512', 'EdDSA', 'Ed25519', 'HS256', 'HS512'])(
    'with %s',
    async (alg) => {
      const old = tokenOf({ alg, kid: 'k1' })
      const changed = await change(old, { payload: { sub: 'x' }, sign: 'stranger' })
      expect(read(changed).header).toEqual({ alg, kid: 'k1' })
      expect(changed.split('.')[2]).not.toBe(old.split('.')[2])
    },
  )

  test('and the signature does not fit the key that is named', async () => {
    const changed = await change(tokenOf({ alg: 'ES256', kid: keys.ES256.kid }), { sign: 'stranger' })
    await expect(verified(changed, keys.ES256)).rejects.toThrow(/signature verification failed/)
  })

  test.each([['none'], [undefined], ['RS1'], [7]])('but has no key for %j', async (alg) => {
    await expect(change(tokenOf({ alg }), { sign: 'stranger' })).rejects.toMatchObject({
      code: 'impossible_message',
      field: 'edit.0.token.sign',
    })
  })
})

test.each(['ES256', 'RS256'] as const)(
  'the public key (%s) as a secret: what a careless verifier would believe',
  async (alg) => {
    const old = tokenOf({ alg, kid: keys[alg].kid })
    const changed = await change(old, { payload: { sub: 'x' }, sign: 'public-as-secret' })
    expect(read(changed).header).toEqual({ alg: 'HS256', kid: keys[alg].kid })
    const { kty, crv, x, y, n, e } = keys[alg]
    const pem = await exportSPKI(
      (await importJWK({ kty, crv, x, y, n, e } as JWK, alg, { extractable: true })) as CryptoKey,
    )
    await compactVerify(changed, new TextEncoder().encode(pem))
  },
)

describe('what cannot be changed is named', () => {
  test.each<[string, string, NewToken, string]>([
    ['no JWT', 'Bearer abc', { sign: 'none' }, 'edit.0'],
    ['a claim that is not there', tokenOf({}), { payload: { exp: null }, sign: 'keep' }, 'edit.0.token.payload.exp'],
    [
      'a header member that is not there',
      tokenOf({}),
      { header: { kid: null }, sign: 'keep' },
      'edit.0.token.header.kid',
    ],
    [
      'a secret for an algorithm that takes none',
      tokenOf({}),
      { header: { alg: 'ES256' }, sign: 'public-as-secret' },
      'edit.0.token.sign',
    ],
  ])('%s', async (_, value, token, field) => {
    await expect(change(value, token)).rejects.toMatchObject({ name: 'WorldError', code: 'impossible_message', field })
  })
})

test('a token that is deeper than anybody could write is left alone', async () => {
  const deep = Buffer.from(`{"a":${'['.repeat(6000)}${']'.repeat(6000)}}`).toString('base64url')
  const value = `${encode({ alg: 'ES256' })}.${deep}.`
  const refused = { code: 'impossible_message', message: expect.stringMatching(/so deep/) }
  await expect(change(value, { payload: { sub: 'x' }, sign: 'sender' })).rejects.toMatchObject(refused)
})
