import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/world/apply-change'
import type { PlainChange } from '@/lib/world/edit'
import { type Field, fieldsOf, type Place } from '@/lib/world/fields'
import type { Http, HttpRequest, HttpResponse } from '@/lib/world/message'
import { virtualAddresses } from '@/lib/world/settings'

const form: HttpRequest = {
  type: 'request',
  method: 'POST',
  url: 'https://id.acme.test/token?trace=1',
  headers: [
    ['content-type', 'application/x-www-form-urlencoded'],
    ['cookie', 'a=1; b=2'],
    ['accept', 'application/json'],
  ],
  body: 'grant_type=authorization_code&code=abc&code=def',
}

const redirect: HttpResponse = {
  type: 'response',
  status: 303,
  headers: [
    ['location', 'https://photoprint.test/callback?code=abc&state=xyz#top'],
    ['set-cookie', 'a=1; Path=/; HttpOnly'],
    ['set-cookie', 'b=2; Path=/auth'],
  ],
  body: '',
}

const json: HttpResponse = {
  type: 'response',
  status: 200,
  headers: [['content-type', 'application/json; charset=utf-8']],
  body: '{"access_token":"abc","expires_in":3600}',
}

function edited(http: Http, ...changes: PlainChange[]): Http {
  return changes.reduce((message, change, at) => applyChange(message, change, virtualAddresses, `edit.${at}`), http)
}

/** The values that a message has under a name in a place. */
function valuesOf(http: Http, place: Place, name: string): string[] {
  return fieldsOf(http)
    .filter((field: Field) => field.place === place && field.name === name)
    .map(({ value }) => value)
}

const named: [Place, string, Http][] = [
  ['query', 'trace', form],
  ['location', 'state', redirect],
  ['header', 'accept', form],
  ['cookie', 'a', form],
  ['set-cookie', 'a', redirect],
  ['form', 'code', form],
  ['json', 'access_token', json],
]

describe.each(named)('a value in %s', (place, name, http) => {
  test('becomes what it is set to, and stands there once', () => {
    expect(valuesOf(edited(http, { in: place, name, to: 'new' }), place, name)).toEqual(['new'])
  })

  test('is gone once it is removed, and its neighbours stay', () => {
    const changed = edited(http, { in: place, name, remove: true })
    expect(valuesOf(changed, place, name)).toEqual([])
    const others = (message: Http) => fieldsOf(message).filter((field) => field.place === place && field.name !== name)
    expect(others(changed)).toEqual(others(http))
  })

  test('differs in exactly one character once it is altered', () => {
    const [old = '', now = ''] = [http, edited(http, { in: place, name, alter: 'one-character' })].map(
      (message) => valuesOf(message, place, name)[0],
    )
    expect(now).toHaveLength(old.length)
    expect([...now].filter((character, at) => character !== old[at])).toHaveLength(1)
  })

  test('can be added where it is not there', () => {
    expect(valuesOf(edited(http, { in: place, name: 'added', to: 'v' }), place, 'added')).toEqual(['v'])
  })

  test.each<PlainChange>([
    { in: place, name: 'missing', remove: true },
    { in: place, name: 'missing', alter: 'one-character' },
  ])('that is not there cannot be changed: %j', (change) => {
    expect(() => edited(http, change)).toThrow(
      expect.objectContaining({ name: 'WorldError', code: 'impossible_message', field: 'edit.0' }),
    )
  })

  test('is changed in a copy: the message that was given stays as it was', () => {
    const copy = structuredClone(http)
    for (const value of [{ to: 'x' }, { remove: true }, { alter: 'one-character' }] as const)
      edited(http, { in: place, name, ...value })
    expect(http).toEqual(copy)
  })
})

describe('the whole of a part', () => {
  test('method, url and body of a request', () => {
    const changed = edited(
      form,
      { in: 'method', to: 'PUT' },
      { in: 'url', to: 'https://api.acme.test/photos' },
      { in: 'body', to: 'x' },
    )
    expect(changed).toMatchObject({ method: 'PUT', url: 'https://api.acme.test/photos', body: 'x' })
  })

  test('a url that names an address of the world by its role', () => {
    const moved = (to: string) => edited(form, { in: 'url', to }) as HttpRequest
    expect(moved('{resource-server}/photos').url).toBe('https://api.acme.test/photos')
    expect(moved('https://id.acme.test/token?x={nobody}').url).toBe('https://id.acme.test/token?x={nobody}')
  })

  test('status and body of a response', () => {
    expect(edited(json, { in: 'status', to: '503' }, { in: 'body', to: '' })).toMatchObject({ status: 503, body: '' })
  })
})

describe('what stays as it was', () => {
  test('a header keeps its place among the others, in whatever case it is named', () => {
    const changed = edited(form, { in: 'header', name: 'Content-Type', to: 'text/plain' })
    expect(changed.headers.map(([name]) => name)).toEqual(['content-type', 'cookie', 'accept'])
    expect(changed.headers[0]).toEqual(['content-type', 'text/plain'])
  })

  test('a cookie that is set again keeps its attributes', () => {
    expect(edited(redirect, { in: 'set-cookie', name: 'a', to: '9' }).headers).toContainEqual([
      'set-cookie',
      'a=9; Path=/; HttpOnly',
    ])
  })

  test('the fragment of a Location, and one that is a path alone', () => {
    const changed = edited(redirect, { in: 'location', name: 'state', to: 'q' })
    expect(changed.headers[0]?.[1]).toBe('https://photoprint.test/callback?code=abc&state=q#top')
    const path: HttpResponse = { ...redirect, headers: [['location', '/photos']] }
    expect(edited(path, { in: 'location', name: 'a', to: 'b' }).headers).toEqual([['location', '/photos?a=b']])
  })

  test('the Cookie header goes with its last cookie', () => {
    const bare = edited(form, { in: 'cookie', name: 'a', remove: true }, { in: 'cookie', name: 'b', remove: true })
    expect(bare.headers.map(([name]) => name)).toEqual(['content-type', 'accept'])
  })

  test('a member of JSON that was a number stays one, where the new text is a number', () => {
    const expiryOf = (to: string) => JSON.parse(edited(json, { in: 'json', name: 'expires_in', to }).body).expires_in
    expect(expiryOf('1')).toBe(1)
    expect(expiryOf('soon')).toBe('soon')
    expect(JSON.parse(edited(json, { in: 'json', name: 'access_token', to: '1' }).body).access_token).toBe('1')
  })

  test('everything, where nothing is to be changed', () => {
    expect(edited(form)).toBe(form)
  })
})

describe('an address of the world in braces', () => {
  test('becomes that address', () => {
    const changed = edited(redirect, { in: 'location', name: 'iss', to: '{elsewhere}/x and {authorization-server}' })
    expect(valuesOf(changed, 'location', 'iss')).toEqual(['https://evil.test/x and https://id.acme.test'])
  })

  test.each(['{nowhere}', '{constructor}', '{to-string}', '{}'])('stays the text %s where there is none', (to) => {
    expect(valuesOf(edited(form, { in: 'form', name: 'code', to }), 'form', 'code')).toEqual([to])
  })
})

test('changes are made in order, each on what the one before left', () => {
  const edit: PlainChange[] = [
    { in: 'form', name: 'code', to: 'AAAAAAAAAA' },
    { in: 'form', name: 'code', alter: 'one-character' },
  ]
  expect(valuesOf(edited(form, ...edit), 'form', 'code')).toEqual(['BAAAAAAAAA'])
})

test.each(['__proto__', 'constructor', 'toString'])('a member of JSON may be named %s', (name) => {
  const changed = edited(json, { in: 'json', name, to: 'v' })
  expect(changed.body).toBe(`{"access_token":"abc","expires_in":3600,"${name}":"v"}`)
  expect({}).not.toHaveProperty('v')
})
