/** The same place in another run: what is said of one, and how to come there. Pure: the hook around it moves a stage. */

import { isSameAction, ownStepsOf } from '../world/readings/own-steps'
import { positionOf, stepAtPosition } from '../world/readings/positions'
import { childrenOf, leafFrom, messageAt, pathTo, rowsOf, settingsAt } from '../world/readings/tree'
import type { Action, RunView, StepId, StepView } from '../world/run'
import { type SettingName, type Settings, settingNames, settingsOf } from '../world/settings'
import type { ClassPosition, OwnStep } from './position'

/** What has to be known of a flow. */
type FlowOf = Parameters<typeof settingsOf>[0] & {
  readonly id: string
  readonly settings: readonly SettingName[]
  readonly whatIfs: readonly { readonly id: string; readonly how: object }[]
}

/** A reader's place: the path to it, and the whole branch that it is on. */
export type Place = {
  readonly flow: FlowOf
  readonly settings: Settings
  readonly path: readonly StepView[]
  readonly branch: readonly StepView[]
} & Pick<ClassPosition, 'recap' | 'view' | 'follow' | 'tab'>

/** What everybody else needs to come to this place in a run of their own. */
export function classPosition({ flow, settings, path, branch, ...shown }: Place): ClassPosition {
  const usual = settingsOf(flow)
  const changed = settingNames.filter((name) => settings[name] !== usual[name]).map((name) => [name, settings[name]])
  const rows = rowsOf(branch)
  const message = messageAt(path)
  return {
    flow: flow.id,
    settings: Object.fromEntries(changed),
    own: ownStepsOf(path).map((step) => ownStep(flow, path, step)),
    position: positionOf(path),
    message: rows.findIndex((row) => row.message.id === message?.id) + 1,
    of: rows.length,
    ...shown,
  }
}

/** A what-if that delivers twice was taken one step before its own. */
function ownStep(flow: FlowOf, path: readonly StepView[], step: StepView): OwnStep {
  const at = path.indexOf(step)
  const { whatIf, action } = step
  if (whatIf !== null) return { from: positionOf(path.slice(0, at - (isTwice(flow, whatIf) ? 1 : 0))), whatIf }
  if (!action) throw new Error('A start is no step that somebody made.')
  return { from: positionOf(path.slice(0, at)), action }
}

function isTwice({ whatIfs }: FlowOf, id: string): boolean {
  return whatIfs.some((whatIf) => whatIf.id === id && 'again' in whatIf.how)
}

/** What the run has to be asked for, as the API is asked. */
export type Wanted =
  | { readonly from: StepId; readonly settings: Partial<Settings> }
  | { readonly from: StepId; readonly whatIf: string }
  | { readonly from: StepId; readonly action: Action }
  | { readonly from: StepId; readonly play: 'end' }

/** `step`: it is there, or (`closest`) as close as this run comes to it. `ask`: first it has to be asked for this. */
export type WayTo =
  | { readonly step: StepId; readonly leaf: StepId; readonly closest: boolean }
  | { readonly ask: Wanted }

/** How to come to a place of the class in this run, which is of the same flow. */
export function wayTo(run: RunView, flow: FlowOf, wanted: ClassPosition): WayTo {
  const start = startWith(run, settingsOf(flow, wanted.settings))
  if (!start) return { ask: { from: run.steps[0]?.id ?? 0, settings: wantedSettings(flow, wanted) } }
  return alongOwn(run, flow, { path: storyFrom(run, start.id), wanted, own: wanted.own })
}

/** All of those that the flow has: what is not named may be otherwise where the run is now. */
function wantedSettings(flow: FlowOf, { settings }: ClassPosition): Partial<Settings> {
  const all = settingsOf(flow, settings)
  return Object.fromEntries(flow.settings.map((name) => [name, all[name]]))
}

function startWith(run: RunView, settings: Settings): StepView | undefined {
  const starts = run.steps.filter(({ parent }) => parent === null)
  return starts.find(({ id }) => {
    const own = settingsAt(run, id)
    return settingNames.every((name) => own[name] === settings[name])
  })
}

function storyFrom(run: RunView, step: StepId): readonly StepView[] {
  return pathTo(run, leafFrom(run, step))
}

type Along = { readonly path: readonly StepView[]; readonly wanted: ClassPosition; readonly own: readonly OwnStep[] }

function alongOwn(run: RunView, flow: FlowOf, { path, wanted, own }: Along): WayTo {
  const [first, ...others] = own
  if (!first) return endOf(path, wanted)
  const from = stepAtPosition(path, first.from)
  if (!from) return further(path)
  const taken = takenFrom(run, flow, from, first)
  if (!taken)
    return {
      ask: 'whatIf' in first ? { from: from.id, whatIf: first.whatIf } : { from: from.id, action: first.action },
    }
  return alongOwn(run, flow, { path: storyFrom(run, taken.id), wanted, own: others })
}

function takenFrom(run: RunView, flow: FlowOf, from: StepView, own: OwnStep): StepView | undefined {
  const children = childrenOf(run, from.id)
  if ('action' in own) return children.find(({ action, whatIf }) => whatIf === null && isSameAction(action, own.action))
  const candidates = isTwice(flow, own.whatIf) ? children.flatMap(({ id }) => childrenOf(run, id)) : children
  return candidates.find(({ whatIf }) => whatIf === own.whatIf)
}

function endOf(path: readonly StepView[], { position, recap }: ClassPosition): WayTo {
  const last = path.at(-1)
  const found = recap ? (last?.next ? undefined : last) : stepAtPosition(path, position)
  return found && last ? { step: found.id, leaf: last.id, closest: false } : further(path)
}

/** Where the branch goes on it may still come; else its end is as close as one gets. */
function further(path: readonly StepView[]): WayTo {
  const last = path.at(-1)
  if (!last) throw new Error('A branch has a step.')
  return last.next ? { ask: { from: last.id, play: 'end' } } : { step: last.id, leaf: last.id, closest: true }
}
