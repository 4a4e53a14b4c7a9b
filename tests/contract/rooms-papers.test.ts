/** What one takes home from a class, and what the instance says of itself. */
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { GET as getJwks } from '@/app/.well-known/jwks.json/route'
import { POST as postReceipt } from '@/app/api/rooms/[code]/receipt/route'
import { GET as getResults } from '@/app/api/rooms/[code]/results.csv/route'
import { GET as getMetrics } from '@/app/metrics/route'
import { joined, openedRoom, position, problemOf, question, type Visitor, visitor } from './rooms-api'

const origin = 'https://class.example'

function asked(visitor: Visitor, method: 'GET' | 'POST'): Request {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, host: 'class.example', 'x-forwarded-proto': 'https', 'content-type': 'application/json' }
  return new Request(origin, { method, headers, ...(method === 'POST' && { body: '{}' }) })
}

function of(code: string): { params: Promise<{ code: string }> } {
  return { params: Promise.resolve({ code }) }
}

async function receiptOf(student: Visitor, code: string): Promise<{ token: string; jwks: { keys: [] } }> {
  return (await postReceipt(asked(student, 'POST'), of(code))).json()
}

describe('a receipt', () => {
  test('is a JWT that anybody verifies with the keys of this instance, about what was done and nobody’s name', async () => {
    const { code, teacher } = await openedRoom()
    await teacher.act(code, { type: 'move', position: { ...position, flow: 'before-anybody-came' } })
    await teacher.act(code, { type: 'move', position })
    const { student, seat } = await joined(code, { name: 'Ada Lovelace' })
    await teacher.act(code, { type: 'ask', question })
    await student.act(code, { type: 'vote', question: 'q1', choice: 1 })
    const { token } = await receiptOf(student, code)
    const jwks = await (await getJwks()).json()
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(jwks), {
      issuer: origin,
      subject: seat,
      typ: 'claimcheck-receipt+jwt',
      algorithms: ['ES256'],
    })
    expect(protectedHeader.kid).toBe(jwks.keys[0].kid)
    const now = expect.closeTo(Date.now() / 1000, -1)
    expect(payload).toEqual({
      iss: origin,
      sub: seat,
      iat: now,
      jti: expect.any(String),
      class: {
        room: code,
        joined_at: now,
        followed: [{ flow: 'authorization-code', at: now }],
        questions_answered: 1,
      },
    })
    expect(atob(token.split('.')[1]?.replace(/-/g, '+').replace(/_/g, '/') ?? '')).not.toContain('Lovelace')
  })

  test('differs for everybody, and each time', async () => {
    const { code } = await openedRoom()
    const [one, other] = [await joined(code), await joined(code)]
    const tokens = [
      await receiptOf(one.student, code),
      await receiptOf(one.student, code),
      await receiptOf(other.student, code),
    ]
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(3)
    expect(new Set(tokens.map(({ token }) => decodeProtectedHeader(token).kid)).size).toBe(1)
  })

  test('is for whoever has a seat', async () => {
    const { code, teacher } = await openedRoom()
    expect(await problemOf(postReceipt(asked(teacher, 'POST'), of(code)))).toEqual([403, 'no_seat'])
  })
})

test('the keys that are shown are public, each with its use, its algorithm and its thumbprint for a name', async () => {
  const response = await getJwks()
  expect(response.headers.get('content-type')).toBe('application/jwk-set+json')
  const { keys } = await response.json()
  expect(keys).toEqual([
    {
      kty: 'EC',
      crv: 'P-256',
      x: expect.any(String),
      y: expect.any(String),
      use: 'sig',
      alg: 'ES256',
      kid: expect.stringMatching(/^[\w-]{43}$/),
    },
  ])
})

test('the results are a file for the instructor, and for nobody else', async () => {
  const { code, teacher } = await openedRoom()
  await teacher.act(code, { type: 'ask', question })
  const response = await getResults(asked(teacher, 'GET'), of(code))
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="results-${code}.csv"`)
  expect((await response.text()).split('\r\n')).toHaveLength(5)
  const { student } = await joined(code)
  for (const somebody of [student, visitor()])
    expect(await problemOf(getResults(asked(somebody, 'GET'), of(code)))).toEqual([403, 'not_the_teacher'])
})

test('the metrics say how many rooms, seats and listeners there are, and nothing about any of them', async () => {
  const { code } = await openedRoom()
  const { student, seat } = await joined(code, { name: 'Ada Lovelace' })
  const response = await student.events(code, 'student')
  const text = await (await getMetrics()).text()
  expect(text).toMatch(/^claimcheck_rooms [1-9]\d*$/m)
  expect(text).toMatch(/^claimcheck_seats [1-9]\d*$/m)
  expect(text).toMatch(/^claimcheck_room_streams 1$/m)
  for (const secret of [code, seat, 'Lovelace']) expect(text).not.toContain(secret)
  await response.body?.cancel()
  expect(await (await getMetrics()).text()).toMatch(/^claimcheck_room_streams 0$/m)
})
