/** SD-JWT: what was disclosed must be what the issuer listed, each once (RFC 9901 §7.1). */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { judged, seconds, verdictOf } from '../../support/judged'
import { keyFor, segment, signed } from '../../support/signed'

function digest(disclosure: string, hash = 'sha256'): string {
  return createHash(hash).update(disclosure).digest('base64url')
}

const name = segment(['salt-1', 'given_name', 'Ada'])
const city = segment(['salt-2', 'city', 'London'])
const address = segment(['salt-3', 'address', { _sd: [digest(city)] }])
const element = segment(['salt-4', 'FR'])
const exp = segment(['salt-5', 'exp', seconds - 1])

async function verdict(payload: object, disclosures: readonly string[], expected = {}): Promise<string> {
  const { private: jwk, public: pub } = await keyFor('ES256')
  return verdictOf(`${[await signed('ES256', jwk, payload), ...disclosures].join('~')}~`, pub, expected)
}

describe('accepts', () => {
  test.each([
    ['a claim', { _sd: [digest(name)] }, [name]],
    ['nothing disclosed', { _sd: [digest(name)] }, []],
    ['one of two, with a decoy', { _sd: [digest(name), digest(city), digest('decoy')] }, [city]],
    ['a claim within a disclosed one', { _sd: [digest(address)] }, [address, city]],
    ['an element of a list', { countries: [{ '...': digest(element) }, 'DE', { '...': digest('x') }] }, [element]],
    ['another hash', { _sd_alg: 'sha-512', _sd: [digest(name, 'sha512')] }, [name]],
  ] as const)('%s', async (_, payload, disclosures) => {
    expect(await verdict(payload, disclosures)).toBe('Acceptable')
  })
})

describe('refuses', () => {
  test.each([
    ['a claim that the issuer did not list', { _sd: [digest(name)] }, [city]],
    ['a claim whose parent is kept back', { _sd: [digest(address)] }, [city]],
    ['one that is disclosed twice', { _sd: [digest(name)] }, [name, name]],
    ['a digest that is listed twice', { _sd: [digest(name), digest(name)] }, [name]],
    ['a digest that is listed twice and not disclosed', { _sd: [digest(name)], a: { _sd: [digest(name)] } }, []],
    ['a claim that is there already', { given_name: 'Mallory', _sd: [digest(name)] }, [name]],
    ['an element in the place of a claim', { _sd: [digest(element)] }, [element]],
    ['a claim in the place of an element', { list: [{ '...': digest(name) }] }, [name]],
    ['a list of digests that is none', { _sd: 'x' }, []],
    ['a digest that is no string', { _sd: [5] }, []],
    ['a hash that is not known', { _sd_alg: 'md5', _sd: [digest(name)] }, [name]],
    ['a hash that is no string', { _sd_alg: { toString: 1 }, _sd: [digest(name)] }, [name]],
    ['the name "_sd"', { _sd: [digest(segment(['s', '_sd', []]))] }, [segment(['s', '_sd', []])]],
    ['a salt that is no string', { _sd: [digest(segment([1, 'a', 1]))] }, [segment([1, 'a', 1])]],
  ] as const)('%s', async (_, payload, disclosures) => {
    expect(await verdict(payload, disclosures)).toBe('Not acceptable: structure-disclosure')
  })

  test('what stands behind the last "~" and is no JWT: a disclosure whose "~" was lost, or anything else', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const token = await signed('ES256', jwk, { _sd: [digest(name)] })
    expect(await verdictOf(`${token}~${name}`, pub)).toBe('Not acceptable: structure-bad')
    expect(await verdictOf(`${token}~${name}~x`, pub)).toBe('Not acceptable: structure-bad')
    expect(await verdictOf(`${token}~${name}~${token}`, pub)).toBe('Acceptable')
  })

  test('what is no disclosure at all', async () => {
    expect(await verdict({ _sd: [] }, [segment({ a: 1 })])).toBe('Not acceptable: structure-bad')
  })
})

test('claims that were disclosed are checked like the others', async () => {
  expect(await verdict({ _sd: [digest(exp)] }, [exp])).toBe('Not acceptable: exp-past')
  expect(await verdict({ _sd: [digest(exp)] }, [])).toBe('Acceptable')
  const aud = segment(['salt', 'aud', 'photos'])
  expect(await verdict({ _sd: [digest(aud)] }, [aud], { aud: 'photos' })).toBe('Acceptable')
  expect(await verdict({ _sd: [digest(aud)] }, [], { aud: 'photos' })).toBe('Not acceptable: missing')
})

test('nesting that is too deep for the stack does not throw', async () => {
  const deep = segment(`["s","a",${'['.repeat(30_000)}${']'.repeat(30_000)}]`)
  const { private: jwk, public: pub } = await keyFor('ES256')
  const token = `${await signed('ES256', jwk, { _sd: [digest(deep)] })}~${deep}~`
  expect((await judged(token, pub)).because?.code).toBe('structure-disclosure')
})
