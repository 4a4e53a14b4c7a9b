/** What a flow does next by default: deliver what is in flight, else the next act of its story. */
import type { DefaultAct, Flow } from '@/content/types'
import type { MessageKind } from '../world/kinds'
import type { Action, StepView } from '../world/run'
import { type Settings, settingsMeet } from '../world/settings'
import { nextOfScript } from './script'

export type Walked = Pick<StepView, 'action' | 'delivered' | 'sent' | 'inFlight' | 'whatIf'>

/** The default action after the last of these steps, or `null` at the end of the story. */
export function nextAction(flow: Flow, settings: Settings, path: readonly Walked[]): Action | null {
  if (flow.script) return nextOfScript({ script: flow.script, acts: flow.acts }, path)
  const message = path.at(-1)?.inFlight.at(-1)
  if (message !== undefined) return { type: 'deliver', message }
  const act = nextAct(flow, settings, path)
  return act ? actionOf(act) : null
}

/** The first act of this moment that has not been done as often as it stands there. */
function nextAct(flow: Flow, settings: Settings, path: readonly Walked[]): DefaultAct | undefined {
  const moment = momentAfter(path)
  const here = actsOf(flow, path).filter(({ at, when }) => at === moment && settingsMeet(settings, when))
  const done = here.length > 0 ? doneAt(moment, path) : []
  return here.find((act, index) => {
    if (act.always) return true
    const same = here.slice(0, index + 1).filter((other) => textOf(actionOf(other)) === textOf(actionOf(act)))
    return done.filter((text) => text === textOf(actionOf(act))).length < same.length
  })
}

/** What is done in the branch of a what-if comes before what the story goes on with. */
function actsOf({ acts, whatIfs }: Flow, path: readonly Walked[]): readonly DefaultAct[] {
  const tried = path.flatMap(({ whatIf }) => (whatIf === null ? [] : whatIfs.filter(({ id }) => id === whatIf)))
  return [...tried.flatMap(({ afterwards = [] }) => afterwards), ...acts]
}

type Moment = MessageKind | 'start'

/** The kind of the message that was delivered last: what everybody has just seen. */
function momentAfter(path: readonly Walked[]): Moment {
  return path.findLast(({ delivered }) => delivered)?.delivered?.kind ?? 'start'
}

/** What was done whenever the story was at this moment. */
function doneAt(moment: Moment, path: readonly Walked[]): string[] {
  let before: Moment = 'start'
  return path.flatMap(({ action, delivered }) => {
    const done = action && before === moment ? [textOf(action)] : []
    before = delivered?.kind ?? before
    return done
  })
}

function actionOf({ party, act }: DefaultAct): Action {
  return { type: 'act', party, act }
}

function textOf(action: Action): string {
  return JSON.stringify(action)
}
