/** The sign-in page honours login_hint (OpenID Connect Core §3.1.2.1), and is not taken in by it. */
import { describe, expect, test } from 'vitest'
import { openidConnect } from '@/content/flows/openid-connect'
import { settingsOf } from '@/lib/world/settings'
import { inFlight, play, start, take } from './play'

/** The sign-in page that comes where the request has this hint, and what Acme ID writes down. */
async function pageFor(hint: string) {
  const begun = await start(settingsOf(openidConnect), 'a seed', Date.now(), openidConnect)
  const held = await play(begun, inFlight('authentication-request'))
  const message = held.world.inFlight.at(-1)?.id ?? 0
  const edit = [{ in: 'query', name: 'login_hint', to: hint }] as const
  const { path } = await play(await take(held, { type: 'deliver', message, edit }), inFlight('sign-in-page'))
  const notes = path.flatMap((step) => step.notes).filter(({ code }) => code === 'sign_in.hint')
  return { html: path.at(-1)?.sent.at(-1)?.http.body ?? '', notes: notes.map(({ text }) => text) }
}

describe('login_hint', () => {
  test('is the name that the sign-in page has filled in, and the log says so', async () => {
    const { html, notes } = await pageFor('ada@example.com')
    expect(html).toContain('value="ada@example.com"')
    expect(notes).toEqual(['login_hint is "ada@example.com": the sign-in page has that name filled in'])
  })

  test('is never markup', async () => {
    expect((await pageFor('"><script>alert(1)</script>')).html).not.toContain('<script>alert(1)')
  })
})
