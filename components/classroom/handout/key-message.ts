/** The key message of a beat, as paper has room for it: who to whom, the first line, and the values that matter. */
import { nameOf } from '@/components/stage/party-names'
import type { Beat } from '@/content/telling'
import { fieldsOf } from '@/lib/world/fields'
import { reasonOf } from '@/lib/world/http-text'
import type { Http, Message } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import { type Way, wayOf } from '@/lib/world/readings/way'
import type { RunView, StepView } from '@/lib/world/run'
import { shortened } from './shortened'

export type KeyMessage = {
  readonly number: number
  readonly from: string
  /** `null` where nobody gets it. */
  readonly to: string | null
  readonly way: Way
  /** `POST id.acme.test/token`, `303 See Other`. */
  readonly line: string
  readonly values: readonly { readonly name: string; readonly value: string; readonly is: string }[]
}

type Keyed = {
  readonly run: RunView
  readonly path: readonly StepView[]
  readonly beat: Beat
  readonly message: Message
  readonly number: number
}

/** What is shown of it. The values are those of the run, shortened. */
export function keyMessage({ run, path, beat, message, number }: Keyed): KeyMessage {
  const fields = fieldsOf(message.http)
  return {
    number,
    from: nameOf(run, message.from),
    to: message.to === null ? null : nameOf(run, message.to),
    way: wayOf(
      message,
      rowsOf(path).map((row) => row.message),
    ),
    line: lineOf(message.http),
    values: Object.entries(beat.values ?? {}).flatMap(([name, is]) => {
      const field = fields.find((each) => each.name === name)
      return field ? [{ name, is, value: shortened(field.value) }] : []
    }),
  }
}

function lineOf(http: Http): string {
  if (http.type === 'response') return `${http.status} ${reasonOf(http.status)}`.trim()
  const url = URL.parse(http.url)
  return `${http.method} ${url ? `${url.host}${url.pathname}` : http.url}`
}
