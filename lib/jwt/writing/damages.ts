/** What can be wrong with a token, done to one that was made in order. Loads `jose`. */
import type { Members } from '../../world/edit'
import { readKeys } from '../keys/read-keys'
import { readToken } from '../reading/read-token'
import type { NewKey } from './generate'
import { type Damage, encode, newKey, type Recipe, sealed, signed, textOf, tokenOf } from './recipe'
import { signToken } from './sign'

type Damaged = (recipe: Recipe, now: number, key: NewKey) => Promise<string>

export const damages: Readonly<Record<Damage, Damaged>> = {
  'changed-payload': async (recipe, now, key) => {
    const [header, , signature] = (await signed(recipe, now, key)).split('.')
    return `${header}.${encode(textOf({ ...recipe.payload, sub: 'mallory' }, now))}.${signature}`
  },
  'other-key': async (recipe, now, key) => {
    const stranger = await newKey(recipe)
    return signed(recipe, now, { ...stranger, private: { ...stranger.private, kid: key.public.kid } })
  },
  unsigned: async ({ header, payload }, now) =>
    `${encode(textOf({ alg: 'none', ...header }, now))}.${encode(textOf(payload, now))}.`,
  'cut-short': async (recipe, now, key) => {
    const [header = '', payload = ''] = (await signed(recipe, now, key)).split('.')
    return `${header}.${payload.slice(0, Math.floor(payload.length / 8) * 4)}`
  },
  respelled: async (recipe, now, key) => {
    const token = await signed(recipe, now, key)
    return `${token.slice(0, -1)}${respelling(token.slice(-1))}`
  },
  'space-inside': async (recipe, now, key) => {
    const [header, payload = '', signature] = (await signed(recipe, now, key)).split('.')
    return `${header}.${payload.slice(0, 8)} ${payload.slice(8)}.${signature}`
  },
  'duplicate-member': async (recipe, now, key) => {
    const text = textOf(recipe.payload, now).replace('{', '{"sub":"mallory",')
    return sealed(recipe, text, now, key)
  },
  'guessable-secret': async ({ header, payload }, now) => {
    const draft = `${encode(textOf({ alg: 'HS256', ...header }, now))}.${encode(textOf(payload, now))}.`
    return tokenOf(await signToken(readToken(draft), readKeys('secret', 'text'), 'HS256'))
  },
  'key-inside': async (recipe, now, key) => {
    const { kid: _, use: __, alg: ___, ...jwk } = key.public
    const header = { ...recipe.header, jwk: jwk as Members }
    return signed({ ...recipe, header }, now, { ...key, private: { ...key.private, kid: undefined } })
  },
}

/** A character that differs in the bits that belong to no byte. */
function respelling(character: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet.charAt(alphabet.indexOf(character) ^ 1)
}
