import { expect, test } from 'vitest'
import { story } from '@/content/story'
import { step } from '@/lib/parties/cast'
import { newWorld } from '@/lib/parties/new-world'
import { defaultSettings, settingsMeet, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { flow } from './play'

/** Pages to which this story does not come. */
const elsewhere: readonly string[] = ['client-home-page', 'form-post-page']

/** As the server plays a run: the world never leaves the process, so that anything a library keeps beside it would show. */
async function playInMemory(seed: string): Promise<string[]> {
  let world: World = await newWorld({
    parties: flow.parties,
    settings: defaultSettings,
    addresses: virtualAddresses,
    story,
    seed,
    now: Date.now(),
  })
  const acts = flow.acts.filter(({ at, when }) => !elsewhere.includes(at) && settingsMeet(defaultSettings, when))
  const kinds: string[] = []
  for (;;) {
    const message = world.inFlight.at(-1)
    const act = message ? undefined : acts.shift()
    if (!message && !act) return kinds
    const at = Date.now()
    const stepped = await step(
      world,
      message
        ? { type: 'deliver', message, at }
        : { type: 'act', party: 'browser', act: act?.act ?? { kind: 'follow', href: '' }, at },
    )
    if (stepped.delivered) kinds.push(stepped.delivered.kind)
    world = stepped.world
  }
}

test('two runs in one process fetch and use keys of their own', async () => {
  for (const seed of ['one', 'two', 'three']) {
    const kinds = await playInMemory(seed)
    expect(kinds.filter((kind) => kind === 'jwks-response')).toHaveLength(2)
    expect(kinds.at(-1)).toBe('photos-page')
  }
})
