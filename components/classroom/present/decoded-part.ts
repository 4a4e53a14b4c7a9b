/** One part of one token, decoded, with the members of the moment. */
import type { Beat } from '@/content/telling'
import { decodeToken } from '@/lib/jwt/decode'
import { tokensIn } from '@/lib/jwt/find'
import type { JsonObject } from '@/lib/jwt/segment'
import { jsonText } from '@/lib/world/json-text'
import type { Http } from '@/lib/world/message'

export type DecodedPart = {
  readonly part: 'header' | 'payload'
  readonly members: readonly { readonly name: string; readonly value: string; readonly isNew: boolean }[]
}

/** Those that say most where a beat names none. */
const usual = ['iss', 'sub', 'aud', 'scope', 'exp', 'nonce', 'client_id', 'jti'] as const
const inHeader = ['alg', 'typ', 'kid'] as const
const most = 4

/** `null` where the message carries no JWT. What the beat speaks of comes first, and the first of that is marked. */
export function decodedPart(http: Http, { text, short, title, values = {} }: Beat): DecodedPart | null {
  const token = firstJwt(http, Object.keys(values))
  if (token === null) return null
  const said = new Set([title, short, ...Object.values(values), text].join(' ').match(/[\w-]+/g))
  const isSaid = (name: string) => said.has(name)
  if (isSaid('kid') && 'kid' in token.header)
    return { part: 'header', members: membersOf(token.header, inHeader, 'kid') }
  const spoken = Object.keys(token.payload).filter(isSaid)
  const names = [...spoken, ...usual.filter((name) => !spoken.includes(name))].slice(0, most)
  return { part: 'payload', members: membersOf(token.payload, inOrder(token.payload, names), spoken[0]) }
}

/** As the token has them. */
function inOrder(object: JsonObject, names: readonly string[]): readonly string[] {
  const wanted = names.filter((name) => name in object)
  return Object.keys(object).filter((name) => wanted.includes(name))
}

function membersOf(object: JsonObject, names: readonly string[], mark: string | undefined): DecodedPart['members'] {
  return names.flatMap((name) => {
    const value = object[name]
    return value === undefined ? [] : [{ name, value: textOf(value), isNew: name === mark }]
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : jsonText(value)
}

/** The one that the beat names, else the first there is. */
function firstJwt(http: Http, names: readonly string[]) {
  const found = tokensIn(http).flatMap(({ name, token }) => {
    const decoded = decodeToken(token)
    return decoded.type === 'jws' ? [{ name, header: decoded.header, payload: decoded.payload }] : []
  })
  return found.find(({ name }) => names.includes(name)) ?? found[0] ?? null
}
