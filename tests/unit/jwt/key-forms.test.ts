/** Keys in the forms that people have: each is read, and the token that it signed verifies. */
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keyHint } from '@/components/token/bench/key-hint'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import { ecCertificate, ecKey, rsaCertificate, rsaKey } from '../../support/certificates'
import { judged, verdictOf } from '../../support/judged'
import { segment, signed } from '../../support/signed'

const claims = { sub: 'ada' }
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' })
const ed = generateKeyPairSync('ed25519')

const jwkOf = (key: KeyObject) => ({ ...key.export({ format: 'jwk' }) })
const spki = (key: KeyObject) => String(key.export({ format: 'pem', type: 'spki' }))
const pkcs8 = (key: KeyObject) => String(key.export({ format: 'pem', type: 'pkcs8' }))
const der = (key: KeyObject, type: 'spki' | 'pkcs1' = 'spki') =>
  Buffer.from(key.export({ format: 'der', type: type as 'spki' }) as Buffer)
const body = (pem: string) => pem.replaceAll(/-----[^-]+-----|\s/g, '')
const base64 = (text: string) => Buffer.from(text).toString('base64')

const tokens: Readonly<Record<string, Promise<string>>> = {
  RS256: signed('RS256', jwkOf(rsa.privateKey), claims),
  PS256: signed('PS256', jwkOf(rsa.privateKey), claims),
  ES256: signed('ES256', jwkOf(ec.privateKey), claims),
  ES512: signed('ES512', jwkOf(p521.privateKey), claims),
  EdDSA: signed('EdDSA', jwkOf(ed.privateKey), claims),
  ecCertificate: signed('ES256', ecKey, claims),
  rsaCertificate: signed('RS256', rsaKey, claims),
}

const pem = spki(rsa.publicKey)
const jwk = jwkOf(rsa.publicKey) as { n: string; e: string; kty: string }
const hexOf = (base64url: string) => Buffer.from(base64url, 'base64url').toString('hex')
const set = { keys: [{ ...jwk, kid: 'a' }] }

/** RFC 4251 §5. */
const sshString = (bytes: Buffer | string) => {
  const content = Buffer.from(bytes)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, content])
}
const zero = Buffer.from([0])
const mpint = (base64url: string) => {
  const bytes = Buffer.from(base64url, 'base64url')
  return sshString((bytes[0] ?? 0) > 127 ? Buffer.concat([zero, bytes]) : bytes)
}
const sshRsa = Buffer.concat([sshString('ssh-rsa'), mpint(jwk.e), mpint(jwk.n)])
const sshEd = Buffer.concat([
  sshString('ssh-ed25519'),
  sshString(Buffer.from(String(jwkOf(ed.publicKey).x), 'base64url')),
])
const pointOf = (key: KeyObject) => {
  const { x, y } = jwkOf(key) as { x: string; y: string }
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
}
const sshEc = Buffer.concat([sshString('ecdsa-sha2-nistp256'), sshString('nistp256'), sshString(pointOf(ec.publicKey))])
const sshPrivate = Buffer.concat([
  Buffer.from('openssh-key-v1\0'),
  ...['aes256-ctr', 'bcrypt', 'salt'].map((each) => sshString(each)),
  Buffer.from([0, 0, 0, 1]),
  sshString(sshEd),
  sshString('what is encrypted'),
])
const wrapped = (text: string, width = 64) => text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? ''

const compressed = (() => {
  const { x, y } = jwkOf(ec.publicKey) as { x: string; y: string }
  const sign = (Buffer.from(y, 'base64url').at(-1) ?? 0) & 1
  const head = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex')
  return Buffer.concat([head, Buffer.from([2 + sign]), Buffer.from(x, 'base64url')]).toString('base64')
})()

const pssInfo = (() => {
  const inner = Buffer.concat([Buffer.from('300b06092a864886f70d01010a', 'hex'), der(rsa.publicKey).subarray(19)])
  const length = Buffer.from([inner.length >> 8, inner.length & 255])
  return Buffer.concat([Buffer.from([0x30, 0x82]), length, inner]).toString('base64')
})()

describe('a public key is read as', () => {
  test.each<[string, keyof typeof tokens, string]>([
    ['base64 of SPKI without lines', 'RS256', body(pem)],
    ['base64 of SPKI over lines', 'RS256', wrapped(body(pem))],
    ['base64url of SPKI', 'ES256', der(ec.publicKey).toString('base64url')],
    ['base64 of SPKI in quotes', 'EdDSA', `"${body(spki(ed.publicKey))}"`],
    ['base64 of PKCS #1', 'RS256', der(rsa.publicKey, 'pkcs1').toString('base64')],
    ['base64 of PKCS #8', 'RS256', body(pkcs8(rsa.privateKey))],
    ['base64 of SEC 1', 'ES256', body(String(ec.privateKey.export({ format: 'pem', type: 'sec1' })))],
    ['base64 of a certificate', 'rsaCertificate', body(rsaCertificate)],
    ['base64url of a certificate', 'ecCertificate', Buffer.from(body(ecCertificate), 'base64').toString('base64url')],
    ['a whole PEM in base64', 'RS256', base64(pem)],
    ['a whole PEM in base64, over lines', 'RS256', wrapped(base64(pem), 76)],
    ['a whole JWKS in base64', 'RS256', base64(JSON.stringify(set))],
    ['PEM of a web page', 'RS256', pem.trim().replaceAll('\n', '<br>\n')],
    ['base64 of SPKI in YAML', 'RS256', `keycloak:\n  realm: x\n  realm-public-key: ${body(pem)}\n`],
    ['a JWK that was percent-encoded', 'RS256', encodeURIComponent(JSON.stringify(jwk))],
    ['a point in hexadecimal', 'ES256', pointOf(ec.publicKey).toString('hex')],
    ['a point in base64', 'ES256', pointOf(ec.publicKey).toString('base64')],
    ['what Go prints', 'RS256', `&{N:${BigInt(`0x${hexOf(jwk.n)}`)} E:65537}`],
    ['SPKI in hexadecimal', 'ES256', der(ec.publicKey).toString('hex')],
    ['SPKI in hexadecimal with colons', 'RS256', (der(rsa.publicKey).toString('hex').match(/../g) ?? []).join(':')],
    ['PEM in hexadecimal', 'RS256', Buffer.from(pem).toString('hex')],
    ['PEM that is indented', 'RS256', pem.replaceAll(/^/gm, '    ')],
    ['PEM that was quoted in a mail', 'RS256', pem.replaceAll(/^/gm, '> ')],
    ['PEM in a comment', 'RS256', pem.trim().replaceAll(/^/gm, '// ')],
    [
      'PEM in code, line by line',
      'RS256',
      pem
        .trim()
        .split('\n')
        .map((each) => `"${each}\\n"`)
        .join(' +\n'),
    ],
    ['PEM with its line breaks escaped twice', 'RS256', pem.replaceAll('\n', '\\\\n')],
    ['PEM that was percent-encoded', 'RS256', encodeURIComponent(pem)],
    ['PEM with headers', 'RS256', pem.replace('KEY-----\n', 'KEY-----\nComment: of Ada\n\n')],
    ['PEM in YAML', 'RS256', `jwt:\n  public-key: |\n${pem.replaceAll(/^/gm, '    ')}`],
    ['PEM with carriage returns only', 'RS256', pem.replaceAll('\n', '\r')],
    ['a second PEM block', 'RS256', spki(other.publicKey) + pem],
    ['a chain, leaf last', 'ecCertificate', `${rsaCertificate}\n${ecCertificate}`],
    ['a chain, leaf first', 'ecCertificate', `${ecCertificate}\n${rsaCertificate}`],
    [
      'a PEM after parameters and a request',
      'ES256',
      `-----BEGIN DH PARAMETERS-----\nMAYCAQcCAQU=\n-----END DH PARAMETERS-----\n${spki(ec.publicKey)}`,
    ],
    ['an object of JavaScript with PEM in it', 'RS256', `{ key: \`${pem}\` }`],
    ['a compressed point', 'ES256', `-----BEGIN PUBLIC KEY-----\n${compressed}\n-----END PUBLIC KEY-----`],
    ['a key for RSASSA-PSS', 'PS256', `-----BEGIN PUBLIC KEY-----\n${pssInfo}\n-----END PUBLIC KEY-----`],
    ['ssh-rsa', 'RS256', `ssh-rsa ${sshRsa.toString('base64')} ada@laptop`],
    ['ssh-ed25519 of known_hosts', 'EdDSA', `host.example ssh-ed25519 ${sshEd.toString('base64')}`],
    ['ecdsa-sha2-nistp256', 'ES256', `ecdsa-sha2-nistp256 ${sshEc.toString('base64')}`],
    ['authorized_keys', 'RS256', `ssh-ed25519 ${sshEd.toString('base64')}\nssh-rsa ${sshRsa.toString('base64')} x\n`],
    [
      'an SSH2 PUBLIC KEY',
      'RS256',
      `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "x"\n${wrapped(sshRsa.toString('base64'), 70)}\n---- END SSH2 PUBLIC KEY ----`,
    ],
    [
      'an OPENSSH PRIVATE KEY, encrypted or not',
      'EdDSA',
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${wrapped(sshPrivate.toString('base64'), 70)}\n-----END OPENSSH PRIVATE KEY-----`,
    ],
    [
      'RSAKeyValue of .NET',
      'RS256',
      `<RSAKeyValue><Modulus>${Buffer.from(jwk.n, 'base64url').toString('base64')}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
    ],
    [
      'RSAParameters of .NET',
      'RS256',
      JSON.stringify({ Modulus: Buffer.from(jwk.n, 'base64url').toString('base64'), Exponent: 'AQAB' }),
    ],
    [
      'metadata of SAML',
      'rsaCertificate',
      `<?xml version="1.0"?><md:EntityDescriptor><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n${wrapped(body(rsaCertificate))}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:EntityDescriptor>`,
    ],
    [
      'ECKeyValue',
      'ES256',
      `<ECKeyValue xmlns="http://www.w3.org/2009/xmldsig11#"><NamedCurve URI="urn:oid:1.2.840.10045.3.1.7"/><PublicKey>${pointOf(ec.publicKey).toString('base64')}</PublicKey></ECKeyValue>`,
    ],
    ['modulus in hexadecimal and exponent', 'RS256', `n=${hexOf(jwk.n)}\ne=65537`],
    ['modulus and exponent in decimal', 'RS256', `n = ${BigInt(`0x${hexOf(jwk.n)}`)}\ne = 65537`],
    ['modulus and exponent in base64url', 'RS256', `n: ${jwk.n}\ne: AQAB`],
    [
      'what openssl prints',
      'RS256',
      `Public-Key: (2048 bit)\nModulus:\n${wrapped((`00${hexOf(jwk.n)}`.match(/../g) ?? []).join(':'), 45).replaceAll(/^/gm, '    ')}\nExponent: 65537 (0x10001)\n`,
    ],
    ['YAML', 'RS256', `keys:\n  - kty: RSA\n    kid: a\n    n: "${jwk.n}"\n    e: AQAB\n`],
  ])('%s', async (_, token, text) => {
    expect(await verdictOf(await (tokens[token] ?? ''), text)).toBe('Acceptable')
  })
})

test('a key for RSASSA-PSS alone checks nothing else', async () => {
  const text = `-----BEGIN PUBLIC KEY-----\n${pssInfo}\n-----END PUBLIC KEY-----`
  expect(await verdictOf(await (tokens.RS256 ?? ''), text)).toBe('Not acceptable: alg-not-for-key')
})

describe('what else is no key is named, and kept as a text', () => {
  test.each([
    ['printed', "PublicKeyObject {\n  [Symbol(kKeyType)]: 'public'\n}"],
    ['printed', "CryptoKey {\n  type: 'public' }"],
    ['printed', '<cryptography.hazmat.backends.openssl.rsa._RSAPublicKey object at 0x7f>'],
    ['printed', '<Buffer 2d 2d 2d 2d 2d 42 45 47 49 4e>'],
    ['path', 'classpath:public.pem'],
    ['placeholder', '{{public_key}}'],
    ['placeholder', 'process.env.JWT_PUBLIC_KEY'],
    ['address', 'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv'],
    ['fingerprint', 'SHA256 Fingerprint=AA:BB:CC:DD'],
    ['empty-set', '{"keys":[]}'],
    ['no-jwk', '{"error":"Unauthorized"}'],
    ['no-jwk', '{"first_secret":"abcdefghij","other_secret":"klmnopqrst"}'],
  ])('%s: %s', (code, text) => {
    expect(readKeys(text, 'text')).toMatchObject({ type: 'problem', code, text })
  })
})

test.each(['{"type":"HS256","key":"%"}', '{"client_id":"x","client_secret":"%"}', '{"jwt":{"jwt_secret":"%"}}'])(
  'a secret in JSON is read: %s',
  (json) => {
    const keys = readKeys(json.replace('%', 'a secret of more than 32 bytes, to be sure'), 'text')
    expect(keys).toMatchObject({
      type: 'secret',
      text: 'a secret of more than 32 bytes, to be sure',
      notes: [{ code: 'inside' }],
    })
  },
)

describe('keys inside of other JSON are found', () => {
  const oneLine = pem.replaceAll('\n', '\\n')
  test.each<[string, keyof typeof tokens, string]>([
    ['a JWKS one level down', 'RS256', JSON.stringify({ data: { keys: set.keys } })],
    ['a JWKS three levels down', 'RS256', JSON.stringify([{ a: { b: [{ jwks: set }] } }])],
    ['a JWK as a member', 'RS256', JSON.stringify({ jwk, kid: 'x' })],
    ['a JWKS as a text', 'RS256', JSON.stringify({ jwks: JSON.stringify(set) })],
    ['JSON as a text', 'RS256', JSON.stringify(JSON.stringify(set))],
    ['a PEM as public_key', 'RS256', JSON.stringify({ public_key: pem })],
    [
      'a realm of Keycloak',
      'RS256',
      JSON.stringify({ realm: 'x', public_key: body(pem), 'token-service': 'https://x' }),
    ],
    [
      'a service account',
      'RS256',
      JSON.stringify({ type: 'service_account', private_key_id: 'x', private_key: pkcs8(rsa.privateKey) }),
    ],
    ['x5c alone', 'rsaCertificate', JSON.stringify({ x5c: [body(rsaCertificate)] })],
    ['a list of certificates', 'ecCertificate', JSON.stringify([body(rsaCertificate), body(ecCertificate)])],
    ['a JWK with x5c only', 'rsaCertificate', JSON.stringify({ kty: 'RSA', x5c: [body(rsaCertificate)] })],
    ['an EC JWK with x5c only', 'ecCertificate', JSON.stringify({ kty: 'EC', x5c: [body(ecCertificate)] })],
    ['an answer of HTTP', 'RS256', `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(set)}`],
    [
      'headers alone before it',
      'RS256',
      `content-type: application/jwk-set+json\ncache-control: no-store\n\n${JSON.stringify(set)}`,
    ],
    ['an assignment', 'RS256', `const jwks = ${JSON.stringify(set)};`],
    ['a line of settings', 'RS256', `JWKS='${JSON.stringify(set)}'`],
    ['a line of settings with PEM', 'RS256', `export JWT_PUBLIC_KEY="${oneLine}"`],
    ['a line of settings with base64', 'RS256', `JWT_PUBLIC_KEY=${base64(pem)}`],
    ['a Secret of Kubernetes', 'RS256', `apiVersion: v1\nkind: Secret\ndata:\n  tls.crt: ${base64(pem)}\n`],
    ['a Secret of Kubernetes in JSON', 'RS256', JSON.stringify({ kind: 'Secret', data: { 'jwt.pub': base64(pem) } })],
    ['a file of settings', 'RS256', `# mine\nPORT=3000\nJWT_PUBLIC_KEY=${body(pem)}\nLOG=off\n`],
    ['JWKs line by line', 'RS256', `${JSON.stringify(jwkOf(ec.publicKey))}\n${JSON.stringify(jwk)}\n`],
    ['the keys of a realm', 'RS256', JSON.stringify({ keys: [{ kid: 'a', type: 'RSA', publicKey: body(pem) }] })],
    ['transit keys of Vault', 'RS256', JSON.stringify({ data: { keys: { 1: { public_key: pem } } } })],
    ['sets by their issuer', 'RS256', JSON.stringify({ 'https://id.example': set })],
    [
      'a set with spaces that do not break, and characters that nobody sees',
      'RS256',
      JSON.stringify(set, null, 2).replaceAll(' ', '\u00a0').replace('{', '\u200b{'),
    ],
    ['a key of docker-compose', 'RS256', `JWT_PUBLIC_KEY: "${body(pem)}"`],
  ])('%s', async (_, token, text) => {
    expect(await verdictOf(await (tokens[token] ?? ''), text)).toBe('Acceptable')
  })

  test('under its name, as Google and Firebase publish them: the name in the token says which', async () => {
    const map = JSON.stringify({ k1: spki(other.publicKey), k2: pem })
    const token = await signed('RS256', jwkOf(rsa.privateKey), claims, { alg: 'RS256', kid: 'k2' })
    expect(await verdictOf(token, map)).toBe('Acceptable')
    const wrong = await signed('RS256', jwkOf(rsa.privateKey), claims, { alg: 'RS256', kid: 'k1' })
    expect(await verdictOf(wrong, map)).toBe('Not acceptable: signature-other-key')
    const absent = await signed('RS256', jwkOf(rsa.privateKey), claims, { alg: 'RS256', kid: 'k3' })
    expect(await verdictOf(absent, map)).toBe('Not acceptable: key-name-other')
  })
})

const hintOf = (key: string, token = '') => keyHint(readKeys(key, 'text'), readToken(token))

describe('where it came from and how it was read is said', () => {
  test.each([
    [
      'several',
      spki(other.publicKey) + spki(ec.publicKey),
      /2 keys: a public key in PEM \(RSA\); a public key in PEM \(EC, P-256\).*tried in this order/,
    ],
    [
      'a map',
      JSON.stringify({ k1: pem, k2: spki(ec.publicKey) }),
      /“k1”, a public key in PEM \(RSA\); “k2”, a public key/,
    ],
    ['base64', body(pem), /without the lines that PEM has/],
    ['nested', JSON.stringify({ data: { keys: set.keys } }), /under “data.keys.0”/],
    ['settings', `JWT_KEY="${pem}"`, /A public key in PEM \(RSA\)/],
    ['ssh', `ssh-rsa ${sshRsa.toString('base64')}`, /A JWK: RSA.*OpenSSH/],
    [
      'a block that is no key',
      `-----BEGIN DH PARAMETERS-----\nMAYCAQcCAQU=\n-----END DH PARAMETERS-----\n${pem}`,
      /“DH PARAMETERS” was passed over/,
    ],
    ['compressed', `-----BEGIN PUBLIC KEY-----\n${compressed}\n-----END PUBLIC KEY-----`, /compressed/],
  ])('%s', (_, key, words) => {
    expect(hintOf(key)).toMatch(words)
  })

  test('which of several keys fits is told by its place', async () => {
    const { checks } = await judged(await (tokens.RS256 ?? ''), spki(other.publicKey) + pem)
    expect(checks.find(({ name }) => name === 'key')?.values).toMatchObject({ at: '2', of: '2' })
  })

  test('what has no known form is called no secret where the token wants a public key', async () => {
    const token = await (tokens.ES256 ?? '')
    expect(hintOf('some text or other', token)).toMatch(/no form of a key that is known here/)
    expect(hintOf('some text or other', token)).not.toMatch(/^A shared secret/)
    expect(hintOf('some text or other')).toMatch(/^A shared secret/)
  })
})

describe('what is no key is named', () => {
  test.each([
    ['https://id.example/jwks.json', 'address'],
    ['HTTPS://id.example/', 'address'],
    ['file:///etc/keys/public.pem', 'address'],
    ['id.example/.well-known/jwks.json', 'address'],
    ['/etc/keys/public.pem', 'path'],
    ['C:\\keys\\public.pem', 'path'],
    ['./jwks.json', 'path'],
    ['arn:aws:kms:eu-west-1:1:key/abc', 'vault'],
    ['eyJhbGciOiJub25lIn0.e30.', 'token'],
    ['SHA256:uNiVztksCsDhcc0u9e8BrrJXVGDeV0cr+S+1GHVA1kE', 'fingerprint'],
    ['de:ad:be:ef:de:ad:be:ef:de:ad:be:ef:de:ad:be:ef:de:ad:be:ef', 'fingerprint'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'html'],
    ['<a>b</a>', 'xml'],
    ['0\u0082\u0001\ufffd\ufffd0\r\u0006', 'binary'],
    ['{"issuer":"https://id.example","jwks_uri":"https://id.example/jwks"}', 'discovery'],
    ['-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAAA\n-----END ENCRYPTED PRIVATE KEY-----', 'encrypted'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMAAA\n-----END RSA PRIVATE KEY-----',
      'encrypted',
    ],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n-----END PGP PUBLIC KEY BLOCK-----', 'pgp'],
    ['-----BEGIN DSA PRIVATE KEY-----\nMAAA\n-----END DSA PRIVATE KEY-----', 'old-kind'],
    ['-----BEGIN DH PARAMETERS-----\nMAYCAQcCAQU=\n-----END DH PARAMETERS-----', 'old-kind'],
    ['ssh-dss AAAAB3NzaC1kc3MAAACBAP', 'openssh'],
    [`0x${'ab'.repeat(255)}cd`, 'modulus'],
    [`n=${hexOf(jwk.n)}`, 'modulus'],
    [String(BigInt(`0x${hexOf(jwk.n)}`)), 'modulus'],
    ["{'kty': 'RSA'}", 'json-quotes'],
    ['{"kty":"RSA","ext":True}', 'json-quotes'],
    ['{“kty”:“RSA”}', 'json-quotes'],
    ['{"keys":[{"kty":"RSA"},]}', 'json-comma'],
    ['{kty:"RSA"}', 'json-names'],
    ['{"kty":"RSA" // mine\n}', 'json-comment'],
    ['{"n":"AQAB","e":"AQAB"}', 'jwk-no-kty'],
    [pem.replaceAll('-----', '—–—'), 'pem-dashes'],
    [pem.replaceAll('-----', '----'), 'pem-dashes'],
    [pem.replaceAll('-----', '- - - - -'), 'pem-dashes'],
    [pem.toLowerCase(), 'pem-dashes'],
    [pem.slice(0, -30), 'pem-end'],
    [`-----BEGIN PUBLIC KEY-----\n${JSON.stringify(jwk)}\n-----END PUBLIC KEY-----`, 'pem-jwk'],
  ])('%#: %.40s', (text, code) => {
    expect(readKeys(text, 'text')).toMatchObject({ type: 'problem', code })
    expect(hintOf(text).length).toBeGreaterThan(20)
  })
})

const hmac = (secret: string | Buffer) => {
  const input = `${segment({ alg: 'HS256' })}.${segment(claims)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}
const bytes = Buffer.from('cdd7020a1b89284efbf63896f2792892cc554aa3bf7e5e1a130aa514fc3a0ff3', 'hex')
const pairs = bytes.toString('hex').match(/../g) ?? []

describe('a shared secret', () => {
  test.each([
    '{f8Kq2!vZp0wXy7sD1aBcE3gH5jLmN6p9',
    '[9s&Kq2!vZp0wXy7sD1aBcE3gH5jLmN6p9]',
    '{f8Kq2!vZp0wXy7sD1aBcE3gH5jLmN6p9}',
  ])('may begin with a bracket: %s', async (secret) => {
    expect(await verdictOf(hmac(secret), secret)).toBe('Acceptable')
    expect(hintOf(secret)).toMatch(/begins like JSON and is none: read as a secret/)
  })

  test.each(['{"x8Kq2!vZp0wXy7sD1aBcE3gH5jLmN6p9', pem, 'https://id.example/the-secret-is-this-address', body(pem)])(
    'is taken letter by letter where the reader says so, whatever it looks like: %.30s',
    (secret) => {
      expect(readKeys(secret, 'literal')).toMatchObject({ type: 'secret', text: secret })
    },
  )

  test.each([
    ['hex', `0x${bytes.toString('hex')}`],
    ['hex', pairs.join(':')],
    ['hex', pairs.join(' ').toUpperCase()],
    ['hex', pairs.map((each) => `0x${each}`).join(', ')],
    ['hex', pairs.map((each) => `\\x${each}`).join('')],
    ['base64url', wrapped(bytes.toString('base64'), 20)],
    ['base64url', `"${bytes.toString('base64')}"`],
    ['base64url', `base64:${bytes.toString('base64')}`],
    ['text', `base64:${bytes.toString('base64')}`],
    ['text', `APP_KEY=base64:${bytes.toString('base64')}`],
  ] as const)('as %s: %s', (encoding, text) => {
    const keys = readKeys(text, encoding)
    expect('bytes' in keys && Buffer.from(keys.bytes)).toEqual(bytes)
  })

  test.each([
    'JWT_SECRET=a-secret-that-is-long-enough-to-be-one',
    'export JWT_SECRET="a-secret-that-is-long-enough-to-be-one"',
    'jwt.secret: a-secret-that-is-long-enough-to-be-one',
    'PORT=3000\nJWT_SECRET=a-secret-that-is-long-enough-to-be-one\nLOG=off',
    "const secretKey = 'a-secret-that-is-long-enough-to-be-one';",
  ])('stands behind its name: %s', async (text) => {
    expect(await verdictOf(hmac('a-secret-that-is-long-enough-to-be-one'), text)).toBe('Acceptable')
    expect(hintOf(text)).toMatch(/What stands behind/)
  })

  test.each([
    'correct horse battery staple, and more',
    'please-begin with the secret key, and end it',
    'a\u00a0secret with what nobody\u200bsees, at length',
    'YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo=YWJj',
    bytes.toString('hex').repeat(2),
    Buffer.alloc(96, 7).toString('base64'),
    'n=5 and e=6 in a sentence that is a secret',
    'a-secret-that-is-long.and-ends-with.dots',
  ])('stays what it is: %s', async (secret) => {
    expect(await verdictOf(hmac(secret), secret)).toBe('Acceptable')
  })
})

describe('a very long text', () => {
  test.each([
    ['spaces', ' '],
    ['dashes', '-'],
    ['beginnings', '-----BEGIN A-----'],
    ['ends', '-----END A-----'],
    ['brackets', '{'],
    ['lists', '['],
    ['quotes', '"'],
    ['commas', ',\n'],
    ['names', '"kty":'],
    ['backslashes', '\\'],
    ['hex', 'ab:'],
    ['base64', 'MIIB'],
    ['digits', '7'],
    ['equals', 'KEY='],
    ['equals signs', '='],
    ['tags', '<Modulus>'],
    ['ssh', 'ssh-rsa AAAA '],
    ['underscores', 'A_'],
    ['mail', '> '],
    ['dots', 'a.'],
    ['slashes', '/a'],
  ])('of %s is answered at once', (_, piece) => {
    for (const before of ['', '{"a":"', '-----BEGIN PUBLIC KEY-----\n', '<a>', '"{', 'JWT_KEY=']) {
      for (const long of [390_000, 1_000_000]) {
        const text = before + piece.repeat(long / piece.length)
        const start = performance.now()
        readKeys(text, 'text')
        expect(performance.now() - start).toBeLessThan(2000)
      }
    }
  })
})
