import { describe, expect, test } from 'vitest'
import { applyEdit, type EditContext } from '@/lib/world/apply-edit'
import type { Edit, NewToken } from '@/lib/world/edit'
import type { Http } from '@/lib/world/message'
import { virtualAddresses } from '@/lib/world/settings'

const keys = { sender: [{ kty: 'EC' }], issuers: [], servers: [] }

/** A tool that writes down what it was asked for. */
function told(now = 1_000_500): EditContext & { readonly asked: [string, NewToken][] } {
  const asked: [string, NewToken][] = []
  const changeToken: EditContext['tools']['changeToken'] = async (value, change) => {
    asked.push([value, change])
    return `${value}+`
  }
  return { addresses: virtualAddresses, now, keys, tools: { changeToken }, asked }
}

const json: Http = {
  type: 'response',
  status: 200,
  headers: [['content-type', 'application/json']],
  body: '{"access_token":"abc","expires_in":3600}',
}
const signed: Http = { ...json, headers: [['content-type', 'application/jwt']], body: 'abc' }
const request: Http = {
  type: 'request',
  method: 'GET',
  url: 'https://api.acme.test/photos',
  headers: [['authorization', 'Bearer abc']],
  body: '',
}

describe('a change of a token', () => {
  test('is made to the value that it names, and put back where it stood', async () => {
    const edit: Edit = [{ in: 'json', name: 'access_token', token: { sign: 'none' } }]
    expect((await applyEdit(json, edit, told())).body).toBe('{"access_token":"abc+","expires_in":3600}')
  })

  test('may be to a header, in whatever case it is named, and to the whole body', async () => {
    const inHeader = await applyEdit(
      request,
      [{ in: 'header', name: 'Authorization', token: { sign: 'none' } }],
      told(),
    )
    expect(inHeader.headers).toEqual([['authorization', 'Bearer abc+']])
    expect((await applyEdit(signed, [{ in: 'body', token: { sign: 'none' } }], told())).body).toBe('abc+')
  })

  test('is made in order, on what the change before left', async () => {
    const context = told()
    const edit: Edit = [
      { in: 'json', name: 'access_token', to: 'new' },
      { in: 'json', name: 'access_token', token: { sign: 'keep' } },
      { in: 'json', name: 'access_token', token: { sign: 'none' } },
    ]
    expect((await applyEdit(json, edit, context)).body).toContain('"new++"')
    expect(context.asked.map(([value]) => value)).toEqual(['new', 'new+'])
  })

  test('may name addresses of the world, at any depth, and times from now', async () => {
    const context = told()
    const payload = {
      aud: ['{elsewhere}', '{nowhere}'],
      act: { sub: '{client}', at: [{ now: 1 }] },
      exp: { now: -60 },
      iat: { now: 60, other: 1 },
      nbf: { now: '60' },
      scope: null,
      auth_time: 7,
    }
    await applyEdit(json, [{ in: 'json', name: 'access_token', token: { payload, sign: 'sender' } }], context)
    expect(context.asked[0]?.[1]).toEqual({
      sign: 'sender',
      header: undefined,
      payload: {
        aud: ['https://evil.test', '{nowhere}'],
        act: { sub: 'https://photoprint.test', at: [1001] },
        exp: 940,
        iat: { now: 60, other: 1 },
        nbf: { now: '60' },
        scope: null,
        auth_time: 7,
      },
    })
  })
})

describe('the change that cannot be made is named', () => {
  test.each<[string, Edit, string]>([
    ['a plain one', [{ in: 'json', name: 'missing', remove: true }], 'edit.0'],
    [
      'a second one',
      [
        { in: 'header', name: 'a', to: 'b' },
        { in: 'status', to: '0' },
      ],
      'edit.1',
    ],
    ['a token in a value that is not there', [{ in: 'json', name: 'id_token', token: { sign: 'none' } }], 'edit.0'],
  ])('%s', async (_, edit, field) => {
    await expect(applyEdit(json, edit, told())).rejects.toMatchObject({ code: 'impossible_message', field })
  })
})

test('without changes a message stays the very same', async () => {
  expect(await applyEdit(json, [], told())).toBe(json)
})
