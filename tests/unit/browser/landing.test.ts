import { expect, test } from 'vitest'
import { landingOf } from '@/lib/parties/browser/landing'
import { keptFragment, navigate, noAddress, redirected } from '@/lib/parties/browser/navigation'
import type { Headers } from '@/lib/world/message'

function landing(status: number, headers: Headers = [], body = '<p>x</p>') {
  return landingOf({ type: 'response', status, headers, body })
}

const html = ['content-type', 'text/html'] as const

test.each([
  [204, [], 'no_content'],
  [205, [['location', '/a']], 'no_content'],
  [200, [['content-type', 'application/octet-stream']], 'download'],
  [
    200,
    [
      ['content-type', 'text/plain'],
      ['content-disposition', 'attachment; filename=a'],
    ],
    'download',
  ],
] as const)('after %i with %j a browser stays, and says why', (status, headers, code) => {
  expect(landing(status, headers)).toMatchObject({ is: 'stay', note: { code } })
})

test.each([
  [303, [html], 'no_location'],
  [304, [html], 'not_modified'],
  [200, [html, ['location', 'https://a.test/']], 'location_unused'],
  [300, [html, ['location', 'https://a.test/']], 'location_unused'],
  [401, [html, ['www-authenticate', 'Basic realm="a"']], 'dialog_unused'],
  [401, [html, ['www-authenticate', 'Bearer']], 'scheme_unknown'],
  [200, [html, ['refresh', '0; url=/b']], 'refresh_unused'],
  [200, [], 'type_guessed'],
] as const)('%i with %j is shown, and a note says what does not come of it', (status, headers, code) => {
  const shown = landing(status, headers)
  expect(shown).toMatchObject({ is: 'show' })
  expect(shown.is === 'show' && shown.notes.map((note) => note.code)).toEqual([code])
})

test('a page that asks to be left is not left by itself', () => {
  const shown = landing(200, [html], '<meta http-equiv="refresh" content="0; url=/b">')
  expect(shown.is === 'show' && shown.notes[0]?.text).toContain('0; url=/b')
})

test('an ordinary page has no note, and a text is shown as one', () => {
  expect(landing(200, [html])).toEqual({ is: 'show', html: '<p>x</p>', notes: [] })
  expect(landing(400, [['content-type', 'application/json']], '{"a":"<"}')).toMatchObject({
    html: expect.stringContaining('&lt;'),
    notes: [],
  })
})

test('redirects are counted', () => {
  const request = { type: 'request', method: 'GET', url: 'https://a.test/', headers: [], body: '' } as const
  const once = redirected(navigate(request, null), 302, '/b', 'https://a.test/')
  expect(once && redirected(once, 302, '/c', 'https://a.test/')).toMatchObject({ redirects: 2 })
})

test('parameters behind # are named, and a place of a page is none', () => {
  expect(keptFragment('https://a.test/#code=1&state=2')[0]?.text).toContain('"code", "state"')
  expect(keptFragment('https://a.test/#top')).toEqual([])
})

test('an address of an app is told from one that is none', () => {
  expect(noAddress('com.app:/callback')).toContain('"com.app:"')
  expect(noAddress('https://[')).toContain('no address')
})
