/** What a step changed in a world: enough to build the world again from the start, and a tenth of its size. */
import type { World } from './world'

/** What became of a value: another one, or the same object or list but for some of its members. Plain JSON. */
export type WorldChange =
  | { readonly is: unknown }
  | { readonly in: Readonly<Record<string, WorldChange>>; readonly gone: readonly string[] }

/** An object by its names, or a list by its indices. */
type Members = Readonly<Record<string, unknown>>

/** The start of a world, as the change from nothing. */
export function startOf(world: World): WorldChange {
  return { is: world }
}

/** What is not as it was before. A step makes anew only what it touches: the rest is the very same, and is not looked into. */
export function changeBetween(before: World, after: World): WorldChange {
  return difference(before, after) ?? { in: {}, gone: [] }
}

/** The world after these changes, from the start on. Throws where the first of them is no start. */
export function worldFrom(changes: readonly WorldChange[]): World {
  if (!changes[0] || !('is' in changes[0])) throw new Error('A world begins with its start.')
  return changes.reduce<unknown>(withChange, undefined) as World
}

/** The world that these changes make of another. */
export function worldAfter(world: World, changes: readonly WorldChange[]): World {
  return changes.reduce<unknown>(withChange, world) as World
}

/** `undefined` where nothing changed. */
function difference(before: unknown, after: unknown): WorldChange | undefined {
  if (before === after) return undefined
  return isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)
    ? differenceOfMembers(before, after)
    : { is: after }
}

/** The order of names is part of a value: it is the order in which they are shown. */
function differenceOfMembers(before: Members, after: Members): WorldChange | undefined {
  const [old, names] = [Object.keys(before), Object.keys(after)]
  const gone = old.filter((name) => !Object.hasOwn(after, name))
  const stayed = old.filter((name) => Object.hasOwn(after, name))
  if (stayed.some((name, at) => names[at] !== name)) return { is: after }
  const changed = names.flatMap((name): [string, WorldChange][] => {
    const change = Object.hasOwn(before, name) ? difference(before[name], after[name]) : { is: after[name] }
    return change ? [[name, change]] : []
  })
  return changed.length || gone.length ? { in: Object.fromEntries(changed), gone } : undefined
}

function withChange(before: unknown, change: WorldChange): unknown {
  if ('is' in change) return change.is
  const members = new Map(Object.entries(before as Members))
  for (const name of change.gone) members.delete(name)
  for (const [name, inner] of Object.entries(change.in)) members.set(name, withChange(members.get(name), inner))
  return Array.isArray(before) ? [...members.values()] : Object.fromEntries(members)
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}
