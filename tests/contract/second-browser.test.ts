import { describe, expect, test } from 'vitest'
import { newBrowser } from '@/lib/parties/browser/state'
import { header, type Message } from '@/lib/world/message'
import { factsAt, screenAt } from '@/lib/world/readings/tree'
import { inFlight, type Played, play, start, startOf, take } from './play'

/** A world in which Mallory has a browser too. */
async function withMallory(): Promise<Played> {
  const { world } = await start()
  if (!world) throw new Error('no world')
  const mallory = { role: 'browser', base: null, state: newBrowser('Mallory') } as const
  return startOf({ ...world, parties: { ...world.parties, 'browser-mallory': mallory } })
}

/** Ada has signed in and consented, and the code is on its way to Photoprint: that is when it is stolen. */
async function withStolenCode(): Promise<{ before: Played; callback: Message }> {
  const before = await play(await withMallory(), inFlight('callback-request'))
  const callback = before.world.inFlight.at(-1)
  if (!callback) throw new Error('no callback')
  return { before, callback }
}

function urlOf({ http }: Message): string {
  return http.type === 'request' ? http.url : ''
}

function open(from: Played, browser: string, address: string): Promise<Played> {
  return take(from, { type: 'act', party: browser, act: { kind: 'open', address } })
}

/** Delivers all that is in flight because of the last act, and leaves what was in flight before. */
async function deliverAll(from: Played, waiting: number): Promise<Played> {
  let played = from
  for (let left = played.path.at(-1)?.inFlight ?? []; left.length > waiting; left = played.path.at(-1)?.inFlight ?? [])
    played = await take(played, { type: 'deliver', message: left.at(-1) ?? 0 })
  return played
}

describe('Mallory opens Ada’s callback address, with its code, in a browser of her own', () => {
  async function attack() {
    const { before, callback } = await withStolenCode()
    const asked = await open(before, 'browser-mallory', urlOf(callback))
    return { before, callback, asked, after: await deliverAll(asked, 1) }
  }

  test('her request carries the code, and none of Ada’s cookies', async () => {
    const { asked, callback } = await attack()
    const [sent] = asked.path.at(-1)?.sent ?? []
    expect(sent).toMatchObject({ from: 'browser-mallory', to: 'client', kind: 'callback-request' })
    expect(sent && urlOf(sent)).toBe(urlOf(callback))
    expect(header(callback.http, 'cookie')).toContain('photoprint_session=')
    expect(sent && header(sent.http, 'cookie')).toBeUndefined()
  })

  test('Photoprint refuses, for no sign-in was started there, and asks for no token', async () => {
    const { after, before } = await attack()
    const steps = after.path.slice(before.path.length)
    expect(steps.flatMap(({ notes }) => notes)).toEqual([
      expect.objectContaining({ party: 'client', code: 'no_attempt', refused: true }),
    ])
    expect(steps.flatMap(({ sent }) => sent).map(({ kind }) => kind)).toEqual(['callback-request', 'client-error-page'])
    expect(screenAt(after.path, 'browser-mallory').html).toContain('Photoprint stopped')
  })

  test('Ada’s browser is as it was, and her sign-in goes on to her photos', async () => {
    const { after, before } = await attack()
    expect(after.world.parties.browser).toEqual(before.world.parties.browser)
    const { path } = await play(after)
    expect(screenAt(path, 'browser').html).toContain('First snow')
  })
})

test('Mallory cannot have Ada’s code taken for an attempt of her own: its state is another', async () => {
  const { before, callback } = await withStolenCode()
  const started = await open(before, 'browser-mallory', 'https://photoprint.test/print')
  const waiting = await play(started, inFlight('sign-in-page'))
  const ready = await deliverAll(waiting, 1)
  const after = await deliverAll(await open(ready, 'browser-mallory', urlOf(callback)), 1)
  const notes = after.path.slice(ready.path.length).flatMap((step) => step.notes)
  expect(notes).toContainEqual(
    expect.objectContaining({ party: 'client', refused: true, code: 'OAUTH_INVALID_RESPONSE' }),
  )
  expect(
    after.path
      .slice(ready.path.length)
      .flatMap(({ sent }) => sent)
      .map(({ kind }) => kind),
  ).not.toContain('token-request')
})

test('the cookies of two browsers are apart, from each other and among what each is known to know', async () => {
  const { before } = await withStolenCode()
  const started = await open(before, 'browser-mallory', 'https://photoprint.test/print')
  const { path } = await deliverAll(await play(started, inFlight('sign-in-page')), 1)
  const session = (browser: string) => factsAt(path)[browser]?.find(({ name }) => name === 'photoprint_session')?.value
  expect(session('browser')).toMatch(/^[\w-]{22}$/)
  expect(session('browser-mallory')).toMatch(/^[\w-]{22}$/)
  expect(session('browser-mallory')).not.toBe(session('browser'))
})
