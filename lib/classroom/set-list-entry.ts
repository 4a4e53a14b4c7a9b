/** What an entry may be: an address on this site that lasts, and texts that are shown as texts. */
import type { SetList, SetListEntry } from './set-list'

export const mostEntries = 60
export const mostMinutes = 600
export const longest = { title: 200, note: 2000, href: 1000 } as const

/** Every part of a path is a name, so that none of them leads up, to another host, or to a script. */
const path = /^(?:\/[\w~][\w~.-]*)+$|^\/$/

/** Those of a run, which does not last: what is left of such an address opens the same place. */
const ofRun = ['run', 'step']

/**
 * An address on this site as an entry has it: it begins with one slash, stays here, and has nothing of a run in it.
 * `null` where it is none.
 */
export function lastingPlace(href: string): string | null {
  if (href.length > longest.href || !href.startsWith('/')) return null
  const [, way = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? []
  if (!path.test(way) || !/^(?:#[\w~.-]+)?$/.test(fragment)) return null
  const values = new URLSearchParams(query.toWellFormed())
  for (const name of ofRun) values.delete(name)
  const place = `${way}${values.size > 0 ? `?${values}` : ''}${fragment}`
  return place.length > longest.href ? null : place
}

/** A set list, out of what somebody sent; `null` where it is none. */
export function setListFrom(value: unknown): SetList | null {
  if (!isRecord(value) || !isText(value.title, longest.title) || !Array.isArray(value.entries)) return null
  if (value.entries.length > mostEntries) return null
  const entries = value.entries.map(entryFrom).filter((entry) => entry !== null)
  return entries.length === value.entries.length ? { title: value.title, entries } : null
}

function entryFrom(value: unknown): SetListEntry | null {
  if (!isRecord(value) || typeof value.href !== 'string') return null
  const { title, minutes, note } = value
  const href = lastingPlace(value.href)
  if (href === null || !isText(title, longest.title) || !isMinutes(minutes)) return null
  if (note === undefined || note === '') return { href, title, minutes }
  return isText(note, longest.note) ? { href, title, minutes, note } : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most && value.isWellFormed()
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostMinutes
}
