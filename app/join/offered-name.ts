import 'server-only'
import { randomInt } from 'node:crypto'
import { pseudonyms } from '@/content/pseudonyms'

/** Two plain words that say nothing about anybody. */
export function offeredName(): string {
  return `${oneOf(pseudonyms.first)} ${oneOf(pseudonyms.second)}`
}

function oneOf(list: readonly string[]): string {
  return list[randomInt(list.length)] ?? ''
}
