/** What the bench reads, and where it says that things stand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTokens } from '@/lib/jwt/compare-tokens'
import { digestsOf } from '@/lib/jwt/reading/digests'
import { scanJson } from '@/lib/jwt/reading/json-scan'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'

const encode = (text: string) => Buffer.from(text).toString('base64url')
const header = '{"alg":"ES256","kid":"k"}'
const payload = '{ "sub":"Ada Lövelace 🎩", "aud":["a","b"], "exp":1 }'
const token = `${encode(header)}.${encode(payload)}.${encode('signature')}`

function decode(text: string, bytesToSkip = 0): string {
  return Buffer.from(text, 'base64url').subarray(bytesToSkip).toString('utf8')
}

describe('members and their letters', () => {
  test('each member stands where its letters are, those of more than one byte too', () => {
    const read = readToken(token)
    const [, part] = read.parts
    expect(part?.members.map(({ name }) => name)).toEqual(['sub', 'aud', 'exp'])
    for (const { inDecoded, inToken } of part?.members ?? []) {
      const text = payload.slice(inDecoded.start, inDecoded.end)
      const [before, after] = [part?.at.start ?? 0, inToken.start]
      // Back to a boundary between bytes.
      const start = before + Math.floor((after - before) / 4) * 4
      expect(decode(token.slice(start, inToken.end))).toContain(text)
    }
  })

  test('a property: whatever the claims are called and say, their letters carry them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue(), { minKeys: 1 }), (claims) => {
        const text = JSON.stringify(claims)
        const read = readToken(`${encode(header)}.${encode(text)}.AA`)
        const part = read.parts[1]
        const names = part?.members.map(({ name }) => name)
        expect(names).toEqual(Object.keys(JSON.parse(text)))
        for (const { inDecoded, value } of part?.members ?? [])
          expect(text.slice(inDecoded.start, inDecoded.end)).toContain(JSON.stringify(value))
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is broken says where', () => {
  const [first, second, third] = token.split('.')
  test.each([
    ['a stranger', `${first}.${second?.slice(0, 9)}%${second?.slice(10)}.${third}`, 'character', 'character 10'],
    ['plain base64', `${first}.${second}.a+b/`, 'character', 'plain base64'],
    ['padding', `${first}.${second}.${third}=`, 'padding', 'leaves padding out'],
    ['a letter too many', `${first}.${second}.${third}A`, 'length', 'one is missing or one is too many'],
    ['leftover bits', `${first}.${second}.AB`, 'leftover-bits', 'no byte'],
    [
      'not UTF-8',
      `${first}.${Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]).toString('base64url')}.AA`,
      'not-utf8',
      'byte 3',
    ],
    ['not JSON', `${first}.${encode('{"a":1,,}')}.AA`, 'not-json', 'at character 8 of the decoded text there is ","'],
    ['no object', `${first}.${encode('[1]')}.AA`, 'not-object', 'not an object'],
    ['twice', `${first}.${encode('{"a":1,"a":2}')}.AA`, 'duplicate-member', 'names "a" more than once'],
    ['cut off', `${first}.${second}`, 'segment-count', 'cut off'],
    ['a dot too many', `${token}.AA`, 'segment-count', 'a dot too many'],
  ])('%s', (_, text, code, says) => {
    const trouble = readToken(text).troubles.find((each) => each.code === code)
    expect(trouble?.text).toContain(says)
  })

  test('a token that was cut in the middle shows the claims before the cut', () => {
    const cut = readToken(token.slice(0, token.indexOf('.') + 60))
    expect(cut.header).toEqual({ alg: 'ES256', kid: 'k' })
    expect(cut.parts[1]?.members.map(({ name }) => name)).toEqual(['sub'])
  })
})

describe('forms', () => {
  test.each([
    ['opaque', 'kZ3f0-opaque_token', 'unknown', 'compact'],
    ['unsecured, in any spelling', `${encode('{"alg":"nOnE"}')}.${encode('{}')}.`, 'unsecured', 'compact'],
    ['encrypted', `${encode('{"alg":"dir","enc":"A256GCM"}')}..AA.AA.AA`, 'jwe', 'compact'],
    [
      'flattened',
      JSON.stringify({ protected: encode(header), payload: encode(payload), signature: 'AA' }),
      'jws',
      'flattened',
    ],
    [
      'general',
      JSON.stringify({ payload: encode(payload), signatures: [{ protected: encode(header), signature: 'AA' }] }),
      'jws',
      'general',
    ],
    ['SD-JWT', `${token}~${encode('["salt","given_name","Ada"]')}~`, 'jws', 'sd-jwt'],
  ])('%s', (_, text, form, serialization) => {
    expect(readToken(text)).toMatchObject({ form, serialization })
  })

  test('a JSON serialization says where its parts stand in the text', () => {
    const text = JSON.stringify({
      payload: encode(payload),
      signatures: [{ protected: encode(header), signature: 'AA' }],
    })
    for (const { at, text: part } of readToken(text).parts) expect(text.slice(at.start, at.end)).toBe(part)
  })

  test('the token inside a token is found', () => {
    expect(readToken(`${encode('{"alg":"HS256","cty":"JWT"}')}.${encode(token)}.AA`).nested).toBe(token)
  })

  test('a disclosure is read, and known by its digest', async () => {
    // RFC 9901 §4.2.1 and §4.2.3: the example of the disclosure of "family_name".
    const disclosure = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0'
    const claims = encode(JSON.stringify({ _sd: ['X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0', 'another'] }))
    const read = readToken(`${encode(header)}.${claims}.AA~${disclosure}~`)
    expect(read.disclosures).toMatchObject([{ name: 'family_name', value: 'Möbius' }])
    expect(await digestsOf(read)).toMatchObject({ isListed: [true], others: 1 })
  })
})

describe('what is pasted', () => {
  const one = { place: 'alone' }
  test.each<[string, string, object[]]>([
    ['a token alone, with space around', `\n  ${token}\t`, [one]],
    ['a token that mail has wrapped', token.replaceAll(/(.{30})/g, '$1\n'), [one]],
    ['credentials', `Bearer ${token}`, [{ place: 'authorization', scheme: 'Bearer' }]],
    ['a header', `Authorization: DPoP ${token}`, [{ place: 'authorization', scheme: 'DPoP' }]],
    [
      'a fragment',
      `https://app.example/cb?x=1#access_token=${token}&id_token=${token.slice(0, -1)}A&token_type=Bearer`,
      [
        { place: 'parameter', name: 'access_token' },
        { place: 'parameter', name: 'id_token' },
      ],
    ],
    ['JSON', JSON.stringify({ tokens: { id_token: token } }), [{ place: 'json', name: 'tokens.id_token' }]],
    ['a cURL command', `curl -H 'Authorization: Bearer ${token}' https://api.example`, [{ place: 'authorization' }]],
    ['a cookie', `Cookie: a=b; session=${token}`, [{ place: 'parameter', name: 'session' }]],
    ['a log line', `12:00 got ${token} from 10.0.0.1`, [{ place: 'text' }]],
  ])('%s', (_, text, origins) => {
    const found = tokensInText(text)
    expect(found.map(({ from }) => from)).toMatchObject(origins)
    expect(found[0]?.token).toBe(token)
  })

  test('white space alone has no token, and any other text is taken for one', () => {
    expect(tokensInText(' \n')).toEqual([])
    expect(tokensInText('hello there')).toMatchObject([{ token: 'hello there' }])
  })

  test('blanks around line breaks go, and every other blank stays', () => {
    const wrapped = fc.array(fc.constantFrom('a', '.', ' ', '\t', '\n', '\r', '\r\n'), { maxLength: 30 })
    fc.assert(
      fc.property(wrapped, (parts) => {
        const text = `Bearer a${parts.join('')}b`
        const joined = text.slice(7).replaceAll(/[ \t]*\r?\n[ \t]*/g, '')
        expect(tokensInText(text)[0]?.token).toBe(/\s/.test(joined) ? tokensInText(text)[0]?.token : joined)
      }),
    )
  })

  test.each([' ', '\t', '\n', ' \n', '\r'])(
    'however much white space there is, reading takes no longer than text: %j',
    (blank) => {
      const text = `${token.slice(0, 30)}${blank.repeat(200_000)}${token.slice(30)}`
      const start = performance.now()
      for (const { token: found } of tokensInText(text)) readToken(found)
      expect(performance.now() - start).toBeLessThan(2000)
    },
  )

  test('a space inside a token stays in it', () => {
    const spaced = `${token.slice(0, 30)} ${token.slice(30)}`
    expect(readToken(tokensInText(spaced)[0]?.token ?? '').troubles).not.toEqual([])
  })
})

describe('JSON is scanned as JSON.parse reads it', () => {
  test('a property: an error exactly where JSON.parse has one', () => {
    const nearly = fc.oneof(
      fc.json(),
      fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))),
      fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, more]) => {
        const cut = at % (text.length + 1)
        return text.slice(0, cut) + more + text.slice(cut + 1)
      }),
    )
    fc.assert(
      fc.property(nearly, (text) => {
        expect(scanJson(text).error === null).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('nesting of any depth needs no stack', () => {
    expect(scanJson('['.repeat(200_000)).error).toMatchObject({ at: 200_000 })
    expect(scanJson('['.repeat(200_000) + ']'.repeat(200_000)).error).toBeNull()
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('two tokens are compared member by member', () => {
  const other = `${encode('{"alg":"ES256"}')}.${encode('{"sub":"grace","exp":1,"nbf":2}')}.AA`
  const found = compareTokens(readToken(token), readToken(other)).map(({ name, is }) => [name, is])
  expect(found).toEqual([
    ['alg', 'same'],
    ['kid', 'only-in-one'],
    ['sub', 'changed'],
    ['aud', 'only-in-one'],
    ['exp', 'same'],
    ['nbf', 'only-in-other'],
  ])
})
