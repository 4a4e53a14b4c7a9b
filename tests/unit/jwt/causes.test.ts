/** Every known cause of a signature that does not fit: a token that has it, made here, and what is said of it. */
import { createHash, createHmac, createSign, generateKeyPairSync, hkdfSync, webcrypto } from 'node:crypto'
import { EncryptJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkSentences } from '@/content/words/bench-checks'
import { type Check, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import type { JsonObject } from '@/lib/jwt/segment'
import { judged } from '../../support/judged'
import { keyFor, segment, signatureFor, signed } from '../../support/signed'

const claims = { iss: 'https://as.example', sub: 'user-42', aud: 'api', exp: 4_102_444_800, note: 'a/b é' }
const secret = 'a secret of more than 32 bytes, to be sure'

type Told = { readonly verdict: string; readonly says: (name: Check['name']) => string }

async function told(token: string, key: unknown, expected = {}): Promise<Told> {
  const { verdict, checks } = await judged(token, key, expected)
  const says = (name: Check['name']) => {
    const check = checks.find((each) => each.name === name)
    return check ? `${check.result}: ${checkSentences[check.code](check.values)}` : ''
  }
  return { verdict, says }
}

const hmac = (secretUsed: string | Buffer, input: string | Buffer, hash = 'sha256') =>
  createHmac(hash, secretUsed).update(input)

const header = segment({ alg: 'HS256', typ: 'JWT' })
const payload = segment(claims)
const input = `${header}.${payload}`

function hsToken(over: string | Buffer, using: string | Buffer = secret) {
  return `${input}.${hmac(using, over).digest('base64url')}`
}

describe('the secret is read in every way, and the one that verifies is named', () => {
  test.each<[string, string | Buffer, string, string]>([
    [
      'percent-encoded',
      'a+secret/of more than 32 bytes==',
      'a%2Bsecret%2Fof%20more%20than%2032%20bytes%3D%3D',
      '%2B is +',
    ],
    ['a line of an environment file', secret, `PASSPHRASE=${secret}`, 'equals sign'],
    ['a line break written out', `${secret}\nand more`, `${secret}\\nand more`, 'written out'],
    ['base64 in quotes', Buffer.from(secret), `"${Buffer.from(secret).toString('base64')}"`, 'Read as base64'],
    ['encoded once too often', Buffer.from(secret).toString('base64'), secret, 'Encoded in base64'],
    ['two bytes a letter', Buffer.from(secret, 'utf16le'), secret, 'UTF-16'],
    ['hashed first', createHash('sha256').update(secret).digest(), secret, 'Hashed with SHA-256'],
    [
      'hashed first, in hexadecimal',
      createHash('sha256').update(secret).digest('hex'),
      secret,
      'in hexadecimal digits',
    ],
    ['hashed by SHA-512', createHash('sha512').update(secret).digest(), secret, 'Hashed with SHA-512'],
    ['a space at its end', `${secret} `, secret, 'With a space at its end'],
    ['in quotes', `"${secret}"`, secret, 'With double quotes'],
    ['a zero width space', secret, `${secret}\u200b`, 'cannot be seen'],
    ['one character for é', `caf\u00e9 ${secret}`, `cafe\u0301 ${secret}`, 'NFC'],
    ['a mark of byte order', `\uFEFF${secret}`, secret, 'U+FEFF'],
    [
      'padding lost',
      'YSBzZWNyZXQgb2YgbW9yZSB0aGFuIDMyIGJ5dGVzLg==',
      'YSBzZWNyZXQgb2YgbW9yZSB0aGFuIDMyIGJ5dGVzLg',
      'added at its end',
    ],
  ])('%s', async (_, used, given, words) => {
    const { verdict, says } = await told(hsToken(input, used), given)
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toContain(words)
    expect(says('signature')).toContain('verifies the signature')
  })

  test('whoever had no secret signed with the name of nothing', async () => {
    expect((await told(hsToken(input, 'undefined'), secret)).says('signature')).toContain('“undefined”')
  })
})

describe('a signature that was written down otherwise', () => {
  const bytes = hmac(secret, input).digest()
  test.each([
    ['hexadecimal', bytes.toString('hex'), 'hexadecimal digits'],
    ['hexadecimal in base64', Buffer.from(bytes.toString('hex')).toString('base64url'), 'hexadecimal digits first'],
    ['base64 twice', Buffer.from(bytes.toString('base64')).toString('base64url'), 'twice over'],
  ])('%s', async (_, signature, words) => {
    const { verdict, says } = await told(`${input}.${signature}`, secret)
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toContain(words)
  })

  test('standard base64 is named by its stranger, and the signature is told to fit', async () => {
    const odd = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((jti) => `${header}.${segment({ jti: `t${jti}` })}`)
    const of = (text: string) => hmac(secret, text).digest('base64')
    const [chosen = ''] = odd.filter((text) => /[+/]/.test(of(text)))
    const { verdict, says } = await told(`${chosen}.${of(chosen).replace('=', '')}`, secret)
    expect(verdict).toBe('Not acceptable')
    expect(says('charset')).toContain('plain base64')
    expect(says('signature')).toMatch(/^passed: .*signature fits/)
  })
})

describe('a signature over something else than what stands there', () => {
  const json = JSON.stringify({ alg: 'HS256', typ: 'JWT' })
  const body = JSON.stringify(claims)
  const std = (text: string) => Buffer.from(text).toString('base64')
  const again = (write: (text: string) => string) => `${segment(write(json))}.${segment(write(body))}`
  const python = (text: string) => text.replaceAll('":', '": ').replaceAll(',"', ', "').replaceAll('é', '\\u00e9')
  test.each<[string, string | Buffer, string]>([
    ['with a line break', `${input}\n`, 'line break at the end'],
    ['the payload only', payload, 'payload alone'],
    ['the JSON of the payload', body, 'JSON of the payload'],
    ['the JSON itself', `${json}.${body}`, 'JSON of header and payload'],
    ['the payload unencoded', `${header}.${body}`, 'RFC 7797'],
    ['padded', `${std(json)}.${std(body)}`.replaceAll('+', '-').replaceAll('/', '_'), 'padding'],
    ['as Python writes it', again(python), 'Python'],
    ['as PHP writes it', again((text) => text.replaceAll('/', '\\/')), 'PHP'],
    ['in several lines', again((text) => JSON.stringify(JSON.parse(text), null, 2)), 'several lines'],
    ['without the dot', `${header}${payload}`, 'without the dot'],
    ['the other way round', `${payload}.${header}`, 'payload first'],
    ['its hash', createHash('sha256').update(input).digest(), 'hashed once too often'],
    ['its hash in digits', createHash('sha256').update(input).digest('hex'), 'in hexadecimal digits'],
  ])('%s', async (_, over, words) => {
    const { verdict, says } = await told(hsToken(over), secret)
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toMatch(/^failed: The signature fits/)
    expect(says('signature')).toContain(words)
  })

  test('JSON with white space in it, signed without', async () => {
    const loose = `${segment('{ "alg": "HS256" }')}.${segment('{ "sub": "a" }')}`
    const tight = `${segment({ alg: 'HS256' })}.${segment({ sub: 'a' })}`
    const { says } = await told(`${loose}.${hmac(secret, tight).digest('base64url')}`, secret)
    expect(says('signature')).toContain('without white space')
  })
})

describe('another algorithm of the same key', () => {
  test.each([
    ['HS256', 'sha384', 'HS384'],
    ['HS256', 'sha512', 'HS512'],
  ])('the header says %s', async (_, hash, made) => {
    const long = secret.repeat(2)
    const { verdict, says } = await told(`${input}.${hmac(long, input, hash).digest('base64url')}`, long)
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toContain(`made by ${made}`)
  })

  test.each([
    ['RS256', 'PS256'],
    ['RS256', 'RS512'],
    ['PS256', 'RS256'],
  ])('the header says %s, and it is %s', async (alg, made) => {
    const { private: jwk, public: pub } = await keyFor('RS256')
    const { alg: _, ...key } = pub
    const over = `${segment({ alg })}.${payload}`
    const { verdict, says } = await told(`${over}.${await signatureFor(over, made, jwk)}`, key)
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toContain(`made by ${made}`)
  })

  test('a key that is for another algorithm is refused, and the signature is told to fit', async () => {
    const { private: jwk, public: pub } = await keyFor('PS256')
    const { verdict, says } = await told(await signed('PS384', jwk, claims), { ...pub, alg: 'PS256' })
    expect(verdict).toBe('Not acceptable')
    expect(says('algorithm')).toContain('the key is for PS256')
    expect(says('signature')).toContain('passed: The signature fits')
  })
})

describe('the text of the public key as a secret (RFC 8725 §2.1)', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const spki = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const jwk = pair.publicKey.export({ format: 'jwk' }) as JsonObject
  test.each<[string, string | Buffer, unknown, string]>([
    ['the PEM as it is', spki, spki, 'PEM text'],
    ['the PEM without its last line break', spki.trim(), spki, 'PEM text'],
    ['the PEM with the line breaks of Windows', spki.replaceAll('\n', '\r\n'), spki, 'PEM text'],
    ['the bytes', pair.publicKey.export({ type: 'spki', format: 'der' }), spki, 'bytes'],
    ['the older PEM', pair.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(), spki, 'PEM text'],
    ['the JWK', JSON.stringify(jwk), jwk, 'JSON text'],
    ['the PEM of a key given as a JWK', spki, jwk, 'PEM text'],
    ['the PEM of a key in a set', spki, { keys: [{ ...jwk, kid: 'k' }] }, 'PEM text'],
  ])('%s', async (_, used, key, words) => {
    const { verdict, says } = await told(hsToken(input, used), key)
    expect(verdict).toBe('Not acceptable')
    for (const name of ['algorithm', 'signature'] as const) {
      expect(says(name)).toContain(words)
      expect(says(name)).toContain('attack of RFC 8725 §2.1')
    }
  })
})

describe('keys', () => {
  test('the one that the token brings along is named, and called no proof', async () => {
    const [own, other] = [await keyFor('ES256'), await keyFor('ES384')]
    const token = await signed('ES256', own.private, claims, { alg: 'ES256', jwk: own.public })
    const stranger = { ...other.public }
    expect((await told(token, '')).verdict).toBe('Not verified')
    expect((await told(token, '')).says('signature')).toContain('That is no proof')
    expect((await told(token, stranger)).verdict).toBe('Not acceptable')
  })

  test('another of the set made it, and whose it is', async () => {
    const [one, other] = [await keyFor('ES256'), await keyFor('ES384')]
    const token = await signed('ES384', other.private, claims, { alg: 'ES384', kid: 'a' })
    const { alg: _, ...bare } = one.public
    const keys = [
      { ...bare, kid: 'a' },
      { ...other.public, kid: 'b', issuer: 'https://login.example/tenant-b' },
    ]
    const { verdict, says } = await told(token, { keys })
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toContain('“b”')
    expect(says('signature')).toContain('of https://login.example/tenant-b')
  })

  test('a name that differs in case only is shown', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const { says } = await told(await signed('ES256', jwk, claims, { alg: 'ES256', kid: 'Key-1' }), {
      keys: [{ ...pub, kid: 'key-1' }],
    })
    expect(says('key')).toContain('“key-1”')
  })

  test('of a key that is for something else, the member and its value are told', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const token = await signed('ES256', jwk, claims)
    const other = await told(token, { ...pub, use: 'enc' })
    expect(other.says('key')).toContain('“use” is “enc”, and would have to be “sig”')
    expect(other.says('signature')).toContain('signature fits')
    expect((await told(token, { ...pub, use: undefined, key_ops: ['deriveBits'] })).says('key')).toContain(
      'list “verify”',
    )
  })

  test('a set in which no key made it is not called changed', async () => {
    const [one, other] = [await keyFor('ES256'), await keyFor('ES384')]
    const token = await signed('ES256', one.private, claims, { alg: 'ES256', kid: 'gone' })
    const { says } = await told(token, {
      keys: [
        { ...(await keyFor('RS256')).public, kid: 'r' },
        { ...other.public, kid: 'e' },
      ],
    })
    expect(says('signature')).not.toContain('changed')
  })
})

describe('where nothing fits', () => {
  test('what was tried is said, and nothing that was not', async () => {
    const { says } = await told(hsToken(input, 'quite another secret that is long enough'), secret)
    expect(says('signature')).toMatch(/^failed: The signature does not fit/)
    expect(says('signature')).toContain('Tried: every reading of the secret')
    expect(says('signature')).toContain('None explains it')
    expect(says('signature')).not.toContain('public key')
    expect(says('signature')).not.toContain('nonce')
  })

  test('of a key pair no reading of a secret is claimed', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const token = (await signed('ES256', jwk, claims)).replace(payload, segment({ ...claims, sub: 'user-43' }))
    const { says } = await told(token, pub)
    expect(says('signature')).toContain('other ways of writing')
    expect(says('signature')).not.toContain('secret')
  })
})

describe('one thing out of order does not keep the signature from being tried', () => {
  test.each([
    ['fits', 'short', 'passed: The signature fits'],
    ['does not fit', 'shorT', 'failed: The signature does not fit'],
  ])('a short secret that %s', async (_, given, words) => {
    const { verdict, says } = await told(hsToken(input, 'short'), given)
    expect(verdict).toBe('Not acceptable')
    expect(says('key')).toContain('40 bits')
    expect(says('signature')).toContain(words)
  })

  test.each(['spki', 'jwk'] as const)('an RSA key of 1024 bits as %s', async (form) => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const over = `${segment({ alg: 'RS256' })}.${payload}`
    const token = `${over}.${createSign('sha256').update(over).sign(pair.privateKey).toString('base64url')}`
    const key =
      form === 'jwk' ? pair.publicKey.export({ format: 'jwk' }) : pair.publicKey.export({ type: 'spki', format: 'pem' })
    const { verdict, says } = await told(token, key)
    expect(verdict).toBe('Not acceptable')
    expect(says('key')).toContain('1024 bits')
    expect(says('signature')).toContain('passed: The signature fits')
  })

  test('padding is refused, and the signature over the text as it stands is told to fit', async () => {
    const padded = `${Buffer.from('{"alg":"HS256" }').toString('base64')}.${Buffer.from('{"sub":"abc"}').toString('base64')}`
    const token = `${padded}.${hmac(secret, padded).digest('base64')}`
    const { verdict, says } = await told(token, secret)
    expect(verdict).toBe('Not acceptable')
    expect(says('charset')).toContain('padding')
    expect(says('signature')).toContain('padding; signature fits')
    expect((await told(token, `${secret}.`)).says('signature')).toContain('does not fit')
  })
})

describe('a key that looks like something else is tried as text', () => {
  test.each([
    ['https://example.com/a-secret-that-is-an-address', 'text'],
    ['["a","secret","that","is","a","list","of","JSON"]', 'text'],
    ['/var/run/secrets/my-long-secret-name.key', 'text'],
    ['{"key":"a secret that is JSON, as it stands there"}', 'text'],
    ['SECRET_KEY=a-secret-that-is-a-line-of-an-environment-file', 'text'],
    ['not*base64*at*all*but*long*enough*to*be*one', 'base64url'],
  ] as const)('%s', async (text, secretIs) => {
    const keys = readKeys(text, secretIs)
    const { verdict, checks } = await judge(readToken(hsToken(input, text)), keys, noExpectations, Date.now())
    expect(verdict).toBe('Not acceptable')
    const signature = checks.find(({ name }) => name === 'signature')
    expect(signature).toMatchObject({ code: 'signature-secret-read', values: { reading: 'literal' } })
  })

  test('and so is the “k” of a JWK that is no base64url', async () => {
    const { says } = await told(hsToken(input), { kty: 'oct', k: secret })
    expect(says('signature')).toContain('and not as base64url, the “k”')
  })
})

describe('what became of a token on its way', () => {
  const signature = (fits: (text: string) => boolean) => {
    for (let count = 0; ; count++) {
      const payload = segment({ ...claims, count })
      const text = hmac(secret, `${header}.${payload}`).digest('base64url')
      if (fits(text)) return { payload, text }
    }
  }

  test.each(['–', '—', '−', '‑'])(
    'a hyphen that was made %s is named, and read back for the diagnosis',
    async (dash) => {
      const { payload, text } = signature((each) => /^[\w]+-[\w]+$/.test(each))
      const { verdict, says } = await told(`${header}.${payload}.${text.replace('-', dash)}`, secret)
      expect(verdict).toBe('Not acceptable')
      expect(says('charset')).toContain(`"${dash}"`)
      expect(says('signature')).toContain('once each dash in it is the hyphen that it was')
    },
  )

  test('percent-encoding of plain base64 is read back for the diagnosis', async () => {
    const { payload, text } = signature((each) => each.includes('-'))
    const { verdict, says } = await told(`${header}.${payload}%3D.${text.replaceAll('-', '%2B')}%3D`, secret)
    expect(verdict).toBe('Not acceptable')
    expect(says('signature')).toContain('percent-decoded')
  })

  test('a stranger in the place of a letter says nothing of the length', async () => {
    const token = hsToken(input)
    const { says } = await told(`${token.slice(0, -9)}$${token.slice(-8)}`, secret)
    expect(says('charset')).toContain('"$"')
    expect(says('signature')).not.toMatch(/cut short|too long|its length/)
  })

  test('a third part that is missing is not called empty', async () => {
    expect((await told(input, secret)).says('signature')).toContain('is not there')
    expect((await told(`${input}.`, secret)).says('signature')).toContain('is empty')
  })
})

test('nothing is said to be tried with keys that cannot make such a signature', async () => {
  const { private: jwk } = await keyFor('RS256')
  const { says } = await told(await signed('RS256', jwk, claims), secret)
  expect(says('signature')).not.toMatch(/spellings|ways of writing/)
})

test('an HMAC with an empty secret is told as that', async () => {
  const { verdict, says } = await told(hsToken(input, ''), secret)
  expect(verdict).toBe('Not acceptable')
  expect(says('signature')).toContain('With nothing at all for its secret')
})

test('a header without “alg” is not said to name one', async () => {
  const over = `${segment({ typ: 'JWT' })}.${payload}`
  const { says } = await told(`${over}.${hmac(secret, over).digest('base64url')}`, secret)
  for (const [alg, words] of [
    [256, 'is 256'],
    ['', 'is empty'],
    [['HS256'], 'is ["HS256"]'],
  ] as const)
    expect((await told(`${segment({ alg })}.${payload}.AAAA`, secret)).says('algorithm')).toContain(words)
  expect(says('signature')).toContain('names no algorithm')
  expect(says('signature')).toContain('HS256')
})

test('a key whose name is no text is said to have none', async () => {
  const { private: jwk, public: pub } = await keyFor('RS256')
  const { says } = await told(await signed('RS256', jwk, claims, { alg: 'RS256', kid: '1' }), {
    keys: [{ ...pub, kid: 1 }],
  })
  expect(says('key')).toContain('missing or no text')
})

describe('a payload that travels apart', () => {
  test('is called detached, whatever content will do', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const [head = '', , signature = ''] = (await signed('ES256', jwk, claims)).split('.')
    for (const content of ['jwt', 'jws']) {
      const { verdict, says } = await told(`${head}..${signature}`, pub, { content })
      expect(verdict).toBe('Not verified')
      expect(says('signature')).toContain('detached')
    }
  })

  test.each(['flattened', 'general'])('is called detached in JSON, %s', async (form) => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const [head = '', , signature = ''] = (await signed('ES256', jwk, claims)).split('.')
    const one = { protected: head, signature }
    const token = JSON.stringify(form === 'flattened' ? one : { signatures: [one] })
    const { verdict, says } = await told(token, pub, { content: 'jws' })
    expect(verdict).toBe('Not verified')
    expect(says('structure')).toContain('detached')
  })

  test('that is signed as it is (RFC 7797) is called detached as well', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const head = segment({ alg: 'ES256', b64: false, crit: ['b64'] })
    const token = `${head}..${await signatureFor(`${head}.$9.50`, 'ES256', jwk)}`
    expect((await told(token, pub, { content: 'jws' })).says('signature')).toContain('detached')
    expect((await told(token, pub, { content: 'jws' })).verdict).toBe('Not verified')
    expect((await told(token, pub)).verdict).toBe('Not acceptable')
  })

  test('is none where the signature is over nothing', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const token = await signed('ES256', jwk, '')
    expect((await told(token, pub, { content: 'jws' })).verdict).toBe('Acceptable')
    expect((await told(token, pub)).verdict).toBe('Not acceptable')
  })
})

describe('a secret that does not open a token', () => {
  const given = 'my-nextauth-secret-from-env-0123456789abcdef'
  const derived = (salt: string, info: string, length: number) =>
    new Uint8Array(hkdfSync('sha256', given, salt, info, length))
  const sealed = (key: Uint8Array, enc: string) =>
    new EncryptJWT({ sub: 'a' }).setProtectedHeader({ alg: 'dir', enc }).encrypt(key)

  test.each([
    ['NextAuth.js 4', 'A256GCM', '', 'NextAuth.js Generated Encryption Key', 32],
    ['the SDK of Auth0', 'A256GCM', '', 'JWE CEK', 32],
    ['Auth.js', 'A256CBC-HS512', 'authjs.session-token', 'Auth.js Generated Encryption Key (authjs.session-token)', 64],
  ])('is derived from as %s does it', async (maker, enc, salt, info, length) => {
    const { verdict, says } = await told(await sealed(derived(salt, info, length), enc), given)
    expect(verdict).toBe('Not acceptable')
    expect(says('key')).toContain(`${length * 8} bits wanted, 352 given`)
    expect(says('decryption')).toContain(maker)
  })

  test.each([
    ['dir', 'A128CBC-HS256', 256],
    ['A128KW', 'A256GCM', 128],
    ['A256GCMKW', 'A128GCM', 256],
  ])('%s with %s wants so many bits', async (alg, enc, bits) => {
    const key = webcrypto.getRandomValues(new Uint8Array(bits / 8))
    const token = await new EncryptJWT({ sub: 'a' }).setProtectedHeader({ alg, enc }).encrypt(key)
    const { verdict, says } = await told(token, given)
    expect(verdict).toBe('Not acceptable')
    expect(says('key')).toContain(`${bits} bits wanted, 352 given`)
  })

  test('is read as base64 where that opens it', async () => {
    const key = webcrypto.getRandomValues(new Uint8Array(32))
    const { says } = await told(await sealed(key, 'A256GCM'), Buffer.from(key).toString('base64'))
    expect(says('decryption')).toContain('Read as base64, the secret opens it')
  })
})

beforeAll(async () => {
  // RSA keys are slow to make.
  await Promise.all([keyFor('RS256'), keyFor('PS256')])
})

describe('the parts of a token', () => {
  test('the wrong way round are told to be', async () => {
    const { says } = await told(`${payload}.${header}.${hmac(secret, input).digest('base64url')}`, secret)
    expect(says('algorithm')).toContain('wrong way round')
  })

  test('of several signatures the first alone is asked why, so that a hundred take no longer than one', async () => {
    const signature = Buffer.alloc(32).toString('base64url')
    const signatures = Array.from({ length: 100 }, () => ({ protected: header, signature }))
    const from = performance.now()
    const { verdict } = await told(JSON.stringify({ payload, signatures }), secret, { content: 'jws' })
    expect(verdict).toBe('Not acceptable')
    expect(performance.now() - from).toBeLessThan(2500)
  })
})
