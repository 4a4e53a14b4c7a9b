/** Reading a run: paths, branches, and what was so at a step. Everything here is a fold over steps; nothing is stored twice. */
import type { MessageKind } from '../kinds'
import { onceFor } from '../memo'
import type { Message, PartyId } from '../message'
import type { Fact } from '../party'
import type { BrowserScreen, RunView, StepId, StepView } from '../run'
import type { Settings } from '../settings'
import { knowledgeAt } from './knowledge'

export type Branch = { readonly leaf: StepView; readonly path: readonly StepView[]; readonly parting: StepView | null }

/** One line of the ladder. */
export type Row = {
  readonly message: Message
  /** The step after which the message was on its way. */
  readonly sentIn: StepId
  /** The step that delivered it, in this branch. */
  readonly deliveredIn: StepId | null
  /** The message as it was sent, where it was changed before delivery. */
  readonly original: Message | null
}

export type KnownFact = Fact & { readonly isNew: boolean }

/** The step with this id; `undefined` where the run has none. */
export function stepOf(run: RunView, id: StepId): StepView | undefined {
  return stepsById(run.steps).get(id)
}

const stepsById = onceFor((steps: readonly StepView[]) => new Map(steps.map((step) => [step.id, step])))

/** The steps from the start of the branch to this one, both included. Empty for an unknown step. */
export function pathTo(run: RunView, id: StepId): StepView[] {
  const byId = stepsById(run.steps)
  const path: StepView[] = []
  for (let step = byId.get(id); step; step = step.parent === null ? undefined : byId.get(step.parent)) path.push(step)
  return path.reverse()
}

/** The settings at a step: those with which its branch began. */
export function settingsAt(run: RunView, id: StepId): Settings {
  return pathTo(run, id)[0]?.settings ?? run.settings
}

/** The steps that were made from this one, oldest first. */
export function childrenOf(run: RunView, id: StepId): StepView[] {
  return run.steps.filter((step) => step.parent === id)
}

/** The end of the branch that passes through a step: the oldest child, again and again. */
export function leafFrom(run: RunView, id: StepId): StepId {
  const children = oldestChildren(run.steps)
  let leaf = id
  for (let child = children.get(leaf); child !== undefined; child = children.get(leaf)) leaf = child
  return leaf
}

/** Each step's first child, by the step. Backwards, so that the first one stays. */
const oldestChildren = onceFor(
  (steps: readonly StepView[]) => new Map(steps.toReversed().map(({ id, parent }) => [parent, id])),
)

/** Every branch, the first one first. `parting` is the first step that the branch shares with no earlier one. */
export function branchesOf(run: RunView): Branch[] {
  const parents = new Set(run.steps.map((step) => step.parent))
  const seen = new Set<StepId>()
  const leaves = run.steps.filter((step) => !parents.has(step.id))
  const inOrder = leaves.map((leaf) => ({ leaf, path: pathTo(run, leaf.id) })).sort(oldestPartingFirst)
  return inOrder.map(({ leaf, path }, index) => {
    const parting = index === 0 ? null : (path.find((step) => !seen.has(step.id)) ?? null)
    for (const step of path) seen.add(step.id)
    return { leaf, path, parting }
  })
}

/** The branch that was there first stays first, however long the others grow. */
function oldestPartingFirst(a: { path: StepView[] }, b: { path: StepView[] }): number {
  const at = a.path.findIndex((step, index) => step.id !== b.path[index]?.id)
  return at < 0 ? 0 : (a.path[at]?.id ?? 0) - (b.path[at]?.id ?? 0)
}

/** The messages of a path in the order in which they were sent. */
export const rowsOf: (path: readonly StepView[]) => readonly Row[] = onceFor((path) => {
  const rows = new Map<number, Row>()
  for (const step of path) {
    if (step.delivered) rows.set(step.delivered.id, deliveredRow(step, step.delivered, rows.get(step.delivered.id)))
    for (const message of step.sent)
      rows.set(message.id, { message, sentIn: step.id, deliveredIn: null, original: null })
  }
  return [...rows.values()]
})

function deliveredRow(step: StepView, message: Message, sent: Row | undefined): Row {
  const wasEdited = step.action?.type === 'deliver' && (step.action.edit?.length ?? 0) > 0
  const original = wasEdited && sent ? sent.message : null
  return { message, sentIn: sent?.sentIn ?? step.id, deliveredIn: step.id, original }
}

/** The message to look at after a step: the one to deliver next, else the one that was delivered last. */
export function messageAt(path: readonly StepView[]): Message | null {
  const step = path.at(-1)
  const next = step?.inFlight.at(-1)
  if (next !== undefined) return latestOf(path, next)
  return path.findLast((candidate) => candidate.delivered)?.delivered ?? null
}

/** A message as it stands at the end of a path; `null` where none of its steps has it. */
function latestOf(path: readonly StepView[], message: number): Message | null {
  const isIt = (candidate: Message | null) => candidate?.id === message
  const step = path.findLast(({ delivered, sent }) => isIt(delivered) || sent.some(isIt))
  return step?.sent.findLast(isIt) ?? step?.delivered ?? null
}

/** Which one of its kind a message is in a branch, in the order in which they are delivered: 2 is the second. A copy is none. */
export function nthOfKind(path: readonly StepView[], { id, kind }: Message): number {
  const { first, counts } = deliveriesOf(path)
  const own = first.get(id)
  if (!own) return 1 + (counts.get(kind) ?? 0)
  if (own.kind === kind) return own.nth
  const before = path.slice(0, own.at)
  return 1 + before.filter(({ delivered }) => delivered?.kind === kind && delivered.copyOf === undefined).length
}

type Delivery = { readonly at: number; readonly kind: MessageKind; readonly nth: number }

/** The first delivery of each message of a path, and how many of each kind there are, copies left out. */
const deliveriesOf = onceFor((path: readonly StepView[]) => {
  const first = new Map<number, Delivery>()
  const counts = new Map<MessageKind, number>()
  for (const [at, { delivered }] of path.entries()) {
    if (!delivered) continue
    const { id, kind, copyOf } = delivered
    const before = counts.get(kind) ?? 0
    if (!first.has(id)) first.set(id, { at, kind, nth: before + 1 })
    if (copyOf === undefined) counts.set(kind, before + 1)
  }
  return { first, counts }
})

/** What each party knows at the end of a path. New: not known, or not with this value, one step before. */
export function factsAt(path: readonly StepView[]): Record<PartyId, KnownFact[]> {
  const now = knowledgeAt(path)
  const before = knowledgeAt(path.slice(0, -1))
  const isNew = (fact: Fact) =>
    path.length > 1 && !before[fact.party]?.some((old) => old.name === fact.name && old.value === fact.value)
  return Object.fromEntries(
    Object.entries(now).map(([party, facts]) => [party, facts.map((fact) => ({ ...fact, isNew: isNew(fact) }))]),
  )
}

/** What a browser shows at the end of a path, with the HTML of its open page. */
export function screenAt(path: readonly StepView[], browser: PartyId): BrowserScreen & { readonly html: string } {
  const screens = path.flatMap((step) => step.screens[browser] ?? [])
  const screen = screens.at(-1) ?? { address: '', page: null, loading: false }
  return { ...screen, html: htmlOf(path, screen, screens) }
}

/** A page's HTML is the body of the message that brought it. Only where it is not does the screen carry it. */
function htmlOf(path: readonly StepView[], { page }: BrowserScreen, screens: readonly BrowserScreen[]): string {
  const own = screens.findLast((screen) => screen.page === page && screen.html !== undefined)
  return own?.html ?? path.findLast(({ delivered }) => delivered?.id === page)?.delivered?.http.body ?? ''
}
