/** What was given as a key, in words: what it is, how it was read, and what is odd in it. */
import { benchWords } from '@/content/labels/tokens'
import { keyNoteWords } from '@/content/words/key-notes'
import { keyProblemWords } from '@/content/words/key-problems'
import { candidatesOf, examinedIn } from '@/lib/jwt/keys/candidates'
import { type Found, foundIn, type Note, type ReadKeys } from '@/lib/jwt/keys/given'
import { type KeyNote, notesOn } from '@/lib/jwt/keys/key-notes'
import { pemShape } from '@/lib/jwt/keys/pem'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import type { JsonObject } from '@/lib/jwt/segment'

const words = benchWords.keyIs

/** Sentences, the first of which says what it is. `late`: what is known a moment later. */
export function keyHint(keys: ReadKeys, token: ReadToken, late: readonly Note<KeyNote>[] = []): string {
  if (keys.type === 'none') return ''
  if (keys.type === 'problem') return keyProblemWords[keys.code]({ detail: keys.detail })
  const notes = [...notesOn(keys), ...late].slice(0, mostNotes)
  return [`${whatItIs(keys, token)}.`, ...notes.map(({ code, values }) => keyNoteWords[code](values))].join(' ')
}

const mostNotes = 12
const mostKeys = 8

type Given = Exclude<ReadKeys, { type: 'none' | 'problem' }>

function whatItIs(keys: Given, token: ReadToken): string {
  if (keys.type === 'secret') return secretIs(keys.bytes.length * 8, publicAlgorithmOf(token))
  if (keys.type === 'pem') return pemIs(keys)
  if (keys.type === 'several') return severalAre(keys)
  return keys.type === 'jwks' ? words.jwks(keys.keys.length) : words.jwk(kindOf(examinedIn(keys)[0]?.jwk ?? {}))
}

function severalAre(keys: Given & { type: 'several' }): string {
  const found = foundIn(keys)
  const each = found.map(oneOf)
  const isAlike = found.length > 1 && each.every((one) => one === each[0])
  const list = isAlike
    ? words.alike(each.length, each[0] ?? '')
    : words.several(each.slice(0, mostKeys), Math.max(0, found.length - mostKeys))
  return keys.isNamed || found.length === 1 ? list : `${list}. ${words.tried}`
}

function oneOf(found: Found): string {
  const what = words.lowered(found.type === 'pem' ? pemIs(found) : words.jwk(kindOf(found.jwk)))
  return found.kid === undefined ? what : words.named(found.kid, what)
}

function pemIs(found: Found & { type: 'pem' }): string {
  const kind = kindOf(pemShape(found.pem))
  const is = kind === '' ? words.pem[found.label] : words.kind(words.pem[found.label], kind)
  return found.mislabelled ? `${is}. ${words.mislabelled(found.mislabelled.said, found.mislabelled.is)}` : is
}

function kindOf({ kty, crv }: JsonObject): string {
  return [kty, crv].filter((each) => typeof each === 'string' && each !== 'unknown').join(', ')
}

function secretIs(bits: number, alg: string | null): string {
  return alg === null ? words.secret(bits) : `${words.unknown(alg)}. ${words.wants}`
}

/** The algorithm, where it takes a public key and no secret. */
function publicAlgorithmOf({ form, parts }: ReadToken): string | null {
  const alg = parts.find(({ name }) => name === 'header')?.object?.alg
  const isPublic = typeof alg === 'string' && /^(?:[RPE]S\d{3}|Ed|ML-DSA|RSA|ECDH)/.test(alg)
  return isPublic && form !== 'unknown' ? alg : null
}

/** True where a person may want to say that it is a secret, and how it is written. */
export function mayBeSecret(keys: ReadKeys): boolean {
  if (keys.type === 'secret' || keys.type === 'problem') return true
  return (
    keys.type !== 'none' &&
    (keys.notes ?? []).some(({ code }) => guesses.includes(code)) &&
    candidatesOf(keys).length > 0
  )
}

/** What is told by what is in it alone. */
const guesses: readonly string[] = ['bare', 'hex-bytes', 'base64-text', 'numbers', 'env']
