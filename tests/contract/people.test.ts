import { describe, expect, test } from 'vitest'
import { fieldsOf } from '@/lib/world/fields'
import type { Act } from '@/lib/world/party'
import { rowsOf, screenAt } from '@/lib/world/readings/tree'
import { type Played, play, start, take } from './play'

/** Plays until a page of this kind is open. */
function opened(from: Played, kind: string): Promise<Played> {
  return play(from, ({ path }) => path.at(-1)?.delivered?.kind === kind)
}

function act(from: Played, what: Act): Promise<Played> {
  return take(from, { type: 'act', party: 'browser', act: what })
}

function submit(from: Played, fields: Record<string, string>): Promise<Played> {
  return act(from, { kind: 'submit', form: 0, fields })
}

/** Delivers what is in flight, until the browser has its page. */
function settled(from: Played): Promise<Played> {
  return play(from, ({ path }) => path.at(-1)?.screens.browser?.loading === false)
}

const kindsOf = ({ path }: Played) => rowsOf(path).map(({ message }) => message.kind)

describe('signing in', () => {
  test.each([
    [{ login: 'ada', password: 'wrong' }],
    [{ login: 'ada', password: '' }],
    [{ login: 'nobody', password: 'lovelace-1843' }],
    [{ login: 'ada', password: 'i-am-also-a-user' }],
    [{ login: '__proto__', password: 'lovelace-1843' }],
  ])('with %j shows the page again, says that it was wrong, and signs nobody in', async (fields) => {
    const wrong = await settled(await submit(await opened(await start(), 'sign-in-page'), fields))
    const screen = screenAt(wrong.path, 'browser')
    expect(screen.html).toContain('do not belong together')
    expect(wrong.path.flatMap(({ notes }) => notes)).toContainEqual(
      expect.objectContaining({ party: 'authorization-server', code: 'sign_in.refused', refused: true }),
    )
    expect(kindsOf(wrong)).not.toContain('resume-redirect')
  })

  test('what was typed as a name is shown again as text, never as markup', async () => {
    const fields = { login: '"><script>alert(1)</script>', password: 'x' }
    const wrong = await settled(await submit(await opened(await start(), 'sign-in-page'), fields))
    expect(screenAt(wrong.path, 'browser').html).toContain('&lt;script&gt;')
    expect(screenAt(wrong.path, 'browser').html).not.toContain('<script')
  })

  test('goes well at the second attempt', async () => {
    const wrong = await settled(
      await submit(await opened(await start(), 'sign-in-page'), { login: 'ada', password: 'x' }),
    )
    const { path } = await play(wrong)
    expect(screenAt(path, 'browser').html).toContain('First snow')
  })
})

describe('consent', () => {
  test('denied comes back to Photoprint as access_denied, and no token is asked for', async () => {
    const denied = await play(await submit(await opened(await start(), 'consent-page'), { decision: 'deny' }))
    expect(kindsOf(denied)).toContain('authorization-error-response')
    expect(kindsOf(denied)).not.toContain('token-request')
    expect(kindsOf(denied).at(-1)).toBe('client-error-page')
    expect(screenAt(denied.path, 'browser').address).toContain('error=access_denied')
  })

  test('is not asked for again in the same browser, and neither is a password', async () => {
    const done = await play(await start())
    const again = await play(await act(done, { kind: 'open', address: 'https://photoprint.test/print' }))
    const second = kindsOf(again).slice(kindsOf(done).length)
    expect(second.at(-1)).toBe('photos-page')
    expect(second.filter((kind) => kind.startsWith('sign-in') || kind.startsWith('consent'))).toEqual([])
  })
})

test('whoever signs in gets their own photos and nobody else’s', async () => {
  const atSignIn = await opened(await start(), 'sign-in-page')
  const { path } = await play(await submit(atSignIn, { login: 'mallory', password: 'i-am-also-a-user' }))
  const body = rowsOf(path).find(({ message }) => message.kind === 'api-response')?.message.http.body ?? ''
  expect(body).toContain('Someone else’s door')
  expect(body).not.toContain('First snow')
})

test('the session that knows who signed in has a name that was not there before', async () => {
  const { path } = await play(await start())
  const names = rowsOf(path)
    .flatMap(({ message }) => fieldsOf(message.http))
    .filter(({ place, name }) => place === 'set-cookie' && name === 'photoprint_session')
    .map(({ value }) => value)
  expect(new Set(names).size).toBe(2)
})
