/** The calls to the API in a run, and the steps until each was answered. */
import type { MessageKind } from '../kinds'
import type { Message, PartyId, PartyRole } from '../message'
import type { RunView, StepView } from '../run'

export type Call = {
  readonly request: Message
  readonly at: StepView
  readonly answer: Message
  readonly answeredAt: StepView
}

/** True for a request for photos, with OAuth and without. */
export function isCall(kind: MessageKind): boolean {
  return kind === 'api-request' || kind === 'own-api-request'
}

/** Calls to the API that were answered, in the order of their steps. */
export function callsIn(run: RunView): Call[] {
  return run.steps.flatMap((at) => {
    const request = at.delivered
    if (!request || !isCall(request.kind)) return []
    const answers = stepsFrom(run, at).flatMap((step) => step.sent.map((answer) => ({ answer, answeredAt: step })))
    const found = answers.find(({ answer }) => answer.inReplyTo === request.id)
    return found ? [{ request, at, ...found }] : []
  })
}

/** One step and those that follow from it, each the first child of the one before. */
export function stepsFrom(run: RunView, start: StepView): StepView[] {
  const steps: StepView[] = []
  for (let step: StepView | undefined = start; step; step = childOf(run, step)) steps.push(step)
  return steps
}

function childOf(run: RunView, { id }: StepView): StepView | undefined {
  return run.steps.find(({ parent }) => parent === id)
}

/** In a branch where she tries more than once, only her first try comes before the clock was moved. */
export function isFirstTry(run: RunView, request: Message): boolean {
  const tries = callsIn(run).filter((call) => call.request.from === request.from)
  return tries[0]?.request.id === request.id
}

export function roleOf(run: RunView, id: PartyId | null): PartyRole | undefined {
  return run.parties.find((party) => party.id === id)?.role
}
