import { describe, expect, test } from 'vitest'
import { authorizationCode } from '@/content/flows/authorization-code'
import { flows } from '@/content/flows/flows'
import { openidConnect } from '@/content/flows/openid-connect'
import type { Flow } from '@/content/types'
import type { Edit } from '@/lib/world/edit'
import { WorldError } from '@/lib/world/errors'
import type { StepView } from '@/lib/world/run'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { oddEdits } from './odd-edits'
import { moments, type Played, take } from './play'

/** One of so many edits is tried of each message: others at each place, so that all are seen over all of the flows. */
const every = Number(process.env.EVERY_EDIT ?? 13)

/** Every flow as it begins, and those of its settings in which other parties take part or other ways are gone. */
const ways: readonly (readonly [name: string, flow: Flow, chosen: Partial<Settings>])[] = [
  ...flows.map((flow) => [flow.id, flow, {}] as const),
  ['in a page', authorizationCode, { client: 'browser-app', dpop: 'on' }],
  ['behind a page', authorizationCode, { client: 'bff', accessToken: 'opaque' }],
  ['pushed and signed', authorizationCode, { par: 'on', responseMode: 'jwt' }],
  ['hybrid', openidConnect, { responseType: 'hybrid' }],
]

describe('whatever is done to a message', () => {
  test.each(ways)(
    '%s: whoever does nothing with it says why, and Next can be done, or is none',
    async (_, flow, chosen) => {
      for (const [at, here] of (await moments(settingsOf(flow, chosen), flow)).entries())
        for (const { id, kind, http } of here.world.inFlight)
          for (const edit of someOf(oddEdits(http), at)) {
            const there = await delivered(here, id, edit)
            if (!there) continue
            expect
              .soft(silence(here, there), `${flow.id}: ${kind} with ${JSON.stringify(edit).slice(0, 200)}`)
              .toBeNull()
            await goesOn(there, `${flow.id}: ${kind} with ${JSON.stringify(edit).slice(0, 200)}`)
          }
    },
    60_000,
  )
})

function someOf(edits: readonly Edit[], at: number): Edit[] {
  return edits.filter((_, index) => index % every === at % every)
}

async function delivered(from: Played, message: number, edit: Edit): Promise<Played | null> {
  try {
    return await take(from, { type: 'deliver', message, edit })
  } catch (error) {
    if (error instanceof WorldError) return null
    throw error
  }
}

/** What nobody says of a step that sends nothing and shows nothing new; `null` where somebody does, or where something comes of it. */
function silence(before: Played, after: Played): string | null {
  const step = after.path.at(-1)
  if (!step || step.sent.length > 0 || step.notes.length > 0) return null
  return seen(before) === seen(after) ? 'Nobody says why nothing happens.' : null
}

/** What all the parties know and show. */
function seen({ path }: Played): string {
  const last = <Part>(of: (step: StepView) => Readonly<Record<string, Part>>) =>
    Object.assign({}, ...path.map(of)) as Readonly<Record<string, Part>>
  const screens = Object.entries(last(({ screens }) => screens)).map(([party, { page, html }]) => [party, page, html])
  return JSON.stringify([last(({ facts }) => facts), screens])
}

async function goesOn(played: Played, name: string): Promise<void> {
  const { next } = played.path.at(-1) ?? {}
  if (!next) return
  const message = next.type === 'deliver' ? next.message : null
  await expect
    .soft(
      take(played, next).then(
        () => null,
        (error: unknown) => [message, String(error)],
      ),
      name,
    )
    .resolves.toBeNull()
}
