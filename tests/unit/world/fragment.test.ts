import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/world/apply-change'
import type { PlainChange } from '@/lib/world/edit'
import { fieldsOf } from '@/lib/world/fields'
import { type Http, header } from '@/lib/world/message'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import { virtualAddresses } from '@/lib/world/settings'

function to(location: string): Http {
  return { type: 'response', status: 303, headers: [['location', location]], body: '' }
}

function changed(location: string, change: PlainChange): string | undefined {
  return header(applyChange(to(location), change, virtualAddresses, 'edit.0'), 'location')
}

const implicit = 'https://photoprint.test/cb?kept=1#access_token=a+b&token_type=Bearer'

describe('the fragment of a Location', () => {
  test('is read as RFC 6749 §4.2.2 writes it', () => {
    expect(fieldsOf(to(implicit)).filter(({ place }) => place === 'fragment')).toEqual([
      { place: 'fragment', name: 'access_token', value: 'a b' },
      { place: 'fragment', name: 'token_type', value: 'Bearer' },
    ])
  })

  test('has no fields where it names a part of a page, and a request has none', () => {
    expect(fieldsOf(to('https://photoprint.test/#top')).map(({ place }) => place)).toEqual(['header'])
    expect(fieldsOf({ type: 'request', method: 'GET', url: 'https://a.test/#b=c', headers: [], body: '' })).toEqual([])
  })

  test('can be changed, and nothing else of the address changes', () => {
    expect(changed(implicit, { in: 'fragment', name: 'access_token', to: 'x&y' })).toBe(
      'https://photoprint.test/cb?kept=1#access_token=x%26y&token_type=Bearer',
    )
    expect(changed('/cb', { in: 'fragment', name: 'state', to: 's' })).toBe('/cb#state=s')
    expect(changed('/cb#state=abcdefghijklm', { in: 'fragment', name: 'state', alter: 'one-character' })).toBe(
      '/cb#state=abcAefghijklm',
    )
  })

  test('carries the error of an implicit grant (RFC 6749 §4.2.2.1)', () => {
    const refused = to('https://photoprint.test/cb#error=access_denied&error_description=no')
    expect(wireErrorOf(refused)).toEqual({ code: 'access_denied', description: 'no', found: 'location' })
  })

  test('goes with its last parameter', () => {
    expect(changed('/cb?a=1#state=s', { in: 'fragment', name: 'state', remove: true })).toBe('/cb?a=1')
  })

  test('is of an answer with a Location alone', () => {
    const change = { in: 'fragment', name: 'state', to: 's' } as const
    const request: Http = { type: 'request', method: 'GET', url: 'https://a.test/', headers: [], body: '' }
    const page: Http = { type: 'response', status: 200, headers: [], body: '' }
    for (const http of [request, page])
      expect(() => applyChange(http, change, virtualAddresses, 'edit.0')).toThrow(/no Location header/)
  })
})
