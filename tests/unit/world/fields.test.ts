import { describe, expect, test } from 'vitest'
import { fieldsOf } from '@/lib/world/fields'
import type { Http } from '@/lib/world/message'

function request(url: string, headers: Http['headers'] = [], body = ''): Http {
  return { type: 'request', method: 'POST', url, headers, body }
}

function response(headers: Http['headers'], body = ''): Http {
  return { type: 'response', status: 200, headers, body }
}

describe('fieldsOf', () => {
  test('decodes the query, and keeps a name that stands twice', () => {
    expect(fieldsOf(request('https://id.acme.test/auth?scope=openid%20photos.read&a=1&a=2#code=no'))).toEqual([
      { place: 'query', name: 'scope', value: 'openid photos.read' },
      { place: 'query', name: 'a', value: '1' },
      { place: 'query', name: 'a', value: '2' },
    ])
  })

  test('keeps a question mark that stands in the query', () => {
    expect(fieldsOf(request('https://id.acme.test/auth?to=/a?b=c'))).toEqual([
      { place: 'query', name: 'to', value: '/a?b=c' },
    ])
  })

  test('reads the query of a Location, also of one that is a path alone', () => {
    const of = (location: string) => fieldsOf(response([['location', location]])).map(({ name }) => name)
    expect(of('https://photoprint.test/callback?code=1&state=2')).toEqual(['code', 'state', 'location'])
    expect(of('/auth/x?a=1')).toEqual(['a', 'location'])
    expect(of('')).toEqual(['location'])
  })

  test('lists the cookies behind their header, with equals signs in their values', () => {
    expect(fieldsOf(request('https://id.acme.test/', [['Cookie', 'a=1; b=x==']])).slice(1)).toEqual([
      { place: 'cookie', name: 'a', value: '1' },
      { place: 'cookie', name: 'b', value: 'x==' },
    ])
  })

  test('has no field for a cookie without a name', () => {
    const of = (name: string, value: string) => fieldsOf(request('https://id.acme.test/', [[name, value]])).slice(1)
    expect(of('cookie', 'nameless; =1')).toEqual([])
    expect(of('set-cookie', 'nameless; Path=/')).toEqual([])
  })

  test('takes of a cookie that is set its name and value, not its attributes', () => {
    const fields = fieldsOf(response([['set-cookie', 'a=1; Path=/; HttpOnly']]))
    expect(fields.filter(({ place }) => place === 'set-cookie')).toEqual([
      { place: 'set-cookie', name: 'a', value: '1' },
    ])
  })

  test('reads a form, whatever parameters its type has', () => {
    const type = 'application/x-www-form-urlencoded; charset=utf-8'
    expect(fieldsOf(request('https://id.acme.test/token', [['content-type', type]], 'a=1+2&b='))).toEqual([
      { place: 'header', name: 'content-type', value: type },
      { place: 'form', name: 'a', value: '1 2' },
      { place: 'form', name: 'b', value: '' },
    ])
  })

  test.each(['application/json', 'application/jwk-set+json; charset=utf-8'])(
    'reads %s, others as JSON text',
    (type) => {
      const fields = fieldsOf(response([['content-type', type]], '{"a":"x","n":1,"keys":[{"kid":"k"}],"no":null}'))
      expect(fields.slice(1)).toEqual([
        { place: 'json', name: 'a', value: 'x' },
        { place: 'json', name: 'n', value: '1' },
        { place: 'json', name: 'keys', value: '[{"kid":"k"}]' },
        { place: 'json', name: 'no', value: 'null' },
      ])
    },
  )

  test.each(['[1]', 'null', '"text"', '{"a":', ''])('finds nothing in the JSON body %j, and does not throw', (body) => {
    expect(fieldsOf(response([['content-type', 'application/json']], body))).toHaveLength(1)
  })

  test('finds nothing in a body of another type', () => {
    expect(fieldsOf(response([['content-type', 'text/html']], 'a=1'))).toHaveLength(1)
    expect(fieldsOf(response([], '{"a":1}'))).toEqual([])
  })
})
