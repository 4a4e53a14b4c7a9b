/** What a token is made of, and the making of a plain one. Loads `jose`. */
import type { Json, Members } from '../../world/edit'
import { base64urlOf } from '../base64url'
import { readKeys } from '../keys/read-keys'
import { readToken } from '../reading/read-token'
import type { SigningAlgorithm } from './algorithms'
import { generateKey, type NewKey } from './generate'
import { signToken, type Written } from './sign'

/** What is done to a token after it was signed, or instead. */
export type Damage =
  | 'changed-payload'
  | 'other-key'
  | 'unsigned'
  | 'cut-short'
  | 'respelled'
  | 'space-inside'
  | 'duplicate-member'
  | 'guessable-secret'
  | 'key-inside'

/** What the token is written as. */
export type RecipeForm = 'compact' | 'opaque' | 'encrypted' | 'nested' | 'sd-jwt' | 'general'

export type Recipe = {
  readonly form?: RecipeForm
  readonly alg: SigningAlgorithm
  readonly header: Members
  /** `{ now: 60 }` is the time of the making plus 60 seconds, as a NumericDate; with `times: 1000` in milliseconds. */
  readonly payload: Members
  /** Of an SD-JWT: the claims that can be disclosed one by one. */
  readonly disclosed?: Members
  readonly damage?: Damage
}

export async function newKey({ alg }: Recipe): Promise<NewKey> {
  const key = await generateKey(alg)
  if (!key) throw new Error(`This platform has no keys for ${alg}.`)
  return key
}

export function signed(recipe: Recipe, now: number, key: NewKey | undefined): Promise<string> {
  return sealed(recipe, textOf(recipe.payload, now), now, key)
}

/** A `kid` of the recipe's own stands, whatever the key is called. */
export async function sealed(
  { alg, header }: Recipe,
  payload: string,
  now: number,
  key: NewKey | undefined,
): Promise<string> {
  const draft = `${encode(textOf({ alg, ...header }, now))}.${encode(payload)}.`
  const own = header.kid === undefined ? key?.private : { ...key?.private, kid: header.kid }
  return tokenOf(await signToken(readToken(draft), readKeys(JSON.stringify(own), 'text'), alg))
}

export function tokenOf(written: Written): string {
  if ('problem' in written) throw new Error(`${written.problem} ${written.detail}`)
  return written.token
}

export function encode(text: string): string {
  return base64urlOf(new TextEncoder().encode(text))
}

export function random(bytes: number): string {
  return base64urlOf(crypto.getRandomValues(new Uint8Array(bytes)))
}

/** The members as JSON. `{ now, times }` and `{ repeat, count }` are made here; what is `null` is left out. */
export function textOf(members: Members, now: number): string {
  const made = Object.entries(members)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, madeValue(value, now)])
  return JSON.stringify(Object.fromEntries(made))
}

function madeValue(value: Json, now: number): Json {
  const object = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Members
  const { now: ahead, times, repeat, count } = object
  if (typeof ahead === 'number') return (Math.floor(now / 1000) + ahead) * (typeof times === 'number' ? times : 1)
  if (typeof repeat === 'string') return Array.from({ length: Number(count) }, (_, index) => `${repeat}-${index + 1}`)
  return value
}
