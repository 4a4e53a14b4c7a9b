import { describe, expect, test } from 'vitest'
import {
  addMember,
  changeMember,
  mistakesIn,
  type TokenDraft,
  tokenChangeOf,
  tokenDraftOf,
} from '@/lib/jwt/token-draft'
import type { Line } from '@/lib/world/draft'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = `${encode({ alg: 'ES256' })}.${encode({ sub: 'ada', aud: ['a'], exp: 5 })}.c2ln`

function line(rest: Partial<Line> = {}): Line {
  return { key: 'json id_token', in: 'json', name: 'id_token', was: token, now: token, ...rest }
}

function draft(rest: Partial<Line> = {}): TokenDraft {
  const made = tokenDraftOf(line(rest))
  if (!made) throw new Error('no token')
  return made
}

describe('the draft of a token', () => {
  test('has a line for every member, in order, as JSON', () => {
    const { header, payload, sign } = draft()
    expect(header.map(({ name, now }) => [name, now])).toEqual([['alg', '"ES256"']])
    expect(payload.map(({ name, now }) => [name, now])).toEqual([
      ['sub', '"ada"'],
      ['aud', '["a"]'],
      ['exp', '5'],
    ])
    expect(sign).toBe('keep')
  })

  test.each<[string, Partial<Line>]>([
    ['an opaque token', { now: 'abc' }],
    ['a line that is to go', { now: null }],
    ['an address', { in: 'url' }],
  ])('is not there for %s', (_, rest) => {
    expect(tokenDraftOf(line(rest))).toBeNull()
  })

  test('that nobody changed is no change', () => {
    expect(tokenChangeOf(draft())).toBeNull()
    const back = changeMember(changeMember(draft(), 'payload', 'member sub', '"b"'), 'payload', 'member sub', '"ada"')
    expect(tokenChangeOf(back)).toBeNull()
  })

  test('lists only what was changed, taken out and added', () => {
    const changed = changeMember(draft(), 'payload', 'member sub', '"mallory"')
    const removed = changeMember(changed, 'payload', 'member exp', null)
    const added = addMember(addMember(removed, 'payload', 'scope', '"a b"'), 'header', 'alg', '"HS256"')
    expect(tokenChangeOf(added)).toEqual({
      in: 'json',
      name: 'id_token',
      token: { header: { alg: 'HS256' }, payload: { sub: 'mallory', exp: null, scope: 'a b' }, sign: 'keep' },
    })
  })

  test('that is only signed anew is a change too; one in a header and one in the body say so', () => {
    const inHeader = draft({ key: 'header authorization', in: 'header', name: 'authorization', now: `Bearer ${token}` })
    expect(tokenChangeOf({ ...inHeader, sign: 'none' })).toEqual({
      in: 'header',
      name: 'authorization',
      token: { sign: 'none' },
    })
    const body = draft({ key: 'body', in: 'body', name: 'body' })
    expect(tokenChangeOf({ ...body, sign: 'sender' })).toEqual({ in: 'body', token: { sign: 'sender' } })
  })
})

describe('mistakes', () => {
  test('are named where they stand', () => {
    const wrong = changeMember(
      changeMember(draft(), 'payload', 'member sub', 'mallory'),
      'header',
      'member alg',
      'null',
    )
    expect(mistakesIn(wrong)).toEqual([
      { part: 'header', key: 'member alg', name: 'alg', is: 'null' },
      { part: 'payload', key: 'member sub', name: 'sub', is: 'not-json' },
    ])
  })

  test('are none where a member is taken out, or is odd but was there before', () => {
    expect(mistakesIn(changeMember(draft(), 'payload', 'member sub', null))).toEqual([])
    const odd = draft({ now: `${encode({ alg: null })}.${encode({})}.` })
    expect(mistakesIn(odd)).toEqual([])
  })
})
