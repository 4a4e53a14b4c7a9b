/** Why a text that begins like JSON is none, as far as that can be told, and whether it was meant to be JSON at all. */
import type { KeysProblem } from './given'

const faults: readonly (readonly [code: KeysProblem, is: (text: string) => boolean])[] = [
  ['json-quotes', (text) => /[{[,:]\s*['‘’“”]|:\s*(?:None|True|False)\b/.test(text)],
  ['json-comma', (text) => /,\s*[}\]]/.test(text)],
  ['json-comment', (text) => /(?:^|[\s,{[])\/[/*]/.test(text)],
  ['json-cut', isCut],
  ['json-names', (text) => /[{,]\s*[A-Za-z_]\w{0,40}\s*:/.test(text)],
]

const longest = 200_000

/** `json` where it is none of those that people meet. */
export function jsonFault(text: string): KeysProblem {
  return text.length > longest ? 'json' : (faults.find(([, is]) => is(text))?.[0] ?? 'json')
}

/** More brackets are opened than closed: its end is missing. */
function isCut(text: string): boolean {
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*"?/g, '')
  const count = (bracket: RegExp) => outside.match(bracket)?.length ?? 0
  return count(/[{[]/g) > count(/[}\]]/g)
}

/**
 * True for a text that somebody meant to be JSON: a quote, a bracket or a name with a colon follows on the first
 * bracket. A secret that a generator made may begin with a bracket too.
 */
export function isLikeJson(text: string): boolean {
  return /^[{[]\s*(?:$|["'‘’“”{[\]}]|\/[/*]|[A-Za-z_]\w{0,40}\s*:)/.test(text) || /["'](?:kty|keys)["']/.test(text)
}
