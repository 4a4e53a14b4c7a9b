/** A token whose header or payload was rewritten by hand. It is signed by nobody until somebody signs it. Loads no cryptography. */
import { base64urlOf } from '../base64url'
import { scanJson } from '../reading/json-scan'
import type { ReadToken } from '../reading/token-shape'

export type EditProblem = {
  /** For people: what was expected. */
  readonly text: string
  /** The line and the column of the JSON text, from 1; `null` where it is about all of it. */
  readonly at: { readonly line: number; readonly column: number } | null
}

/** The compact token with this text as its header or its payload, and an empty third segment; or why that cannot be. */
export function withText(
  token: ReadToken,
  part: 'header' | 'payload',
  json: string,
): { readonly token: string } | { readonly problem: EditProblem } {
  const { error } = scanJson(json)
  if (error) {
    const at = lineAndColumn(json, error.at)
    return { problem: { text: `Not JSON yet: here ${error.expected} was expected.`, at } }
  }
  if (!json.trimStart().startsWith('{')) return { problem: { text: `The ${part} must be a JSON object.`, at: null } }
  const written = base64urlOf(new TextEncoder().encode(json))
  const [header, payload] =
    part === 'header' ? [written, segmentOf(token, 'payload')] : [segmentOf(token, 'header'), written]
  return { token: `${header}.${payload}.` }
}

function segmentOf(token: ReadToken, name: 'header' | 'payload'): string {
  return token.parts.find((part) => part.name === name)?.text ?? ''
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
