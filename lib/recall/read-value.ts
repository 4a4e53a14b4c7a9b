/** Reading a value off a run, for prose and for gaps: no value of the protocol is ever typed. */
import type { ValueIn } from '@/content/evidence'
import { jwtIn } from '../jwt/carried'
import { fieldsOf } from '../world/fields'
import { jsonText } from '../world/json-text'
import type { Message } from '../world/message'
import { rowsOf } from '../world/readings/tree'
import type { StepView } from '../world/run'

/** The value itself, or the claim of the JWT in it; `null` where the run has none. */
export function readValue(path: readonly StepView[], { message, name, claim, header }: ValueIn): string | null {
  const carrying = messageNamed(path, message)
  const value = carrying && fieldsOf(carrying.http).find((field) => field.name === name)?.value
  if (value === undefined || value === null) return null
  if (claim === undefined && header === undefined) return withoutScheme(value)
  return memberOf(value, claim === undefined ? 'header' : 'payload', claim ?? header ?? '')
}

/** The message of this name: its kind, with `-2` behind it for the second of the kind. */
export function messageNamed(path: readonly StepView[], name: string): Message | null {
  const [, kind, nth] = name.match(/^(.*?)(?:-(\d+))?$/) ?? []
  const rows = rowsOf(path).map((row) => row.message)
  return rows.filter((message) => message.kind === kind)[Number(nth ?? 1) - 1] ?? null
}

/** `Bearer x` is a header’s way to say x (RFC 6750 §2.1). */
function withoutScheme(value: string): string {
  return value.replace(/^(?:Bearer|DPoP) /i, '')
}

function memberOf(value: string, part: 'header' | 'payload', name: string): string | null {
  const jwt = jwtIn(value)
  if ('problem' in jwt) return null
  const member = jwt[part][name]
  return member === undefined ? null : textOf(member)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : jsonText(value)
}
