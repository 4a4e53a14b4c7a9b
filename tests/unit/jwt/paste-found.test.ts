/** Tokens are found whole in whatever they were pasted in, and what was done to get at them is told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOut, tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import { keyFor, signed } from '../../support/signed'

const claims = { iss: 'https://login.example', sub: 'user-4711', aud: 'api://orders', exp: 2_100_000_000 }

async function tokens(): Promise<readonly string[]> {
  const pretty = JSON.stringify({ alg: 'HS256', typ: 'JWT' }, null, 2)
  const secret = (await keyFor('HS256')).private
  const made = (['HS256', 'ES256', 'Ed25519', 'RS256', 'PS384'] as const).map(async (alg) =>
    signed(alg, (await keyFor(alg)).private, claims),
  )
  const spaced = [' {"alg":"HS256"}', pretty, '{ "alg" : "HS256" }', '\r\n{"alg":"HS256"}', '\ufeff{"alg":"HS256"}']
  return Promise.all([...made, ...spaced.map((header) => signed('HS256', secret, claims, header))])
}

const all = await tokens()
const [hs = '', es = ''] = all

const quotes = ['"', "'", '`', '“ ”', '‘ ’', '„ “', '« »', '‹ ›', '「 」', '\\"', '**', '_', '__', '```\n \n```']
const brackets = ['( )', '[ ]', '{ }', '{{ }}', `\${ }`, '< >', '<token> </token>', '(( ))', '（ ）']
const ends = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '%',
  '…',
  '\n',
  '\r\n',
  '\u200b',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '\u202c',
  '\u001b[0m',
  '[0m',
]
const starts = [
  '\u200b',
  '\ufeff',
  '\u00a0',
  '\u202a',
  '\u001b[32m',
  '[1;33m',
  '$ ',
  '> ',
  '- ',
  '| ',
  '# ',
  '=> ',
  "b'",
]
const pairs = [...quotes, ...brackets].map((pair) => (pair.includes(' ') ? pair.split(' ') : [pair, pair]))

describe('marks around a token are taken off', () => {
  test.each(pairs)('%j and %j', (before = '', after = '') => {
    for (const token of all)
      expect(tokensInText(`${before}${token}${after}`).map((each) => each.token)).toEqual([token])
  })

  test.each([...starts.map((each) => [each, '']), ...ends.map((each) => ['', each])])('%j, %j', (before, after) => {
    for (const token of all)
      expect(tokensInText(`${before}${token}${after}`).map((each) => each.token)).toEqual([token])
  })
})

const wrapped = (token: string, width: number, between: string) =>
  token.match(new RegExp(`.{1,${width}}`, 'g'))?.join(between) ?? token

/** How a token is found in other things, coded or cut. */
const places: Readonly<Record<string, (token: string) => string>> = {
  header: (token) => `GET / HTTP/1.1\r\nHost: api.example\r\nAuthorization: Bearer ${token}\r\nAccept: */*\r\n\r\n`,
  curl: (token) => `curl -sS -H 'Authorization: Bearer ${token}' \\\n  https://api.example/orders`,
  fragment: (token) => `https://app.example/cb#access_token=${token}&token_type=Bearer&state=x`,
  cookie: (token) => `Cookie: theme=dark; session=${token}; lang=en`,
  json: (token) => JSON.stringify({ data: { tokens: [{ id_token: token }] } }, null, 2),
  'JSON in JSON': (token) => JSON.stringify({ msg: `got ${JSON.stringify({ id_token: token })}` }),
  'JSON in JSON in JSON': (token) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ id_token: token }) }) }),
  'a log of JSON that is cut off': (token) => `{"level":"info","msg":"{\\"id_token\\":\\"${token}\\",\\"x\\":`,
  YAML: (token) => `kind: Secret\ndata:\n  token: ${token}\n  namespace: ZGVtbw==\n`,
  'YAML with base64': (token) => `kind: Secret\ndata:\n  token: ${Buffer.from(token).toString('base64')}\ntype: x\n`,
  'percent-encoded once': (token) =>
    `token=${token.replaceAll('.', '%2E').replaceAll('_', '%5F').replaceAll('-', '%2D')}&x=1`,
  'percent-encoded twice': (token) => `token=${token.replaceAll('.', '%252E')}&x=1`,
  'wrapped by mail': (token) => `Hello,\n\n${wrapped(token, 60, '\n')}\n\nKind regards`,
  'quoted by mail': (token) => `> ${wrapped(token, 50, '\n> ')}`,
  'a shell': (token) => `TOKEN=${wrapped(token, 40, '\\\n')}`,
  'PowerShell and strings': (token) => `"${wrapped(token, 40, '" +\n    "')}"`,
  'literal line breaks': (token) => `"${wrapped(token, 64, '\\n')}"`,
  'Markdown with escapes': (token) => `The token is ${token.replaceAll('_', '\\_')}, and so on.`,
  prose: (token) => `I got this token: ${token}. Why is it refused? Thanks.`,
  table: (token) => `id\ttoken\tage\n7\t${token}\t12\n`,
  'two chunks of a cookie': (token) => `Cookie: s.0=${token.slice(0, 80)}; other=1; s.1=${token.slice(80)}`,
  'three chunks in another order': (token) =>
    `Cookie: n.s.2=${token.slice(120)}; n.s.0=${token.slice(0, 60)}; n.s.1=${token.slice(60, 120)}`,
  'a word below': (token) => `${token}\nthanks`,
  'a ruler below': (token) => `${token}\n--------`,
  'a path of an address': (token) => `https://api.example/verify/${token}/status`,
  multipart: (token) => `--b\r\nContent-Disposition: form-data; name="assertion"\r\n\r\n${token}\r\n--b--\r\n`,
  HTML: (token) => `<input type="hidden" name="id_token" value="${token}"/>`,
}

describe('a token is found whole in', () => {
  test.each(Object.entries(places))('%s', (_, put) => {
    for (const token of all) expect(tokensInText(put(token)).map((each) => each.token)).toEqual([token])
  })
})

test('a property: in any marks, on any line of other words, tokens are found whole and in their order', () => {
  const word = fc.constantFrom(
    'token',
    'ok',
    'see',
    '{',
    '}',
    '"x":',
    '200',
    '----',
    'https://a.example/?b=c',
    '#',
    '..',
  )
  const mark = fc.constantFrom(...pairs.filter(([one]) => one !== '**'), ['', ''], [' ', ' '], ['\t', '\n'])
  const line = fc.tuple(fc.array(word, { maxLength: 4 }), mark, fc.constantFrom(...all))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = lines
        .map(([words, [before, after], token]) => `${words.join(' ')} ${before}${token}${after}`)
        .join('\n')
      expect(tokensInText(text).map((each) => each.token)).toEqual(lines.map(([, , token]) => token))
    }),
    { numRuns: 2000 },
  )
})

test('a property: what was found stands where it says, and with what was left out it is the whole text', () => {
  const around = fc.constantFrom('', ' ', ' token: ', '“', '(', ', and ', '\n\n', '; x=1; ')
  fc.assert(
    fc.property(around, fc.constantFrom(...all), around, (before, token, after) => {
      const text = `${before}${token}${after}`
      const found = tokensInText(text)
      expect(found.map(({ at }) => text.slice(at.start, at.end))).toEqual([token])
      const said = leftOut(text, found).join('')
      expect(said.replaceAll(/\s/g, '')).toBe(`${before}${after}`.replaceAll(/\s/g, ''))
    }),
  )
})

describe('two tokens one a line are two, and one over two lines is one', () => {
  test('two', () => {
    expect(tokensInText(`${hs}\n${es}`).map(({ token }) => token)).toEqual([hs, es])
    expect(tokensInText(`${hs}\r\n\r\n${hs}\r\n${es}`).map(({ token }) => token)).toEqual([hs, hs, es])
    expect(tokensInText(`${hs.slice(0, 60)}\n${es}`).map(({ token }) => token)).toEqual([hs.slice(0, 60), es])
  })

  test.each([20, 43, 64, 76, 100])('wrapped at %i', (width) => {
    for (const token of all) {
      const found = tokensInText(`${wrapped(token, width, '\n')}\n${hs}`)
      expect(found.map((each) => each.token)).toEqual([token, hs])
    }
  })
})

describe('what is strange inside a token stays in it, and is named', () => {
  const inside = [...([' ', '\u200b', '\u00ad', '–', '+', '/', '?', '%20', '#', '*', '=', '\u202e'] as const)]
  const said: Readonly<Record<string, string>> = {
    ' ': 'a space (U+0020)',
    '\u200b': 'U+200B (zero width space',
    '\u00ad': 'U+00AD (soft hyphen',
    '\u202e': 'U+202E (right-to-left override',
    '–': '"–" (U+2013, en dash)',
    '%20': '"%20", a space that was percent-encoded',
  }

  test.each(inside)('%j in the signature', (strange) => {
    const at = hs.length - 20
    const token = `${hs.slice(0, at)}${strange}${hs.slice(at)}`
    const [found] = tokensInText(`Authorization: Bearer ${token}`)
    expect(found?.token).toBe(token)
    const trouble = readToken(token).troubles.find(({ code }) => code === 'character')
    expect(trouble?.text).toContain(said[strange] ?? JSON.stringify(strange))
    expect(trouble?.text).toContain('at character 24')
  })

  test.each(inside.filter((each) => each !== '='))('%j in the payload', (strange) => {
    const at = hs.indexOf('.') + 11
    const token = `${hs.slice(0, at)}${strange}${hs.slice(at)}`
    expect(tokensInText(token).map((each) => each.token)).toEqual([token])
    const read = readToken(token)
    expect(read.troubles[0]?.text).toContain(said[strange] ?? JSON.stringify(strange))
    if (!'+/'.includes(strange)) expect(read.payload).toEqual(claims)
  })

  test.each(['?', '#', '+', '/'])('%j at the end', (strange) => {
    for (const text of [`${hs}${strange}`, `Bearer ${hs}${strange}\n`, `see ${hs}${strange} please`])
      expect(tokensInText(text).map((each) => each.token)).toEqual([`${hs}${strange}`])
  })
})

test.each([':', '·', '．'])('a token with %j for its last dot is kept whole', (instead) => {
  const text = `${hs.slice(0, hs.lastIndexOf('.'))}${instead}${hs.slice(hs.lastIndexOf('.') + 1)}`
  expect(tokensInText(`Bearer ${text}\n`).map(({ token }) => token)).toEqual([text])
})

test('a byte order mark and a backslash are named as they are', () => {
  const marked = `${Buffer.from('\ufeff{"alg":"HS256"}').toString('base64url')}.e30.AAAA`
  expect(readToken(marked).troubles[0]?.text).toContain('there is U+FEFF (byte order mark')
  expect(readToken(`${hs.slice(0, -9)}\\${hs.slice(-9)}`).troubles[0]?.text).toContain('has "\\" at character')
})

test('base64 of a token alone is told as that, and the token in it comes next', () => {
  const text = Buffer.from(hs).toString('base64')
  expect(tokensInText(text).map(({ token }) => token)).toEqual([text, hs])
  expect(tokensInText(text)[1]?.done).toEqual([{ did: 'base64-decoded' }])
  expect(readToken(text).foreign?.id).toBe('base64-of-token')
})

test('a chunk that is missing is told', () => {
  const [found] = tokensInText(`Cookie: s.0=${hs.slice(0, 80)}; s.2=${hs.slice(90)}`)
  expect(found?.done).toEqual([{ did: 'joined-chunks', name: 's', count: 2, missing: [1] }])
})
