/** Our verdict and jose's, for every signature algorithm and every kind of trouble. The differences are listed here, with why. */
import { beforeAll, describe, expect, test } from 'vitest'
import { stricterThanMany } from '@/lib/jwt/checks/check'
import { signingAlgorithms } from '@/lib/jwt/writing/algorithms'
import { offeredAlgorithms } from '@/lib/jwt/writing/generate'
import { joseAccepts, judged } from '../../support/judged'
import { keyFor, signed } from '../../support/signed'
import { claims } from '../../support/trouble'
import { troubles } from '../../support/troubles'

/** Where jose says yes and we say no: the code that we say it with. Nothing else may differ, and nowhere may jose say no to what we accept. */
const stricter: Readonly<Record<string, string>> = {
  // RFC 7515 §2: no line breaks, white space or padding. RFC 4648 §3.5: one spelling for the same bytes.
  'a space in the signature': 'charset-respelled',
  'a line break in the signature': 'charset-respelled',
  'a space in the payload': 'charset-respelled',
  'a space in the header': 'charset-respelled',
  'padding behind the header': 'charset-respelled',
  'padding behind the signature': 'charset-respelled',
  'a signature respelled': 'charset-respelled',
  'a payload respelled': 'charset-respelled',
  // RFC 7519 §4, RFC 7515 §4: parsers must refuse duplicates or take the last, and readers that differ can be played against each other.
  'a member twice': 'structure-duplicate',
  'a member twice, spelled with an escape': 'structure-duplicate',
  'a header twice': 'structure-duplicate',
  // RFC 8259 §8.1: "Implementations MUST NOT add a byte order mark"
  'a byte order mark': 'structure-no-jwt',
  // RFC 7518 §3.2: "A key of the same size as the hash output … or larger MUST be used"
  'a secret one byte shorter than the hash': 'key-short-secret',
  'a secret of one byte': 'key-short-secret',
  'a secret that is found in lists, and short': 'key-short-secret',
  // Whatever is raised to the power of 1 is itself, so everybody signs for such a key.
  'an RSA key with exponent 1': 'key-exponent',
  // RFC 7519 §2: a NumericDate is a number of seconds. JSON can spell one that is no number any more.
  'an expiry larger than any number': 'time-endless',
  'a beginning smaller than any number': 'time-endless',
  // RFC 7515 §4.1.11: producers must not list a name twice, and recipients may refuse it.
  'crit with b64 twice': 'crit-repeated',
  // RFC 7797 §6: "b64" must be listed in "crit", or two readers see two payloads.
  'b64 false that crit does not list': 'b64-unlisted',
  // RFC 9068 §2.2: exp is REQUIRED, and so are six others. jose looks for them where it is told to (requiredClaims).
  'an access token (at+jwt) without an expiry': 'typ-lacks',
}

let offered: readonly string[] = []

beforeAll(async () => {
  offered = await offeredAlgorithms()
})

test('Node has every algorithm, so that none is left out here', () => {
  expect(offered).toEqual([...signingAlgorithms])
})

describe.each(signingAlgorithms)('%s', (alg) => {
  const rows = troubles.filter(({ only }) => only?.(alg) ?? true)

  test.each(rows.map((row) => [row.name, row] as const))('%s', async (name, { make }) => {
    const { private: jwk, public: pub } = await keyFor(alg)
    const { token, key = pub, expected } = await make({ alg, jwk, pub })
    const ours = await judged(token, key, expected)
    const jose = await joseAccepts(token, key, alg, expected)
    const code = stricter[name]
    if (code) expect({ jose, ours: ours.because?.code }).toEqual({ jose: true, ours: code })
    else expect(ours.verdict === 'Acceptable').toBe(jose)
    // What it carries is judged on its own.
    if (name !== 'a token as the payload') expect(ours.verdict).not.toBe('Not verified')
  })
})

test('every difference on the list is met by a token', () => {
  const names = troubles.map(({ name }) => name)
  expect(Object.keys(stricter).filter((name) => !names.includes(name))).toEqual([])
})

test('no two kinds of trouble have one name', () => {
  const names = troubles.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('what the page marks as let pass by many libraries is let pass by jose', () => {
  const codes = new Set(Object.values(stricter))
  expect(stricterThanMany.filter((code) => !codes.has(code))).toEqual([])
})

test('a public key in PEM is never a secret, while jose takes its bytes for one', async () => {
  const { public: pub } = await keyFor('RS256')
  const { exportSPKI, importJWK, jwtVerify } = await import('jose')
  const spki = await exportSPKI((await importJWK({ ...pub, kty: 'RSA' }, 'RS256', { extractable: true })) as CryptoKey)
  const token = await signed('HS256', { kty: 'oct', k: Buffer.from(spki).toString('base64url') }, { sub: claims.sub })
  await expect(jwtVerify(token, new TextEncoder().encode(spki))).resolves.toMatchObject({ payload: { sub: 'ada' } })
  expect(await judged(token, spki)).toMatchObject({
    verdict: 'Not acceptable',
    because: { code: 'alg-confused' },
  })
})
