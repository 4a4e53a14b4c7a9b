/**
 * A set list as a text for an address, `?list=…`. Whoever keeps one opens it in ten years: the text begins with the
 * version of its form, and what a version means never changes. Nothing of a run is in it.
 */
import { decodeBase64 } from '../world/encoding'
import type { SetList } from './set-list'
import { setListFrom } from './set-list-entry'

/** In characters: servers take no longer address than this. */
export const longestLink = 8192

/** Version 1: Base64url of JSON, `[title, [href, title, minutes, note], …]`; a note that is not there is left out. */
const first = /^1\.([\w-]+)$/

/** The text of an address. Only one that is not longer than `longestLink` is read back. */
export function linkOfList({ title, entries }: SetList): string {
  const rows = entries.map(({ href, title: name, minutes, note }) => [href, name, minutes, ...(note ? [note] : [])])
  return `1.${base64url(JSON.stringify([title, ...rows]))}`
}

/** The list that a text of an address names; `null` where it names none, or leads away from this site. */
export function listFromLink(text: string): SetList | null {
  const written = text.length > longestLink ? null : first.exec(text)?.[1]
  const value = written ? parsed(decodeBase64(written)) : null
  if (!Array.isArray(value)) return null
  const [title, ...rows] = value
  return setListFrom({ title, entries: rows.map(entryOf) })
}

function entryOf(row: unknown): unknown {
  if (!Array.isArray(row) || row.length > 4) return null
  const [href, title, minutes, note] = row
  return { href, title, minutes, note }
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json)
  } catch {
    return null
  }
}

function base64url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export type EntryKind = 'flow' | 'lab' | 'lesson' | 'item' | 'race' | 'page'

const kinds: readonly { readonly kind: EntryKind; readonly of: RegExp }[] = [
  { kind: 'flow', of: /^\/flows\/[^?#]/ },
  { kind: 'lab', of: /^\/attacks\/[^?#]/ },
  { kind: 'lesson', of: /^\/learn\/[^?#]/ },
  { kind: 'item', of: /^\/quiz\/session\?(?:[^#]*&)?of=item-/ },
  { kind: 'race', of: /^\/compare(?:[?#]|$)/ },
]

/** What an entry leads to: a place on the stage, a lab, a lesson, an item of the bank, the races; else any other page. */
export function entryKind(href: string): EntryKind {
  return kinds.find(({ of }) => of.test(href))?.kind ?? 'page'
}
