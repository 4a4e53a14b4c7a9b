/** What a flow does next by default: deliver what is in flight, else the next act of its story. */
import type { DefaultAct, Flow } from '@/content/types'
import type { MessageKind } from '../world/kinds'
import type { Action, StepView } from '../world/run'
import { type Settings, settingsMeet } from '../world/settings'

type Walked = Pick<StepView, 'action' | 'delivered' | 'inFlight' | 'whatIf'>

/** The default action after the last of these steps, or `null` at the end of the story. */
export function nextAction(flow: Flow, settings: Settings, path: readonly Walked[]): Action | null {
  const message = path.at(-1)?.inFlight.at(-1)
  if (message !== undefined) return { type: 'deliver', message }
  const act = nextAct(flow, settings, path)
  return act ? { type: 'act', party: act.party, act: act.act } : null
}

/** The first act of this place that has not been done as often as it stands there. */
function nextAct(flow: Flow, settings: Settings, path: readonly Walked[]): DefaultAct | undefined {
  const place = placeAfter(path)
  const here = actsOf(flow, path).filter(({ at, when }) => at === place && settingsMeet(settings, when))
  const done = path.flatMap(({ action }, index) =>
    action && placeAfter(path.slice(0, index)) === place ? textOf(action) : [],
  )
  return here.find((act, index) => {
    if (act.always) return true
    const same = here.slice(0, index + 1).filter((other) => textOf(actionOf(other)) === textOf(actionOf(act)))
    return done.filter((text) => text === textOf(actionOf(act))).length < same.length
  })
}

/** What is done in the branch of a what-if comes before what the story goes on with. */
function actsOf({ acts, whatIfs }: Flow, path: readonly Walked[]): readonly DefaultAct[] {
  const tried = path.flatMap(({ whatIf }) => whatIfs.filter(({ id }) => id === whatIf))
  return [...tried.flatMap(({ afterwards = [] }) => afterwards), ...acts]
}

/** The kind of the message that was delivered last: what everybody has just seen. */
function placeAfter(path: readonly Walked[]): MessageKind | 'start' {
  return path.findLast(({ delivered }) => delivered)?.delivered?.kind ?? 'start'
}

function actionOf({ party, act }: DefaultAct): Action {
  return { type: 'act', party, act }
}

function textOf(action: Action): string {
  return JSON.stringify(action)
}
