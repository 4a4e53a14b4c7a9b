import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../lib/world/apply-change'
import { applyEdit } from '../../../lib/world/apply-edit'
import { addLine, changeLine, draftOf, editOf, hasFormToMove, withFormInAddress } from '../../../lib/world/draft'
import type { Edit, PlainChange } from '../../../lib/world/edit'
import type { Http, HttpRequest, HttpResponse } from '../../../lib/world/message'
import { cookieAttributes } from '../../../lib/world/set-cookie'
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

function setCookies({ headers }: Http): string[] {
  return headers.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : []))
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
      ...['a', 'b'].flatMap((name) => [
        `set-cookie ${name}`,
        ...cookieAttributes.map((attribute) => `set-cookie ${name} ${attribute}`),
      ]),
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

  test('adds a value, and another one where its name is there already', () => {
    const added = addLine(draftOf(request), { place: 'form', name: 'code_verifier', value: 'v' })
    expect(editOf(added)).toEqual([{ in: 'form', name: 'code_verifier', to: 'v' }])
    const second = addLine(added, { place: 'form', name: 'code_verifier', value: 'w' })
    const third = addLine(second, { place: 'form', name: 'code_verifier', value: 'x' })
    expect(applied(request, editOf(third)).body).toMatch(/&code_verifier=v&code_verifier=w&code_verifier=x$/)
    const twice = addLine(draftOf(request), { place: 'header', name: 'Content-Type', value: 'text/plain' })
    const types = applied(request, editOf(twice)).headers.filter(([name]) => name === 'content-type')
    expect(types).toEqual([
      ['content-type', 'application/x-www-form-urlencoded'],
      ['content-type', 'text/plain'],
    ])
  })

  test('changes a member of JSON that is there already, for there a name counts once', () => {
    const json: HttpResponse = {
      type: 'response',
      status: 200,
      headers: [['content-type', 'application/json']],
      body: '{"a":1}',
    }
    const draft = addLine(draftOf(json), { place: 'json', name: 'a', value: '2' })
    expect(applied(json, editOf(draft)).body).toBe('{"a":2}')
  })

  test('changes the attributes of a cookie one by one, and of a new one too', () => {
    const lax = changeLine(draftOf(redirect), 'set-cookie a SameSite', 'None')
    const secure = changeLine(changeLine(lax, 'set-cookie a Secure', ''), 'set-cookie a Path', null)
    expect(setCookies(applied(redirect, editOf(secure)))).toEqual(['a=1; Secure; SameSite=None', 'b=2; path=/'])
    const added = addLine(draftOf(redirect), { place: 'set-cookie', name: 'c', value: '3' })
    const both = changeLine(added, 'set-cookie c HttpOnly', '')
    expect(setCookies(applied(redirect, editOf(both)))[2]).toBe('c=3; Path=/; HttpOnly')
    const gone = changeLine(secure, 'set-cookie a', null)
    expect(setCookies(applied(redirect, editOf(gone)))).toEqual(['b=2; path=/'])
  })

  test('puts a form into the address where the method carries no body', async () => {
    const draft = changeLine(changeLine(draftOf(request), 'method', 'GET'), 'form code', 'x y')
    expect(hasFormToMove(draft)).toBe(true)
    const moved = withFormInAddress(draft)
    expect(hasFormToMove(moved)).toBe(false)
    const context = {
      addresses: virtualAddresses,
      now: 0,
      keys: { sender: [], issuers: [], servers: [] },
      tools: { changeToken: async () => '' },
    }
    expect(await applyEdit(request, editOf(moved), context)).toEqual({
      ...request,
      method: 'GET',
      url: 'https://id.acme.test/token?trace=1&grant_type=authorization_code&code=x+y',
      headers: [['cookie', 'a=1; b=2']],
      body: '',
    })
  })

  test('gives an edit that the world can apply', () => {
    const draft = addLine(changeLine(draftOf(request), 'cookie a', '9'), { place: 'query', name: 'x', value: '1 2' })
    const edited = applied(request, editOf(draft))
    expect(edited).toMatchObject({ url: 'https://id.acme.test/token?trace=1&x=1+2' })
    expect(edited.headers[1]?.[1]).toContain('a=9')
  })
})
