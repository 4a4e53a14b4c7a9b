/** A place that is named in content, as a place for a class: a run is played to it, and says where it is. */
import { recap } from '@/components/classroom/ask/recap-name'
import { viewNamed } from '@/components/stage/stage-query'
import type { StagePlace } from '@/content/evidence'
import type { Flow, WhatIf } from '@/content/types'
import { orThrow } from '@/lib/api/client'
import { classPosition, type Place } from '@/lib/classroom/place'
import type { ClassPosition } from '@/lib/classroom/position'
import { fits } from '@/lib/play/fits'
import type { Player } from '@/lib/recall/live'
import { messagesAt } from '@/lib/world/readings/moments'
import { stepAtPosition } from '@/lib/world/readings/positions'
import { leafFrom, pathTo, settingsAt } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'

/** How runs are made, and what has to be known of a flow. */
export type Playing = { readonly player: Player; readonly loadFlow: (id: string) => Promise<Flow> }

export type Named = Omit<StagePlace, 'at'> & { readonly at?: string | undefined; readonly view?: string | undefined }

/** A place in a run that was played for it. */
export type Played = { readonly flow: Flow; readonly run: RunView; readonly at: StepId; readonly leaf: StepId }

/** @throws Error where the server cannot play it, and where there is no such flow, what-if or place. */
export async function placeOf(named: Named, playing: Playing): Promise<ClassPosition> {
  const played = await playTo(named, playing)
  return positionIn(played, { recap: named.at === recap, view: viewNamed(named.view) ?? 'story', tab: named.tab })
}

/** What a class is told of a place in a run. */
export function positionIn(
  { flow, run, at, leaf }: Played,
  shown: Pick<Place, 'recap' | 'view' | 'tab'>,
): ClassPosition {
  const settings = settingsAt(run, at)
  return classPosition({ flow, settings, path: pathTo(run, at), branch: pathTo(run, leaf), ...shown })
}

/** The story of a flow, played to its end, and a place in it or in the branch of a what-if. */
export async function playTo({ flow: id, at, settings, whatIf }: Named, playing: Playing): Promise<Played> {
  const flow = await playing.loadFlow(id)
  const run = await orThrow(playing.player.startRun({ flow: id, ...(settings && { settings }), play: 'end' }))
  const story = { flow, run, leaf: leafFrom(run, 0) }
  if (whatIf !== undefined) return inWhatIf(story, whatIfNamed(flow, whatIf), at, playing.player)
  const path = pathTo(run, story.leaf)
  const step = at === recap ? path.at(-1) : at === undefined ? path[0] : stepAtPosition(path, at)
  if (!step) throw new Error(`The story of "${id}" has no "${at}".`)
  return { ...story, at: step.id }
}

function whatIfNamed({ id: flow, whatIfs }: Flow, id: string): WhatIf {
  const found = whatIfs.find((whatIf) => whatIf.id === id)
  if (!found) throw new Error(`The flow "${flow}" has no what-if "${id}".`)
  return found
}

type Story = Omit<Played, 'at'>

async function inWhatIf(story: Story, whatIf: WhatIf, at: string | undefined, player: Player): Promise<Played> {
  const from = firstChance(story, whatIf)
  const changed = await goOnIn(story, { from, whatIf: whatIf.id }, player)
  const named = at === undefined || at === recap ? undefined : stepAtPosition(pathTo(changed.run, changed.leaf), at)
  return { ...changed, at: named?.id ?? (at === recap ? changed.leaf : outcomeIn(changed)) }
}

/** The first message of the story that the what-if is for. */
function firstChance({ run, leaf }: Story, whatIf: WhatIf): StepId {
  const path = pathTo(run, leaf)
  const messages = messagesAt(path)
  const found = path.find((step, index) => {
    const message = step.inFlight.length > 0 ? messages[index] : null
    return message && fits(whatIf, message, path.slice(0, index + 1), settingsAt(run, step.id))
  })
  if (!found) throw new Error(`The what-if "${whatIf.id}" has no message with these settings.`)
  return found.id
}

/** Asks for more of a run, and gives the run with it. The branch goes to the end of what was walked. */
export async function goOnIn(
  { flow, run }: Story,
  input: Parameters<Player['goOn']>[1],
  player: Player,
): Promise<Story & { readonly walked: readonly StepView[] }> {
  const { steps: walked } = await orThrow(player.goOn(run.id, input))
  const known = new Set(run.steps.map(({ id }) => id))
  const steps = [...run.steps, ...walked.filter(({ id }) => !known.has(id))].sort((one, other) => one.id - other.id)
  const more = { ...run, steps }
  return { flow, run: more, walked, leaf: leafFrom(more, walked.at(-1)?.id ?? input.from) }
}

/** Where somebody refuses what was changed; else the end of it. */
function outcomeIn({ run, leaf }: Story): StepId {
  const path = pathTo(run, leaf)
  const changed = path.slice(path.findIndex(({ whatIf }) => whatIf !== null))
  return changed.find(({ notes }) => notes.some(({ refused }) => refused))?.id ?? leaf
}
