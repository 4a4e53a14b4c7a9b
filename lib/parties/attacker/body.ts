/** The body of a request of Mallory’s: the fields of a form or, where she says so in its headers, the members of a JSON object. */
import type { Headers } from '../../world/message'

type Fields = readonly (readonly [name: string, value: string])[]
type Written = { readonly headers: Headers; readonly body: string }

/** What she has written, as it is sent. */
export function written(headers: Headers, fields: Fields): Written {
  if (headers.some(([name, value]) => name === 'content-type' && value.startsWith('application/json')))
    return { headers, body: JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, member(value)]))) }
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  const type = ['content-type', 'application/x-www-form-urlencoded'] as const
  return { headers: fields.length > 0 ? [...headers, type] : headers, body }
}

/** A list or an object is written as such: `["https://evil.test/callback"]`. All else is text. */
function member(value: string): unknown {
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
