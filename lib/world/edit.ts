/** Edits: what is changed in a message before it is delivered. Data, so that a what-if is content. */
import type { Place } from './fields'

/** What a value becomes. `{name}` in a literal stands for an address of the world, such as `{elsewhere}`. */
export type NewValue =
  | { readonly to: string }
  /** One character of the value becomes another: enough to break a signature, a hash or a comparison. */
  | { readonly alter: 'one-character' }
  | { readonly remove: true }

export type Change =
  | ({ readonly in: Place; readonly name: string } & NewValue)
  | { readonly in: 'method' | 'url' | 'status' | 'body'; readonly to: string }

/** Changes, applied in order. */
export type Edit = readonly Change[]
