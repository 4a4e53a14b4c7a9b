import { expect, test } from 'vitest'
import { navigate } from '@/lib/parties/browser/navigation'
import { header, type Message } from '@/lib/world/message'
import { start, take } from './play'

function urlOf(message: Message | undefined): string | undefined {
  return message?.http.type === 'request' ? message.http.url : undefined
}

test('a fragment stays in the browser, and is inherited over a redirect (RFC 9110 §7.1, §10.2.2)', async () => {
  const act = { kind: 'open', address: 'https://photoprint.test/print#top' } as const
  const asked = await take(await start(), { type: 'act', party: 'browser', act })
  expect(urlOf(asked.path.at(-1)?.sent[0])).toBe('https://photoprint.test/print')
  expect(asked.path.at(-1)?.screens.browser?.address).toBe(act.address)
  const held = await take(asked, { type: 'deliver', message: 1 })
  const { sent, screens } = (await take(held, { type: 'deliver', message: 2 })).path.at(-1) ?? {}
  expect(urlOf(sent?.[0])).toMatch(/^https:\/\/id\.acme\.test\/auth\?[^#]+$/)
  expect(screens?.browser?.address).toMatch(/#top$/)
})

test.each([
  ['https://photoprint.test/photos', 'https://photoprint.test/print?a=1'],
  ['https://id.acme.test/auth', 'https://photoprint.test/'],
  ['http://photoprint.test/photos', undefined],
])('what %s learns of the page that a visitor comes from', (url, referer) => {
  const asked = { type: 'request', method: 'GET', url, headers: [], body: '' } as const
  const { request } = navigate(asked, 'https://photoprint.test/print?a=1#b')
  expect(header(request, 'referer')).toBe(referer)
})
