import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/world/apply-change'
import type { PlainChange } from '@/lib/world/edit'
import type { Http } from '@/lib/world/message'
import { virtualAddresses } from '@/lib/world/settings'

const get: Http = { type: 'request', method: 'GET', url: 'https://id.acme.test/auth?a=1', headers: [], body: '' }
const post: Http = { ...get, method: 'POST', headers: [['content-type', 'application/json']], body: '[1]' }
const text: Http = { ...post, headers: [['content-type', 'text/plain']], body: 'a' }
const page: Http = { type: 'response', status: 200, headers: [['content-type', 'text/html']], body: '<p>' }
const redirect: Http = { type: 'response', status: 303, headers: [['location', 'https://[']], body: '' }

const harmless: PlainChange = { in: 'header', name: 'x-harmless', to: 'yes' }

const cases: [string, Http, PlainChange][] = [
  ['a line break in a header', get, { in: 'header', name: 'accept', to: 'a\r\nx-injected: 1' }],
  ['a line feed alone in a header', get, { in: 'header', name: 'accept', to: 'a\nb' }],
  ['a line break in a cookie', get, { in: 'cookie', name: 'a', to: '1\r\nx: y' }],
  ['a line break in a cookie that is set', page, { in: 'set-cookie', name: 'a', to: '1\r\nx: y' }],
  ['a null character in a header', get, { in: 'header', name: 'accept', to: 'a\0b' }],
  ['a character in a header that is no octet', get, { in: 'header', name: 'accept', to: 'snow ☃' }],
  ['a header name with a space', get, { in: 'header', name: 'x y', to: '1' }],
  ['a header name with a line break', get, { in: 'header', name: 'x\r\ny', to: '1' }],
  ['a header without a name', get, { in: 'header', name: '', to: '1' }],
  ['a method in lower case', get, { in: 'method', to: 'get' }],
  ['a method with a space', get, { in: 'method', to: 'GET /' }],
  ['no method', get, { in: 'method', to: '' }],
  ['CONNECT', get, { in: 'method', to: 'CONNECT' }],
  ['TRACE', get, { in: 'method', to: 'TRACE' }],
  ['an informational status', page, { in: 'status', to: '199' }],
  ['a status below all', page, { in: 'status', to: '99' }],
  ['a status above all', page, { in: 'status', to: '600' }],
  ['a status with a fraction', page, { in: 'status', to: '200.5' }],
  ['a status of letters', page, { in: 'status', to: 'abc' }],
  ['no status', page, { in: 'status', to: '' }],
  ['a GET with a body', get, { in: 'body', to: 'a=1' }],
  ['a POST with a body that becomes a GET', post, { in: 'method', to: 'GET' }],
  ['a form in a GET', get, { in: 'form', name: 'a', to: '1' }],
  ['an address that is a path', get, { in: 'url', to: '/auth' }],
  ['no address', get, { in: 'url', to: '' }],
  ['a javascript address', get, { in: 'url', to: 'javascript:alert(1)' }],
  ['a file address', get, { in: 'url', to: 'file:///etc/passwd' }],
  ['an address with a password', get, { in: 'url', to: 'https://ada:secret@id.acme.test/auth' }],
  ['an address with a line break', get, { in: 'url', to: 'https://id.acme.test/\r\nx: y' }],
  ['an address with a space before it', get, { in: 'url', to: ' https://id.acme.test/' }],
  ['the query of a response', page, { in: 'query', name: 'a', to: '1' }],
  ['the Location of a request', get, { in: 'location', name: 'a', to: '1' }],
  ['the Location of a response that has none', page, { in: 'location', name: 'a', to: '1' }],
  ['a parameter of a Location that is no address', redirect, { in: 'location', name: 'a', to: '1' }],
  ['the method of a response', page, { in: 'method', to: 'GET' }],
  ['the url of a response', page, { in: 'url', to: 'https://id.acme.test/' }],
  ['the status of a request', get, { in: 'status', to: '200' }],
  ['a member of JSON that is no object', post, { in: 'json', name: 'a', to: '1' }],
  ['a member of a body that is no JSON', page, { in: 'json', name: 'a', to: '1' }],
  ['a parameter of a body that is no form', text, { in: 'form', name: 'a', to: '1' }],
]

describe('no message comes of an edit that HTTP does not allow, and the change is named', () => {
  test.each(cases)('%s', (_, http, change) => {
    for (const message of [http, applyChange(http, harmless, virtualAddresses, 'edit.0')])
      expect(() => applyChange(message, change, virtualAddresses, 'edit.1')).toThrow(
        expect.objectContaining({ name: 'WorldError', code: 'impossible_message', field: 'edit.1' }),
      )
  })
})

test.each(['200', '204', '599'])('a status of %s is possible', (to) => {
  expect(applyChange(page, { in: 'status', to }, virtualAddresses, 'edit.0')).toMatchObject({ status: Number(to) })
})
