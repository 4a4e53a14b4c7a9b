/** A small story for the tests of beats: Ada clicks, is asked, says yes, and the code comes back. */
import type { Beat } from '@/content/telling'
import type { MessageKind } from '@/lib/world/kinds'
import type { Http } from '@/lib/world/message'
import type { StepView } from '@/lib/world/run'
import { message, page, request, step } from './steps'

const words = {
  says: 'Somebody does something',
  title: '“Done”',
  text: 'It is done.',
  short: 'Done.',
  why: 'It had to.',
}

export function beat(id: string, from: Beat['from'], rest: Partial<Beat> = {}): Beat {
  return { id, ...words, from, key: from as Beat['key'], legs: [], ...rest }
}

const asking = [
  { at: 'authorization-redirect', ticket: 'state' },
  { at: 'authorization-request', ticket: 'state' },
] as const

export const smallBeats: readonly Beat[] = [
  beat('click', 'client-start-request'),
  beat('ask', 'authorization-redirect', { key: 'authorization-request', legs: asking }),
  beat('yes', 'consent-page'),
  beat('code', 'authorization-response', {
    key: 'callback-request',
    legs: [{ at: 'callback-request', ticket: 'code' }],
  }),
]

/** `answers`: nobody is asked, and nothing follows by itself, once it has come. */
export type Sent = { readonly kind: MessageKind; readonly http?: Http; readonly answers?: true }

const asked = request('GET', 'https://id.acme.test/auth?state=a-state')
const back = request('GET', 'https://photoprint.test/callback?code=a-code&state=a-state')

export const smallStory: readonly Sent[] = [
  { kind: 'client-start-request' },
  { kind: 'authorization-redirect', http: page },
  { kind: 'authorization-request', http: asked },
  { kind: 'consent-page', answers: true },
  { kind: 'consent-submission' },
  { kind: 'authorization-response', http: page },
  { kind: 'callback-request', http: back, answers: true },
]

/** The branch in which these are sent one after the other, each delivered before the next one is sent. */
export function branchOf(sent: readonly Sent[]): StepView[] {
  const steps: StepView[] = [step(0, null)]
  for (const [index, { kind, http = page, answers }] of sent.entries()) {
    const each = message(index + 1, kind, http)
    const before = steps.at(-1)?.inFlight[0]
    grow(steps, { delivered: sentBefore(steps, before), sent: [each], inFlight: [each.id] })
    if (answers || index === sent.length - 1) grow(steps, { delivered: each })
  }
  return steps
}

/** Everybody does what the story does by itself: the step before says so. */
function grow(steps: StepView[], rest: Partial<StepView>) {
  const last = steps.at(-1)
  if (!last) return
  const [held] = last.inFlight
  const action: StepView['next'] =
    held === undefined
      ? { type: 'act', party: 'browser', act: { kind: 'follow', href: '/' } }
      : { type: 'deliver', message: held }
  steps[steps.length - 1] = { ...last, next: action }
  steps.push(step(steps.length, last.id, { action, ...rest }))
}

function sentBefore(steps: readonly StepView[], id: number | undefined) {
  return steps.flatMap(({ sent }) => sent).find((each) => each.id === id) ?? null
}

/** The beginning of a branch, and what somebody made of it: a step that is not what the story does, and what followed. */
export function changedFrom(branch: readonly StepView[], at: number, after: readonly Partial<StepView>[]): StepView[] {
  const kept = branch.slice(0, at + 1)
  const fresh = after.map((rest, index) => step(100 + index, index === 0 ? (kept.at(-1)?.id ?? 0) : 99 + index, rest))
  return [...kept, ...fresh]
}
