/** How a value of a run stands in a sentence. */
import type { ValueIn } from '@/content/evidence'
import { rowsOf } from '../world/readings/tree'
import type { StepView } from '../world/run'
import { messageNamed, readValue } from './read-value'

type As = NonNullable<ValueIn['as']>

/** The value as text; `null` where the run has none. */
export function showValue(path: readonly StepView[], of: ValueIn): string | null {
  const value = readValue(path, of)
  return value === null ? null : ways[of.as ?? 'value'](value, sentAt(path, of))
}

/** `seconds`: when its message was sent, since 1970. */
const ways: Readonly<Record<As, (value: string, seconds: number) => string>> = {
  value: (value) => value,
  short: (value) => (value.length > 14 ? `${value.slice(0, 6)}…${value.slice(-4)}` : value),
  bytes: (value) => `${new TextEncoder().encode(value).length} bytes`,
  time: (value) => `${new Date(Number(value) * 1000).toISOString().slice(11, 16)} UTC`,
  lifetime: (value, seconds) => spanOf(isDate(Number(value)) ? Number(value) - seconds : Number(value)),
}

/** A NumericDate (RFC 7519 §2) rather than a number of seconds, such as `expires_in`. */
function isDate(value: number): boolean {
  return value > 1_000_000_000
}

/** A number of seconds in words: `60 minutes`. */
function spanOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} seconds`
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`
}

function sentAt(path: readonly StepView[], { message }: ValueIn): number {
  const id = messageNamed(path, message)?.id
  const row = rowsOf(path).find((one) => one.message.id === id)
  const step = path.find((one) => one.id === row?.sentIn)
  return Math.floor((step?.at ?? 0) / 1000)
}
