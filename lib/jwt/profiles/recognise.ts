/** Finds out what a token looks like. It decides nothing: whoever makes a token can make it look like any other. */
import type { Origin } from '../reading/paste'
import type { ReadToken } from '../reading/token-shape'
import { textOf } from '../text-of'
import type { Mark, Place, Profile, Recognised, Seen } from './profile'

/** Longer values are none that anybody looks for. */
const longest = 2000

type Looked = Pick<ReadToken, 'header' | 'payload'> & { readonly carrier: string }

/** The first profile all of whose marks the token has: the special ones stand before the general ones. */
export function recognise(
  { header, payload }: Pick<ReadToken, 'header' | 'payload'>,
  from: Origin | undefined,
  profiles: readonly Profile[],
): Recognised | null {
  const looked: Looked = { header, payload, carrier: from && 'name' in from ? from.name : '' }
  const profile = profiles.find(({ marks }) => marks.every((mark) => hasMark(looked, mark)))
  return profile ? { profile, by: profile.marks.map((mark) => seen(looked, mark)) } : null
}

function hasMark(looked: Looked, mark: Mark): boolean {
  const value = valueAt(looked, mark)
  if ('holds' in mark) return kindOf(value) === mark.holds
  return textsOf(mark, value).some((text) => fits(mark, text))
}

function fits(mark: Mark, text: string): boolean {
  if (text.length > longest) return false
  if ('is' in mark) return mark.is.includes(text)
  return 'like' in mark && mark.like.test(text)
}

function valueAt(looked: Looked, { part, name }: { readonly part: Place; readonly name: string }): unknown {
  if (part === 'carrier') return looked.carrier
  const members = looked[part]
  return members && Object.hasOwn(members, name) ? members[name] : undefined
}

/** RFC 7519 §4.1.3: only an audience may be a list of texts. */
function textsOf({ name }: Mark, value: unknown): readonly string[] {
  const all: readonly unknown[] = name === 'aud' && Array.isArray(value) ? value : [value]
  return all.filter((each) => typeof each === 'string')
}

function kindOf(value: unknown): 'text' | 'number' | 'list' | 'object' | null {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'object' : null
}

/** An object is seen to be there: what is in it would fill the page. */
function seen(looked: Looked, mark: Mark): Seen {
  const value = valueAt(looked, mark)
  const shown = 'holds' in mark && mark.holds !== 'text' ? '' : textOf(value).slice(0, 200)
  return { part: mark.part, name: mark.name, value: shown }
}
