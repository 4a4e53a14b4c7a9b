import { expect, test } from 'vitest'
import { ciba } from '@/content/flows/ciba'
import { deviceAuthorization } from '@/content/flows/device-authorization'
import type { Flow } from '@/content/types'
import type { Act } from '@/lib/world/party'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import { settingsOf } from '@/lib/world/settings'
import { inFlight, type Played, play, start, take } from './play'

const flows: readonly (readonly [string, Flow, string, string])[] = [
  ['device authorization', deviceAuthorization, 'tv', 'poll'],
  ['CIBA', ciba, 'kiosk', 'ciba-poll'],
]

/** Polls after so many seconds, and says what the wire answered. */
async function poll(from: Played, party: string, task: string, seconds: number): Promise<[Played, string | undefined]> {
  const act: Act = { kind: 'wait', seconds, task }
  const asked = await take(from, { type: 'act', party, act })
  const answered = await play(asked, ({ world }) => world.inFlight.at(-1)?.http.type === 'response')
  const answer = answered.world.inFlight.at(-1)
  const code = answer && wireErrorOf(answer.http)?.code
  return [await play(answered, ({ world }) => world.inFlight.length === 0), code]
}

test.each(flows)('%s: each slow_down adds five seconds, by the clock of the world', async (_, flow, party, task) => {
  const polls = flow === ciba ? 'ciba-token-request' : 'device-token-request'
  const asking = await play(await start(settingsOf(flow), 'a seed', Date.now(), flow), inFlight(polls))
  let played = await play(asking, ({ world }) => world.inFlight.length === 0)
  const codes: (string | undefined)[] = []
  for (const seconds of [5, 1, 5, 15]) {
    const [next, code] = await poll(played, party, task, seconds)
    played = next
    codes.push(code)
  }
  // The third asks again after five seconds, and ten were wanted by then.
  expect(codes).toEqual(['authorization_pending', 'slow_down', 'slow_down', 'authorization_pending'])
})
