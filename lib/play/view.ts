/** What the page gets of a step: everything but the worlds. */
import { cast } from '../parties/cast'
import type { Fact, Screen } from '../world/party'
import type { Action, BrowserScreen, PartyView, StepId, StepView } from '../world/run'
import type { Settings } from '../world/settings'
import type { Stepped } from '../world/step'
import type { World } from '../world/world'

type Begun = {
  readonly id: StepId
  readonly parent: StepId | null
  readonly action: Action | null
  readonly whatIf: string | null
  readonly settings?: Settings
}

/** A step as it is seen, before it is known how the story goes on from it. */
export type SeenStep = Omit<StepView, 'next' | 'stuck'>

/** The view of a start. The home page was opened before counting began, so no message carries it. A start after the first says which settings it has. */
export function viewOfStart(world: World, id: StepId = 0): SeenStep {
  const settings = id === 0 ? {} : { settings: world.settings }
  return viewOf(
    { id, parent: null, action: null, whatIf: null, ...settings },
    { world, delivered: null, sent: [], notes: [] },
  )
}

/** The view of a step that led from `before` to `stepped.world`. */
export function viewOf(begun: Begun, stepped: Stepped, before?: World): SeenStep {
  const { world, delivered, sent, notes } = stepped
  const touched = Object.entries(world.parties).filter(([id, party]) => before?.parties[id] !== party)
  const facts = touched.map(([id, { role, state }]): [string, Fact[]] => [id, distinct(id, cast[role].facts(state))])
  const screens = touched.flatMap(([id, { role, state }]): [string, BrowserScreen][] => {
    const screen = cast[role].screen?.(state)
    return screen ? [[id, screenOf(screen, stepped)]] : []
  })
  return {
    ...begun,
    at: world.now,
    delivered,
    sent,
    inFlight: world.inFlight.map((message) => message.id),
    notes,
    facts: Object.fromEntries(facts),
    screens: Object.fromEntries(screens),
  }
}

/** Who is in a world. */
export function partiesOf(world: World): PartyView[] {
  return Object.entries(world.parties).map(([id, { role, base, state }]) => {
    const signs = (cast[role].keys?.(state) ?? []).length > 0
    return { id, role, base, signs }
  })
}

function screenOf({ address, page, loading }: Screen, { delivered }: Stepped): BrowserScreen {
  const screen = { address, page: page?.message ?? null, loading }
  const carried = page !== null && delivered?.id === page.message && delivered.http.body === page.html
  const isOpened = page !== null && (delivered === null ? screen.page === null : delivered.id === page.message)
  return isOpened && !carried ? { ...screen, html: page.html } : screen
}

/** A party may keep the same thing in two records: that is still one fact. */
function distinct(party: string, facts: readonly Omit<Fact, 'party'>[]): Fact[] {
  const byText = new Map(facts.map((fact) => [`${fact.name} ${fact.value}`, { ...fact, party }]))
  return [...byText.values()]
}
