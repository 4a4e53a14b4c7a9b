import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecodedToken, decodeToken } from '../../../lib/jwt/decode'
import { vectors } from './vectors'

const header = encode('{"alg":"ES256","kid":"k1"}')
const payload = encode('{"iss":"https://id.acme.test","sub":"ada"}')

describe('decodeToken', () => {
  it('takes a token apart', () => {
    expect(decodeToken(`${header}.${payload}.AAAA`)).toEqual({
      type: 'jws',
      segments: { header, payload, signature: 'AAAA' },
      header: { alg: 'ES256', kid: 'k1' },
      payload: { iss: 'https://id.acme.test', sub: 'ada' },
      problems: [],
    })
  })

  it('reads the example of RFC 7515 A.3', () => {
    const decoded = decodeToken(vectors[1].token)
    expect(decoded).toMatchObject({ type: 'jws', payload: { iss: 'joe', exp: 1300819380 } })
  })

  it('keeps letters of any language', () => {
    expect(decodeToken(`${header}.${encode('{"name":"Zoë 张"}')}.AAAA`)).toMatchObject({ payload: { name: 'Zoë 张' } })
  })

  it.each([
    ['a reference', 'Yz1bqS3vbXyqMTrPZK9KkWsZ8ZcJ2gkUyqyQ5B0mW1c'],
    ['words', 'hello world'],
    ['dots without a header', 'v2.local'],
  ])('calls %s opaque', (_, text) => {
    expect(decodeToken(text)).toEqual({ type: 'opaque' })
  })

  it('calls five segments with a header encrypted', () => {
    expect(decodeToken(`${encode('{"alg":"dir","enc":"A256GCM"}')}..AAAA.AAAA.AAAA`)).toMatchObject({
      type: 'encrypted',
      header: { enc: 'A256GCM' },
    })
  })

  it.each([
    ['nothing', '', 'token', 'empty'],
    ['a missing signature', `${header}.${payload}`, 'token', 'segment-count'],
    ['a stray space', `${header}.${payload}.AA AA`, 'signature', 'character'],
    ['the other base64 alphabet', `${header}.${payload}.AA+/`, 'signature', 'character'],
    ['a line break', `${header}.${payload}.AAAA\n`, 'signature', 'character'],
    ['padding', `${header}.${payload}.AAA=`, 'signature', 'padding'],
    ['a length that cannot be', `${header}.${payload}.AAAAA`, 'signature', 'length'],
    ['bits that belong to no byte', `${header}.${payload}.AAB`, 'signature', 'leftover-bits'],
    ['bytes that are not UTF-8', `${header}._w.AAAA`, 'payload', 'not-utf8'],
    ['text that is not JSON', `${header}.${encode('ada')}.AAAA`, 'payload', 'not-json'],
    ['no payload', `${header}..AAAA`, 'payload', 'not-json'],
    ['a byte order mark', `${header}.${encode('\ufeff{}')}.AAAA`, 'payload', 'not-json'],
    ['an array', `${encode('[1]')}.${payload}.AAAA`, 'header', 'not-object'],
  ])('says which segment has %s', (_, text, segment, code) => {
    const decoded = decodeToken(text)
    expect(decoded.type).toBe('malformed')
    expect(problems(decoded)).toEqual([expect.objectContaining({ segment, code })])
  })

  it('names the character and where it stands', () => {
    expect(problems(decodeToken(`${header}.${payload}.AA*A`))[0]?.text).toBe(
      'The signature has "*" at character 3, which is not in the base64url alphabet.',
    )
  })

  it('shows what it could read next to what it could not', () => {
    expect(decodeToken(`${header}.${encode('{')}.AAAA`)).toMatchObject({ header: { kid: 'k1' }, payload: null })
  })

  it.each([
    ['{"aud":"a","aud":"b"}', ['aud']],
    ['{"a\\u0075d":"a","aud":"b"}', ['aud']],
    ['{"a":{"x":1,"x":2}}', ['x']],
    ['{"a":{"x":1},"b":{"x":2},"x":3}', []],
    ['{"a":"b\\":","b":"{\\"a\\":1,","c":["a","a"]}', []],
  ])('finds members named twice in %s', (json, names) => {
    const decoded = decodeToken(`${header}.${encode(json)}.AAAA`)
    expect(decoded.type).toBe('jws')
    expect(problems(decoded).map(({ text }) => text)).toEqual(
      names.map((name) => expect.stringContaining(`names "${name}" more than once`)),
    )
  })

  it('never throws, whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), dotted(fc.string()), dotted(fc.base64String()))
    fc.assert(
      fc.property(anyText, (text) => ['jws', 'malformed', 'encrypted', 'opaque'].includes(decodeToken(text).type)),
    )
  })

  it('gives back any JSON objects that were put in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const json = JSON.stringify(object)
        const decoded = decodeToken(`${header}.${encode(json)}.AAAA`)
        expect([decoded.type, problems(decoded)]).toEqual(['jws', []])
        expect('payload' in decoded && JSON.stringify(decoded.payload)).toBe(JSON.stringify(JSON.parse(json)))
      }),
    )
  })
})

function problems(decoded: DecodedToken) {
  return 'problems' in decoded ? decoded.problems : []
}

function dotted(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(part, { minLength: 2, maxLength: 6 }).map((parts) => parts.join('.'))
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url')
}
