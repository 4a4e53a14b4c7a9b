/** What came of the what-ifs that were played beside the story: read off the run, never written by hand. */
import { nameOf } from '@/components/stage/party-names'
import type { Flow, WhatIf } from '@/content/types'
import { type Refusal, refusalsIn } from '@/lib/world/readings/refusal'
import type { Branch } from '@/lib/world/readings/tree'
import type { RunView } from '@/lib/world/run'
import { type Settings, settingsMeet } from '@/lib/world/settings'

export type TriedWhatIf = {
  readonly id: string
  readonly title: string
  /** Who refused, what it said on the wire, and what its own log says; `null` where nobody did. */
  readonly refused: { readonly party: string; readonly wire: string | null; readonly log: string | null } | null
  /** Which attack the check stops; or what it means that nobody checked. */
  readonly lesson: string
}

/** So many have room on paper. */
const most = 4

/** Those to play: the ones that are asked for, then one for each message, those that end in a refusal first. */
export function whatIfsToTry(flow: Flow, settings: Settings, asked: readonly string[]): readonly WhatIf[] {
  const there = flow.whatIfs.filter(({ when }) => settingsMeet(settings, when))
  const refused = there.filter(({ refusedBy }) => refusedBy !== null)
  const named = there.filter(({ id }) => asked.includes(id))
  const oneEach = new Map(refused.toReversed().map((each) => [each.at, each])).values()
  return [...new Set([...named, ...[...oneEach].toReversed(), ...refused, ...there])].slice(0, most)
}

/** What came of each. One that was not played is left out. */
export function triedWhatIfs(flow: Flow, run: RunView, branches: readonly Branch[]): readonly TriedWhatIf[] {
  return branches.flatMap(({ path }) => {
    const from = path.findIndex(({ whatIf }) => whatIf !== null)
    const whatIf = flow.whatIfs.find(({ id }) => id === path[from]?.whatIf)
    return whatIf ? [tried(run, whatIf, path.slice(from).flatMap(refusalsIn))] : []
  })
}

function tried(run: RunView, whatIf: WhatIf, [refusal]: readonly Refusal[]): TriedWhatIf {
  const lesson = whatIf.refusedBy === null ? whatIf.lesson : whatIf.stops
  const { id, title } = whatIf
  return { id, title, lesson, refused: refusal ? refusedIn(run, refusal) : null }
}

function refusedIn(run: RunView, { party, wire, note }: Refusal): TriedWhatIf['refused'] {
  return { party: nameOf(run, party), wire: wire?.code ?? null, log: note?.text ?? null }
}
