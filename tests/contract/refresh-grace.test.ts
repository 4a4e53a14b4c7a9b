/** A refresh token that was used works once more for thirty seconds, and ends the grant after that. */
import { describe, expect, test } from 'vitest'
import { refresh } from '@/content/flows/refresh'
import { settingsOf } from '@/lib/world/settings'
import { inFlight, type Played, play, start, take } from './play'

const settings = settingsOf(refresh, { client: 'public', refreshRotation: 'grace' })

/** The refresh request is delivered, and the same one once more, so many seconds after. */
async function askedAgain(...after: readonly number[]): Promise<Played> {
  const begun = Date.now()
  const held = await play(await start(settings, 'a seed', begun, refresh), inFlight('refresh-request'))
  const message = held.world.inFlight.at(-1)?.id ?? 0
  let played = await take(held, { type: 'deliver', message }, begun)
  for (const seconds of after) played = await take(played, { type: 'deliver', message }, begun + seconds * 1000)
  return played
}

const said = ({ path }: Played) => path.at(-1)?.notes.map(({ code, text }) => `${code}: ${text}`) ?? []
const answer = ({ path }: Played) => path.at(-1)?.sent.at(-1)?.kind

describe('a lost refresh answer', () => {
  test('is given once more within thirty seconds, with tokens of its own', async () => {
    const played = await askedAgain(30)
    expect(answer(played)).toBe('refresh-response')
    expect(said(played).join()).toContain('was used 30 seconds ago')
  })

  test('is not given after that, and the grant ends', async () => {
    const played = await askedAgain(31)
    expect(answer(played)).toBe('refresh-error-response')
    expect(said(played).join()).toContain('already used')
    expect(said(played).join()).toContain('that is too long ago')
  })

  test('does not stretch the time: the first use counts', async () => {
    expect(answer(await askedAgain(20, 40))).toBe('refresh-error-response')
  })
})
