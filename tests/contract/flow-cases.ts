/** What strangers did to a flow, and what must hold afterwards. Played through the API, as a program would. */
import { readFileSync } from 'node:fs'
import type { Change, Edit } from '@/lib/world/edit'
import type { HttpRequest, Message } from '@/lib/world/message'
import type { Action, StepView } from '@/lib/world/run'
import { getRun, postStep, startedRun } from './api'

/** Edits that depend on what the message says. */
type Computed =
  | { readonly replace_header: readonly [name: string, from: string, to: string] }
  | { readonly append_body: string }
  | { readonly user_code: 'lower-nohyphen' }
  | { readonly merge_json: object }

type Then = 'end' | { readonly noplay: true } | { readonly from: number; readonly act: Action }

export type FlowCase = {
  readonly id: string
  readonly case: string
  readonly flow: string
  readonly settings: object
  /** The kind of the message that is changed; `null` where somebody acts instead. */
  readonly at: string | null
  readonly nth: number
  readonly edit: readonly (Change | Computed)[]
  readonly then: readonly Then[]
  /** Regular expressions on what went over the wire, on the parties' logs, on Ada's page; and what else must hold. */
  readonly expect: {
    readonly wire?: string
    readonly wire_none?: string
    readonly wire_last_none?: string
    readonly notes?: string
    readonly notes_none?: string
    readonly page?: string
    readonly page_none?: string
    readonly sent?: string
    readonly api?: number
    readonly fact_none?: readonly [party: string, name: string]
    readonly next_works?: boolean
    readonly next_not_null?: boolean
  }
  readonly right: string
}

const file = new URL('../cases/flow-cases.json', import.meta.url)

export const flowCases: readonly FlowCase[] = JSON.parse(readFileSync(file, 'utf8'))

export type Outcome = {
  /** The status of the API for what was done. */
  readonly api: number
  readonly steps: readonly StepView[]
  readonly run: string
}

/** Plays a case to its end. */
export async function outcomeOf({ flow, settings, at, nth, edit, then }: FlowCase): Promise<Outcome> {
  const { id, steps } = await startedRun({ flow, settings, play: 'end' })
  if (at === null) return acted(id, then)
  const message = nthOf(steps, at, nth)
  const held = steps.find(({ inFlight }) => inFlight.at(-1) === message.id)
  const action: Action = {
    type: 'deliver',
    message: message.id,
    edit: edit.map((each) => changeOf(each, message)) as Edit,
  }
  const isPlain = then.some((each) => typeof each === 'object' && 'noplay' in each)
  const taken = await walk(id, { from: held?.id, action, ...(!isPlain && { play: 'answered' }) })
  const last = taken.steps.at(-1)
  if (!then.includes('end') || !last) return { ...taken, run: id }
  const ended = await walk(id, { from: last.id, play: 'end' })
  return { api: ended.api, steps: [...taken.steps, ...ended.steps], run: id }
}

async function acted(id: string, then: readonly Then[]): Promise<Outcome> {
  const asked = then.find((each) => typeof each === 'object' && 'act' in each)
  if (typeof asked !== 'object' || !('act' in asked)) throw new Error('Nothing is done in this case.')
  return { ...(await walk(id, { from: asked.from, action: asked.act, play: 'answered' })), run: id }
}

async function walk(id: string, input: object): Promise<Omit<Outcome, 'run'>> {
  const { status, body } = await postStep(id, JSON.stringify(input))
  return { api: status, steps: status === 201 ? (body as { steps: StepView[] }).steps : [] }
}

function nthOf(steps: readonly StepView[], kind: string, nth: number): Message {
  const found = steps.flatMap(({ sent }) => sent).filter((message) => message.kind === kind)[nth - 1]
  if (!found) throw new Error(`No message "${kind}" came.`)
  return found
}

function changeOf(change: Change | Computed, { http }: Message): Change {
  if ('in' in change) return change
  if ('append_body' in change) return { in: 'body', to: http.body + change.append_body }
  if ('merge_json' in change)
    return { in: 'body', to: JSON.stringify({ ...JSON.parse(http.body), ...change.merge_json }) }
  if ('user_code' in change) {
    const form = new URLSearchParams(http.body)
    form.set('user_code', (form.get('user_code') ?? '').toLowerCase().replaceAll('-', ''))
    return { in: 'body', to: String(form) }
  }
  const [name, from, to] = change.replace_header
  const value = http.headers.find(([each]) => each === name)?.[1] ?? ''
  return { in: 'header', name, to: value.replace(from, to) }
}

/** What is wrong with an outcome; `null` where all of it is right. */
export async function wrongIn({ expect }: FlowCase, { api, steps, run }: Outcome): Promise<string | null> {
  if (api !== (expect.api ?? 201)) return `The API answered ${api}.`
  const wires = steps.flatMap(({ sent }) => sent).map(wireOf)
  const answers = wires.filter((wire) => /^\d/.test(wire))
  const notes = steps.flatMap((step) => step.notes).map(({ party, code, text }) => `${party} ${code}: ${text}`)
  const pages = await pagesOf(run, steps)
  const none = (texts: readonly string[], pattern?: string) => texts.find((each) => pattern && is(pattern, each))
  const lacks = (texts: readonly string[], pattern?: string) =>
    pattern !== undefined && !texts.some((each) => is(pattern, each))
      ? `Nothing is like /${pattern}/ in ${texts.join('\n')}`
      : null
  return (
    lacks(wires, expect.wire) ??
    lacks(notes, expect.notes) ??
    lacks(pages, expect.page) ??
    none(wires, expect.wire_none) ??
    none(answers.slice(-1), expect.wire_last_none) ??
    none(notes, expect.notes_none) ??
    none(pages, expect.page_none) ??
    lacks(
      steps.flatMap(({ sent }) => sent).map(({ kind }) => kind),
      expect.sent,
    ) ??
    factOf(steps, expect.fact_none) ??
    (await nextOf(run, steps, expect))
  )
}

function is(pattern: string, text: string): boolean {
  return new RegExp(pattern, 's').test(text)
}

function wireOf({ http }: Message): string {
  const headers = http.headers.map(([name, value]) => `${name}: ${value}`).join('\n')
  const line = http.type === 'request' ? `${(http as HttpRequest).method} ${http.url}` : String(http.status)
  return `${line}\n${headers}\n\n${http.body}`
}

/** What Ada had in front of her after each step. */
async function pagesOf(run: string, steps: readonly StepView[]): Promise<string[]> {
  const { body } = await getRun(run)
  const all = (body as { steps: StepView[] }).steps.flatMap(({ sent, delivered }) => [
    ...sent,
    ...(delivered ? [delivered] : []),
  ])
  return steps.flatMap(({ screens, delivered }) => {
    const screen = screens.browser
    if (!screen) return []
    const brought = delivered?.id === screen.page ? delivered : all.findLast(({ id }) => id === screen.page)
    return [screen.html ?? brought?.http.body ?? '']
  })
}

function factOf(steps: readonly StepView[], wanted?: readonly [party: string, name: string]): string | null {
  if (!wanted) return null
  const [party, name] = wanted
  const found = steps.at(-1)?.facts[party]?.find((fact) => JSON.stringify(fact).includes(name))
  return found ? `The ${party} knows ${JSON.stringify(found)}` : null
}

/** Next, where there is one, can be done. */
async function nextOf(run: string, steps: readonly StepView[], { next_works, next_not_null }: FlowCase['expect']) {
  const last = steps.at(-1)
  // Played to its end, a story that went on has nothing more to do.
  const isOver = last?.stuck === null && last.inFlight.length === 0
  if (next_not_null && !last?.next && !isOver) return 'There is no Next.'
  if (!next_works || !last?.next) return null
  const { api } = await walk(run, { from: last.id, action: last.next })
  return api === 201 ? null : `Next answered ${api}.`
}
