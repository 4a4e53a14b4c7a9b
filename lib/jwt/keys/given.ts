/** What was given as keys, and what was done to read it. Types, and how they are put together. */
import type { JsonObject } from '../segment'

export type PemLabel = 'PUBLIC KEY' | 'PRIVATE KEY' | 'CERTIFICATE'

export type Mislabelled = { readonly said: string; readonly is: string }

type FoundPem = {
  readonly type: 'pem'
  /** RFC 7468, RFC 5208, RFC 5280: always one of these labels, whatever stood there. */
  readonly label: PemLabel
  readonly pem: string
  /** What stood there, where the bytes are of another form. */
  readonly mislabelled?: Mislabelled
}

/** One key. `kid`: the name that stood beside it, where it has none of its own. */
export type Found = (FoundPem | { readonly type: 'jwk'; readonly jwk: JsonObject }) & { readonly kid?: string }

/** What was done to read the text. The sentence for each is in content/words/key-notes.ts. */
export type FormNote =
  | 'bare'
  | 'base64-text'
  | 'hex-bytes'
  | 'pem-passed-over'
  | 'inside'
  | 'json-in-text'
  | 'json-secret'
  | 'env'
  | 'laravel'
  | 'xml'
  | 'openssh'
  | 'openssh-private'
  | 'numbers'
  | 'point'
  | 'in-text'
  | 'compressed'
  | 'pss'

export type Note<Code extends string = string> = {
  readonly code: Code
  readonly values: Readonly<Record<string, string>>
}

type Noted = { readonly notes?: readonly Note<FormNote>[] }

export type KeysProblem =
  | 'pem-label'
  | 'pem-body'
  | 'pem-end'
  | 'pem-dashes'
  | 'pem-jwk'
  | 'encrypted'
  | 'pgp'
  | 'request'
  | 'old-kind'
  | 'bundle'
  | 'json'
  | 'json-cut'
  | 'json-quotes'
  | 'json-comma'
  | 'json-comment'
  | 'json-names'
  | 'no-jwk'
  | 'empty-set'
  | 'printed'
  | 'placeholder'
  | 'jwk-no-kty'
  | 'discovery'
  | 'modulus'
  | 'address'
  | 'path'
  | 'vault'
  | 'token'
  | 'fingerprint'
  | 'html'
  | 'xml'
  | 'openssh'
  | 'binary'
  | 'too-long'
  | 'not-base64url'
  | 'not-hex'

export type ReadKeys =
  | { readonly type: 'none' }
  /** `text`: as it was given, or as it stands behind the name of a variable. `whole`: all that was given then. */
  | ({
      readonly type: 'secret'
      readonly text: string
      readonly whole?: string
      readonly bytes: Uint8Array<ArrayBuffer>
    } & Noted)
  | (FoundPem & Noted)
  /** RFC 7517 §4 and §5. */
  | ({ readonly type: 'jwk' | 'jwks'; readonly keys: readonly JsonObject[] } & Noted)
  /** More than one key, or keys that are no JWK Set. `isNamed`: each stands under its name, so the token's `kid` says which. */
  | ({ readonly type: 'several'; readonly found: readonly Found[]; readonly isNamed: boolean } & Noted)
  /** It was meant to be a key of some kind and is not. `detail`: what the text has in that place. `text`: all of it, which may be a secret after all. */
  | { readonly type: 'problem'; readonly code: KeysProblem; readonly detail: string; readonly text?: string }

export function problem(code: KeysProblem, detail = ''): ReadKeys & { type: 'problem' } {
  return { type: 'problem', code, detail }
}

export function note<Code extends string>(code: Code, values: Note['values'] = {}): Note<Code> {
  return { code, values }
}

/** One key as itself, and several together. */
export function given(found: readonly Found[], notes: readonly Note<FormNote>[] = []): ReadKeys {
  const [only] = found
  const noted = notes.length > 0 && { notes }
  const isNamed = found.every(({ kid }) => kid !== undefined)
  if (!only) return problem('no-jwk')
  if (found.length > 1 || only.kid !== undefined) return { type: 'several', found, isNamed, ...noted }
  return only.type === 'pem' ? { ...only, ...noted } : { type: 'jwk', keys: [only.jwk], ...noted }
}

/** The same keys, and one more thing that was done to read them. */
export function withNote(keys: ReadKeys, code: FormNote, values: Note['values'] = {}): ReadKeys {
  if (keys.type === 'none' || keys.type === 'problem') return keys
  return { ...keys, notes: [note(code, values), ...(keys.notes ?? [])] }
}

/** The keys one by one; a secret is none of these. */
export function foundIn(keys: ReadKeys): readonly Found[] {
  if (keys.type === 'several') return keys.found
  if (keys.type === 'pem') return [keys]
  return keys.type === 'jwk' || keys.type === 'jwks' ? keys.keys.map((jwk) => ({ type: 'jwk', jwk })) : []
}

/** True where the name in a token’s header says which of the keys it is (RFC 7515 §4.1.4). */
export function isNamedSet(keys: ReadKeys): boolean {
  return keys.type === 'jwks' || (keys.type === 'several' && keys.isNamed)
}
