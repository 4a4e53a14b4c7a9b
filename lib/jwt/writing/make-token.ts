/** Makes a token as a recipe says, with keys of its own, here and now. Loads `jose`. */
import type { Json } from '../../world/edit'
import { base64urlOf } from '../base64url'
import { readKeys } from '../keys/read-keys'
import type { JsonObject } from '../segment'
import { damages } from './damages'
import { encryptText } from './encrypt'
import { generateKey } from './generate'
import { encode, newKey, type Recipe, type RecipeForm, random, signed, textOf, tokenOf } from './recipe'

/** The token, and the text of the key that a reader needs for it. */
export type MadeToken = { readonly token: string; readonly key: string }

/** `now` in milliseconds since 1970. Throws where the platform has no such keys: never for the algorithms of RFC 7518. */
export function makeToken(recipe: Recipe, now: number): Promise<MadeToken> {
  return forms[recipe.form ?? 'compact'](recipe, now)
}

const forms: Readonly<Record<RecipeForm, (recipe: Recipe, now: number) => Promise<MadeToken>>> = {
  compact: async (recipe, now) => {
    const key = await newKey(recipe)
    const token = await (recipe.damage ? damages[recipe.damage] : signed)(recipe, now, key)
    return { token, key: jwks(key.public) }
  },
  opaque: async () => ({ token: random(32), key: '' }),
  encrypted: async ({ payload }, now) => encrypted(textOf(payload, now)),
  nested: async (recipe, now) => {
    const key = await newKey(recipe)
    const outer = await encrypted(await signed(recipe, now, key))
    return { token: outer.token, key: jwks(key.public, ...keysIn(outer.key)) }
  },
  'sd-jwt': async (recipe, now) => {
    const key = await newKey(recipe)
    const disclosures = Object.entries(recipe.disclosed ?? {}).map(([name, value]) => disclosure(name, value))
    const _sd = await Promise.all(disclosures.map(sha256))
    const token = await signed({ ...recipe, payload: { ...recipe.payload, _sd: _sd.sort() } }, now, key)
    // The last one is kept back: its digest is there, and nothing can be read from that.
    return { token: `${[token, ...disclosures.slice(0, -1)].join('~')}~`, key: jwks(key.public) }
  },
  general: async (recipe, now) => {
    const keys = [await newKey(recipe), await newKey({ ...recipe, alg: 'RS256' })]
    const [one, other] = [await signed(recipe, now, keys[0]), await signed({ ...recipe, alg: 'RS256' }, now, keys[1])]
    const [, payload] = one.split('.')
    const signatures = [one, other].map((token) => {
      const [header, , signature] = token.split('.')
      return { protected: header, signature }
    })
    return {
      token: JSON.stringify({ payload, signatures }, null, 2),
      key: jwks(...keys.map((key) => key?.public ?? {})),
    }
  },
}

async function encrypted(text: string): Promise<MadeToken> {
  const key = await generateKey('RSA-OAEP-256')
  const written = await encryptText(text, readKeys(jwks(key?.public ?? {}), 'text'), 'RSA-OAEP-256', 'A256GCM')
  return { token: tokenOf(written), key: jwks(key?.private ?? {}) }
}

function jwks(...keys: readonly JsonObject[]): string {
  return JSON.stringify({ keys }, null, 2)
}

function keysIn(text: string): readonly JsonObject[] {
  return JSON.parse(text).keys
}

/** RFC 9901 §4.2.1. */
function disclosure(name: string, value: Json): string {
  return encode(JSON.stringify([random(16), name, value]))
}

async function sha256(text: string): Promise<string> {
  return base64urlOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}
