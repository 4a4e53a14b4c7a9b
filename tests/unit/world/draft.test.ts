import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../lib/world/apply-change'
import { addLine, changeLine, draftOf, editOf } from '../../../lib/world/draft'
import type { Edit, PlainChange } from '../../../lib/world/edit'
import type { Http, HttpRequest, HttpResponse } from '../../../lib/world/message'
import { virtualAddresses } from '../../../lib/world/settings'

const request: HttpRequest = {
  type: 'request',
  method: 'POST',
  url: 'https://id.acme.test/token?trace=1',
  headers: [
    ['content-type', 'application/x-www-form-urlencoded'],
    ['cookie', 'a=1; b=2'],
  ],
  body: 'grant_type=authorization_code&code=abc',
}

const redirect: HttpResponse = {
  type: 'response',
  status: 303,
  headers: [
    ['location', 'https://photoprint.test/callback?code=abc&state=xyz'],
    ['set-cookie', 'a=1; path=/'],
    ['set-cookie', 'b=2; path=/'],
  ],
  body: '',
}

function applied(http: Http, edit: Edit): Http {
  return (edit as PlainChange[]).reduce((message, change) => applyChange(message, change, virtualAddresses, ''), http)
}

describe('a draft', () => {
  test('that nobody changed is no edit', () => {
    expect(editOf(draftOf(request))).toEqual([])
    expect(editOf(draftOf(redirect))).toEqual([])
  })

  test('has a line for every part and every named value, cookies by themselves', () => {
    expect(draftOf(request).map(({ key }) => key)).toEqual([
      'method',
      'url',
      'body',
      'query trace',
      'header content-type',
      'cookie a',
      'cookie b',
      'form grant_type',
      'form code',
    ])
    expect(draftOf(redirect).map(({ key }) => key)).toEqual([
      'status',
      'body',
      'location code',
      'location state',
      'header location',
      'set-cookie a',
      'set-cookie b',
    ])
  })

  test('lists only what was changed', () => {
    const draft = changeLine(changeLine(draftOf(request), 'form code', 'stolen'), 'query trace', null)
    expect(editOf(draft)).toEqual([
      { in: 'query', name: 'trace', remove: true },
      { in: 'form', name: 'code', to: 'stolen' },
    ])
  })

  test('changed and changed back is no edit', () => {
    expect(editOf(changeLine(changeLine(draftOf(request), 'form code', 'x'), 'form code', 'abc'))).toEqual([])
  })

  test('changes the parts first, so that a value inside them keeps its own change', () => {
    const draft = changeLine(draftOf(redirect), 'location code', 'new')
    const both = changeLine(draft, 'header location', 'https://photoprint.test/other?code=abc&state=xyz')
    expect(editOf(both).map((change) => change.in)).toEqual(['header', 'location'])
    expect(applied(redirect, editOf(both)).headers[0]).toEqual([
      'location',
      'https://photoprint.test/other?code=new&state=xyz',
    ])
  })

  test('adds a value, and changes it where its name is there already', () => {
    const added = addLine(draftOf(request), { place: 'form', name: 'code_verifier', value: 'v' })
    expect(editOf(added)).toEqual([{ in: 'form', name: 'code_verifier', to: 'v' }])
    const changed = addLine(draftOf(request), { place: 'header', name: 'Content-Type', value: 'text/plain' })
    expect(editOf(changed)).toEqual([{ in: 'header', name: 'content-type', to: 'text/plain' }])
  })

  test('gives an edit that the world can apply', () => {
    const draft = addLine(changeLine(draftOf(request), 'cookie a', '9'), { place: 'query', name: 'x', value: '1 2' })
    const edited = applied(request, editOf(draft))
    expect(edited).toMatchObject({ url: 'https://id.acme.test/token?trace=1&x=1+2' })
    expect(edited.headers[1]?.[1]).toContain('a=9')
  })
})
