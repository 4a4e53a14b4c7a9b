/** What a kind of token is known by, and what its maker says of it. Types only: `recognise.ts` looks, content/profiles says. */

/** Where the value stands. `carrier`: under which name the token was pasted, such as that of a cookie. */
export type Place = 'header' | 'payload' | 'carrier'

/** What must be so of the value. A name alone is no mark: everybody can write it. */
export type MarkTest =
  | { readonly is: readonly string[] }
  /** Of the whole text: with ^ and $. */
  | { readonly like: RegExp }
  /** It is there, and of this kind. */
  | { readonly holds: 'text' | 'number' | 'list' | 'object' }

/** `name`: of the member; for `carrier` it is left empty. */
export type Mark = MarkTest & { readonly part: Place; readonly name: string }

export type Profile = {
  readonly id: string
  /** With its article: “an ID token of Google”. */
  readonly name: string
  /** All of them must hold, and one of them tests a value. */
  readonly marks: readonly Mark[]
  /** What to check, and what not: short sentences. */
  readonly rules: readonly string[]
  /** Where its keys are: an address in words. It is never fetched. */
  readonly keys: string
  /** Claims that it lacks by design, and what stands for each. */
  readonly lacks?: Readonly<Partial<Record<'aud' | 'exp' | 'iss', string>>>
  readonly source: { readonly title: string; readonly href: string }
  /** The day on which the source was read. */
  readonly read: string
}

/** A value that a profile was known by. */
export type Seen = { readonly part: Place; readonly name: string; readonly value: string }

export type Recognised = { readonly profile: Profile; readonly by: readonly Seen[] }
