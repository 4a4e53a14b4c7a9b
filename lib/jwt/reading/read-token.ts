/** Reads a token of any serialization, broken ones as far as they go, and says where each thing stands. */
import { isObject, type JsonObject } from '../segment'
import { readCompact } from './compact'
import { readJson } from './json-serialization'
import { readSdJwt } from './sd-jwt'
import type { ReadToken } from './token-shape'

/** Any text has an answer; nothing is thrown. Surrounding white space must be gone: `paste.ts` finds the token in a text. */
export function readToken(text: string): ReadToken {
  const json = text.startsWith('{') ? jsonOf(text) : null
  if (json) return readJson(text, json)
  return text.includes('~') ? readSdJwt(text) : readCompact(text)
}

function jsonOf(text: string): JsonObject | null {
  try {
    const json: unknown = JSON.parse(text)
    return isObject(json) ? json : null
  } catch {
    return null
  }
}
