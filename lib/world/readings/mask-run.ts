/** A whole run without its secrets: what every masked export is made from. */

import type { Message } from '../message'
import type { Act, Fact } from '../party'
import type { Action, BrowserScreen, RunView, StepView } from '../run'
import { type Secret, secretsIn, secretsOfFact } from '../secrets'
import { type Masker, maskerOf } from './mask'

/** The run with every secret of it masked, in all its steps and branches. Its name is one: whoever has it can open the run. */
export function maskRun(run: RunView, masker: Masker = maskerOfRun(run)): RunView {
  return { ...run, id: masker.secret(run.id), steps: run.steps.map((step) => maskStep(step, masker)) }
}

/** Masks the secrets of a run in other texts too, such as what a learner noted about it. */
export function maskerOfRun(run: RunView): Masker {
  return maskerOf(secretsOf(run))
}

/** Every secret of a run, in the order in which they are first seen. */
export function secretsOf(run: RunView): Secret[] {
  return [{ name: 'run', value: run.id }, ...run.steps.flatMap(secretsOfStep)]
}

function secretsOfStep({ action, delivered, sent, facts, next }: StepView): Secret[] {
  const messages = [...(delivered ? [delivered] : []), ...sent]
  return [
    ...messages.flatMap(({ http }) => secretsIn(http)),
    ...Object.values(facts).flatMap((known) => known.flatMap(secretsOfFact)),
    ...[action, next].flatMap((taken) => (taken?.type === 'act' ? secretsTyped(taken.act) : [])),
  ]
}

/** What a person types into a page, or the attacker into a request, which may not have been sent yet. */
function secretsTyped(act: Act): Secret[] {
  const fields = act.kind === 'submit' ? act.fields : act.kind === 'send' ? (act.request.form ?? {}) : {}
  return Object.entries(fields).flatMap(([name, value]) => secretsOfFact({ name, value }))
}

function maskStep(step: StepView, masker: Masker): StepView {
  const { action, delivered, sent, notes, facts, screens, next } = step
  return {
    ...step,
    action: action && maskAction(action, masker),
    delivered: delivered && maskMessage(delivered, masker),
    sent: sent.map((message) => maskMessage(message, masker)),
    notes: notes.map((note) => ({ ...note, text: masker.text(note.text) })),
    facts: mapValues(facts, (known) => known.map((fact) => maskFact(fact, masker))),
    screens: mapValues(screens, (screen) => maskScreen(screen, masker)),
    next: next && maskAction(next, masker),
  }
}

function maskMessage(message: Message, masker: Masker): Message {
  return { ...message, http: masker.http(message.http) }
}

function maskFact(fact: Fact, masker: Masker): Fact {
  return { ...fact, value: fact.secret ? masker.secret(fact.value) : masker.named(fact.name, fact.value) }
}

function maskScreen(screen: BrowserScreen, { text }: Masker): BrowserScreen {
  const masked = { ...screen, address: text(screen.address) }
  return screen.html === undefined ? masked : { ...masked, html: text(screen.html) }
}

function maskAction(action: Action, masker: Masker): Action {
  return deep(action, 'action', masker) as Action
}

/** What says what an action does, as against the values that it carries. */
const structure: readonly string[] = [
  'type',
  'kind',
  'party',
  'in',
  'name',
  'alter',
  'scheme',
  'attribute',
  'sign',
  'method',
  'task',
]

/** A new value goes by the name of what it changes; every other one by the name of its member. */
function deep(value: unknown, name: string, masker: Masker): unknown {
  if (typeof value === 'string') return structure.includes(name) ? value : masker.named(name, value)
  if (Array.isArray(value)) return value.map((item) => deep(item, name, masker))
  if (typeof value !== 'object' || value === null) return value
  const changed = 'name' in value && typeof value.name === 'string' ? value.name : 'to'
  return mapValues({ ...value }, (member, key) => deep(member, key === 'to' || key === 'add' ? changed : key, masker))
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))
}
