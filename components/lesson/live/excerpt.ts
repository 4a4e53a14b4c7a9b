/** The lines of a message that matter, each on one line: long values are cut, and named. */
import { listedFields } from '@/components/stage/message/listed-fields'
import { startLine } from '@/lib/world/http-text'
import type { Http } from '@/lib/world/message'

export type Line = { readonly name: string; readonly text: string }

/** Lines, and characters of a value. */
const most = 9
const longest = 46

/** The first line of a message without its query, then its values by name. */
export function excerptOf(http: Http): readonly Line[] {
  const first = { name: '', text: startLine(http).split('?')[0] ?? '' }
  const { parameters, headers } = listedFields(http)
  const lines = [...headers, ...parameters].map(({ name, value }) => ({ name, text: shortened(value) }))
  return [first, ...lines.slice(0, most)]
}

/** A value that is too long for its line: how it begins and ends. */
function shortened(value: string): string {
  return value.length > longest ? `${value.slice(0, longest - 12)}…${value.slice(-8)}` : value
}
