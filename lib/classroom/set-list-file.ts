/** A set list as a file: JSON that says what it is, and in which version of its form. */
import type { SetList } from './set-list'
import { setListFrom } from './set-list-entry'

const format = 'claimcheck-set-list'
const version = 1

/** What is wrong with a file. */
export type FileFault = 'not-json' | 'not-a-set-list' | 'newer' | 'an-entry'

/** The text of the file. */
export function fileOfList({ title, entries }: SetList): string {
  return `${JSON.stringify({ format, version, title, entries }, null, 2)}\n`
}

/** The list that a file holds, or what is wrong with the file. */
export function listFromFile(text: string): { readonly list: SetList } | { readonly fault: FileFault } {
  const value = parsed(text)
  if (value === undefined) return { fault: 'not-json' }
  if (!isOfFormat(value)) return { fault: 'not-a-set-list' }
  if (value.version !== version) return { fault: 'newer' }
  const list = setListFrom(value)
  return list ? { list } : { fault: 'an-entry' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isOfFormat(value: unknown): value is { readonly version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}
