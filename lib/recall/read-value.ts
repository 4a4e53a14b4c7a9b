/** A value that content names is read off a run, and shown as content asks. */
import type { ValueIn } from '@/content/evidence'
import { decodeToken } from '../jwt/decode'
import { textOf } from '../jwt/text-of'
import { writtenIn } from '../world/contents'
import type { Message } from '../world/message'
import { rowsOf } from '../world/readings/tree'
import type { StepView } from '../world/run'

/** What a value is, in the messages of a branch, and how it is shown; `null` where they have no such value. */
export function readValue(branch: readonly StepView[], wanted: ValueIn): string | null {
  const message = messageNamed(branch, wanted.message)
  const value = message && valueIn(message, wanted)
  return value === null || value === undefined ? null : shownAs(value, wanted, sentAt(branch, message))
}

/** The message with this name: its kind, `token-response-2` for the second of a kind. */
export function messageNamed(branch: readonly StepView[], name: string): Message | null {
  const [, kind = name, nth = '1'] = /^(.*?)(?:-(\d+))?$/.exec(name) ?? []
  const messages = rowsOf(branch).map(({ message }) => message)
  return messages.filter((message) => message.kind === kind)[Number(nth) - 1] ?? null
}

/** The value itself: of the message, or of a member of the JWT in it. */
function valueIn({ http }: Message, { name, claim, header }: ValueIn): string | null {
  const written = writtenIn(http).filter((each) => each.name === name && each.token === undefined)
  const member = claim ?? header
  if (member === undefined) return written[0]?.value ?? null
  const tokens = written.map(({ value }) => decodeToken(value.replace(/^\w+ +/, '')))
  const found = tokens.find((token) => token.type === 'jws')
  const value = found && (claim === undefined ? found.header : found.payload)?.[member]
  return value === undefined ? null : textOf(value)
}

function sentAt(branch: readonly StepView[], message: Message | null): number {
  return branch.find(({ sent }) => sent.some(({ id }) => id === message?.id))?.at ?? 0
}

function shownAs(value: string, { as = 'value' }: ValueIn, now: number): string {
  return forms[as](value, now)
}

type Form = (value: string, now: number) => string

const forms: Readonly<Record<NonNullable<ValueIn['as']>, Form>> = {
  value: (value) => value,
  short: (value) => (value.length > shortest ? `${value.slice(0, shortest)}…` : value),
  bytes: (value) => String(new TextEncoder().encode(value).length),
  time: (value) => `${new Date(Number(value) * 1000).toISOString().slice(11, 16)} UTC`,
  lifetime: (value, now) => lasting(secondsIn(value, now)),
}

/** Characters that tell one value from another. */
const shortest = 8

/** A date is so far away from now; what is no date is a duration, such as `expires_in`. */
function secondsIn(value: string, now: number): number {
  const number = Number(value)
  return number > 1e9 ? number - Math.floor(now / 1000) : number
}

function lasting(seconds: number): string {
  if (seconds < 120) return counted(seconds, 'second')
  return seconds < 7200 ? counted(seconds / 60, 'minute') : counted(seconds / 3600, 'hour')
}

function counted(number: number, unit: string): string {
  const whole = Math.round(number)
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`
}
