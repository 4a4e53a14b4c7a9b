import { describe, expect, test } from 'vitest'
import { cookiesIn } from '@/lib/parties/browser/cookies'
import type { BrowserState } from '@/lib/parties/browser/state'
import { fieldsOf } from '@/lib/world/fields'
import { header, isRequest, type Message } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import type { PartyInWorld } from '@/lib/world/world'
import { inFlight, type Played, play, start, take } from './play'

const now = Date.now()

async function messagesOfARun(): Promise<Message[]> {
  return rowsOf((await play(await start())).path).map(({ message }) => message)
}

function cookieNames({ http }: Message): string[] {
  return fieldsOf(http).flatMap(({ place, name }) => (place === 'cookie' ? [name] : []))
}

function urlOf({ http }: Message): URL {
  return new URL(http.type === 'request' ? http.url : 'about:blank')
}

/** Set-Cookie lines as they stood on the wire, with the host and path of the address that set them. */
function linesSet(messages: readonly Message[]): string[] {
  return messages.flatMap(({ http }) => http.headers.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : [])))
}

/** Photoprint's answer to the first click sets this cookie instead of its own. */
async function withCookie(line: string): Promise<Played> {
  const before = await play(await start(), inFlight('authorization-redirect'))
  const message = before.world.inFlight.at(-1)?.id ?? 0
  return take(before, { type: 'deliver', message, edit: [{ in: 'header', name: 'set-cookie', to: line }] }, now)
}

/** The names of the cookies that the browser has. */
function jarOf({ world }: Played): string[] {
  const { state } = world.parties.browser as PartyInWorld
  return cookiesIn((state as BrowserState).jar).map(({ key }) => key)
}

/** The request that goes out when Ada types an address, some time later. */
async function typed(from: Played, address: string, later = 0): Promise<Message | undefined> {
  const idle = await play(from, ({ path }) => path.at(-1)?.screens.browser?.loading === false)
  const open = { type: 'act', party: 'browser', act: { kind: 'open', address } } as const
  return (await take(idle, open, now + later)).path.at(-1)?.sent[0]
}

describe('in a run without any change', () => {
  test('the session cookie of Photoprint is Lax, and comes along on the redirect back from Acme ID', async () => {
    const messages = await messagesOfARun()
    const callback = messages.find(({ kind }) => kind === 'callback-request')
    expect(linesSet(messages).find((line) => line.startsWith('photoprint_session='))).toMatch(/; SameSite=Lax$/)
    expect(callback && cookieNames(callback)).toEqual(['photoprint_session'])
    expect(callback && header(callback.http, 'referer')).toBe('https://id.acme.test/')
  })

  test('every cookie is kept from scripts and sent over https alone', async () => {
    const lines = linesSet(await messagesOfARun())
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.filter((line) => !/; *httponly/i.test(line) || !/; *secure/i.test(line))).toEqual([])
  })

  test('the cookie of an interaction goes to the pages of that interaction and nowhere else', async () => {
    const messages = await messagesOfARun()
    const carriers = messages.filter((message) => cookieNames(message).includes('_interaction'))
    const paths = linesSet(messages).flatMap((line) => /^_interaction=[^;]+; path=([^;]+)/i.exec(line)?.[1] ?? [])
    expect(paths).toHaveLength(2)
    expect(new Set(carriers.map((message) => urlOf(message).pathname))).toEqual(new Set(paths))
    expect(carriers).toHaveLength(4)
  })

  test('no cookie of one host goes to another', async () => {
    const seen = (await messagesOfARun()).filter(isRequest).filter((message) => cookieNames(message).length)
    const ofPhotoprint = seen.filter((message) => cookieNames(message).includes('photoprint_session'))
    expect(new Set(ofPhotoprint.map((message) => urlOf(message).host))).toEqual(new Set(['photoprint.test']))
    const ofAcme = seen.filter((message) => cookieNames(message).some((name) => name.startsWith('_')))
    expect(new Set(ofAcme.map((message) => urlOf(message).host))).toEqual(new Set(['id.acme.test']))
  })

  test('the cookie that takes up an interaction again is gone once it has, and the sessions stay', async () => {
    const resumed = await play(await start(), inFlight('authorization-response'))
    expect(jarOf(resumed)).toContain('_interaction_resume')
    const names = jarOf(await play(resumed))
    expect(names.filter((name) => name.startsWith('_interaction_resume'))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['_session', 'photoprint_session']))
  })
})

describe('a session cookie that is Strict', () => {
  test('does not come along on the redirect back, so Photoprint knows of no sign-in', async () => {
    const before = await play(await start(), inFlight('authorization-redirect'))
    const [line = ''] = linesSet(before.path.at(-1)?.sent ?? [])
    const { path } = await play(await withCookie(line.replace('SameSite=Lax', 'SameSite=Strict')))
    const callback = rowsOf(path).find(({ message }) => message.kind === 'callback-request')?.message
    expect(callback && cookieNames(callback)).toEqual([])
    expect(path.flatMap(({ notes }) => notes)).toContainEqual(expect.objectContaining({ code: 'no_attempt' }))
  })
})

describe('a cookie that a host may not set is not accepted', () => {
  test.each([
    ['for another site', 'a=1; Domain=evil.test'],
    ['for Acme, by Photoprint', 'a=1; Domain=acme.test'],
    ['for all of a top-level domain', 'a=1; Domain=test'],
    ['for a host below its own', 'a=1; Domain=www.photoprint.test'],
    ['with the prefix __Host- and a domain', '__Host-a=1; Secure; Path=/; Domain=photoprint.test'],
    ['with the prefix __Secure- and not Secure', '__Secure-a=1; Path=/'],
    ['that expired long ago', 'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    ['that lives for no time', 'a=1; Max-Age=0'],
    ['that lives for less than no time', 'a=1; Max-Age=-1'],
    ['that is none', ';'],
  ])('%s', async (_, line) => {
    expect(jarOf(await withCookie(line))).toEqual([])
    expect(jarOf(await withCookie('a=1; Domain=photoprint.test'))).toEqual(['a'])
  })
})

describe('a cookie is sent', () => {
  test('to its path and what is below it', async () => {
    const of = async (path: string) => typed(await withCookie('a=1; Path=/photos'), `https://photoprint.test${path}`)
    for (const [path, names] of [
      ['/photos', ['a']],
      ['/photos/1', ['a']],
      ['/photosets', []],
      ['/', []],
    ] as const) {
      const request = await of(path)
      expect([path, request && cookieNames(request)]).toEqual([path, names])
    }
  })

  test('over https alone where it is Secure', async () => {
    const played = await withCookie('a=1; Secure')
    for (const [address, names] of [
      ['https://photoprint.test/', ['a']],
      ['http://photoprint.test/', []],
    ] as const) {
      const request = await typed(played, address)
      expect(request && cookieNames(request)).toEqual(names)
    }
  })

  test.each(['Max-Age=60', `Expires=${new Date(now + 60_000).toUTCString()}`])(
    'until it expires: %s',
    async (lifetime) => {
      const played = await withCookie(`a=1; ${lifetime}`)
      const at = async (later: number) => {
        const request = await typed(played, 'https://photoprint.test/', later)
        return request && cookieNames(request)
      }
      expect(await at(58_000)).toEqual(['a'])
      expect(await at(61_000)).toEqual([])
    },
  )
})
