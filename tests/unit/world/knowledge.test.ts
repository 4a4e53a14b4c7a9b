import { describe, expect, test } from 'vitest'
import { giftsOf, knowledgeAt, learnedAt } from '@/lib/world/readings/knowledge'
import type { StepView } from '@/lib/world/run'
import { message, page, request, step } from '../stage/steps'

const fact = (name: string, value: string) => ({ party: 'client', name, value, secret: false })
const names = (path: readonly StepView[]) => knowledgeAt(path).client?.map(({ name }) => name)

const callback = message(1, 'callback-request', request('GET', 'https://photoprint.test/callback?code=c1&state=s1'))
const path = [
  step(0, null, { facts: { client: [fact('client_id', 'photoprint'), fact('state', 's1')] } }),
  step(1, 0, { delivered: callback }),
  step(2, 1, { facts: { client: [fact('client_id', 'photoprint')] } }),
]

describe('what a message gives', () => {
  const given = (...args: Parameters<typeof request>) =>
    giftsOf(message(1, 'other-request', request(...args))).map(({ name, value }) => [name, value])

  test('is what is worth knowing of its parameters', () => {
    expect(given('GET', 'https://x.test/?code=c&state=s&utm_source=mail&scope=a&code=')).toEqual([
      ['code', 'c'],
      ['state', 's'],
    ])
  })

  test('is the token and the secret in its credentials', () => {
    expect(given('GET', 'https://x.test/', [['authorization', 'Bearer abc']])).toEqual([['access_token', 'abc']])
    expect(given('GET', 'https://x.test/', [['authorization', `Basic ${btoa('id:hush')}`]])).toEqual([
      ['client_secret', 'hush'],
    ])
  })

  test('is no cookie, and no error that JSON calls a code', () => {
    expect(given('GET', 'https://x.test/', [['cookie', 'state=1']])).toEqual([])
    expect(given('POST', 'https://x.test/', [['content-type', 'application/json']], '{"code":"c","iss":"i"}')).toEqual(
      [],
    )
  })

  test('is what a page would post unseen', () => {
    const body = '<form><input type="hidden" name="code" value="c"><input name="xsrf" value="x"></form>'
    const gifts = giftsOf(message(2, 'form-post-page', { ...page, body }, { inReplyTo: 1 }))
    expect(gifts.map(({ name, value }) => [name, value])).toEqual([['code', 'c']])
  })
})

describe('a party knows', () => {
  test('what it keeps and what it was given, each once', () => {
    expect(names(path.slice(0, 1))).toEqual(['client_id', 'state'])
    expect(names(path.slice(0, 2))).toEqual(['client_id', 'state', 'code'])
    expect(knowledgeAt(path.slice(0, 2)).client?.at(-1)).toEqual({ ...fact('code', 'c1'), secret: true })
  })

  test('no longer what came with something that it has forgotten', () => {
    expect(names(path)).toEqual(['client_id'])
  })

  test('of two values that it was given under one name, the later one', () => {
    const again = message(2, 'callback-request', request('GET', 'https://photoprint.test/callback?code=c2'))
    const known = knowledgeAt([...path.slice(0, 2), step(3, 1, { delivered: again })]).client
    expect(known?.filter(({ name }) => name === 'code').map(({ value }) => value)).toEqual(['c2'])
  })

  test('a thing since the step that brought it', () => {
    expect(learnedAt(path, 'client', ({ name }) => name === 'code')?.id).toBe(1)
    expect(learnedAt(path, 'client', ({ name }) => name === 'nonce')).toBeUndefined()
    expect(learnedAt(path, 'nobody', () => true)).toBeUndefined()
  })

  test('none of the cookies by which a server finds its way', () => {
    const cookies = ['_interaction', '_session'].map((name) => ({ ...fact(name, 'x'), party: 'browser' }))
    expect(knowledgeAt([step(0, null, { facts: { browser: cookies } })]).browser).toEqual([cookies[1]])
  })

  test('nothing of a message that reached nobody', () => {
    expect(knowledgeAt([step(0, null, { delivered: { ...callback, to: null } })])).toEqual({})
  })
})
