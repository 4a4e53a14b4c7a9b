/** Reads a token of any serialization, broken ones as far as they go, and says where each thing stands. */
import { isObject, type JsonObject } from '../segment'
import { readCompact, unknown } from './compact'
import { foreignIn } from './foreign/foreign'
import type { Foreign, ForeignId } from './foreign/foreign-id'
import { readJson } from './json-serialization'
import { jsonPart } from './part'
import { readSdJwt } from './sd-jwt'
import type { PartName, ReadToken } from './token-shape'

/** Any text has an answer; nothing is thrown. Surrounding white space must be gone: `paste.ts` finds the token in a text. */
export function readToken(text: string): ReadToken {
  const foreign = foreignIn(text)
  if (foreign) return readForeign(text, foreign)
  const json = text.startsWith('{') ? jsonOf(text) : null
  if (json) return readJson(text, json)
  return text.includes('~') ? readSdJwt(text) : readCompact(text)
}

/** Those of which something can be read all the same, and as what. */
const readable: Readonly<Partial<Record<ForeignId, PartName>>> = {
  'header-alone': 'header',
  'payload-alone': 'payload',
  'flask-session': 'payload',
  'signed-json': 'payload',
}

function readForeign(text: string, foreign: Foreign): ReadToken {
  const name = readable[foreign.id]
  const parts = name ? [jsonPart(name, text.split('.', 1)[0] ?? '', 0).part] : []
  return { ...unknown(text), foreign, parts }
}

function jsonOf(text: string): JsonObject | null {
  try {
    const json: unknown = JSON.parse(text)
    return isObject(json) ? json : null
  } catch {
    return null
  }
}
