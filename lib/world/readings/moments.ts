/** What was so at every step of a path, in one pass: the message to look at, and where each message is first seen. */
import { onceFor } from '../memo'
import type { Message } from '../message'
import type { StepId, StepView } from '../run'

/** `messageAt` of every beginning of a path, in order: the first is of its first step alone. */
export const messagesAt: (path: readonly StepView[]) => readonly (Message | null)[] = onceFor((path) => {
  const latest = new Map<number, Message>()
  let delivered: Message | null = null
  return path.map((step) => {
    delivered = step.delivered ?? delivered
    if (step.delivered) latest.set(step.delivered.id, step.delivered)
    for (const message of step.sent) latest.set(message.id, message)
    const next = step.inFlight.at(-1)
    return next === undefined ? delivered : (latest.get(next) ?? null)
  })
})

/** The first step of a path at which a message is the one to look at, by the message's id. */
export const firstSteps: (path: readonly StepView[]) => ReadonlyMap<number, StepId> = onceFor((path) => {
  const messages = messagesAt(path)
  const pairs = path.flatMap((step, index): [number, StepId][] => {
    const message = messages[index]
    return message ? [[message.id, step.id]] : []
  })
  return new Map(pairs.toReversed())
})
