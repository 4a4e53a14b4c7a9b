/** What scope a token response names, beside what was asked for (RFC 6749 §5.1: it is there where the two differ). */
import { jsonObject } from '../../world/http-text'
import type { HttpResponse } from '../../world/message'
import { type Note, remark } from '../note'
import { shown } from '../shown'

/** A note where another scope was granted than asked for. The order of the values means nothing (RFC 6749 §3.3). */
export function scopeNotes({ body }: HttpResponse, asked: string): Note[] {
  const granted = jsonObject(body)?.scope
  if (typeof granted !== 'string' || isSame(granted, asked)) return []
  const text = `scope in the answer is ${shown(granted)}, and ${shown(asked)} was asked for. What is not in it will be refused.`
  return [remark('scope.otherwise', text)]
}

function isSame(one: string, other: string): boolean {
  return sorted(one) === sorted(other)
}

function sorted(scope: string): string {
  return [...new Set(scope.split(' ').filter(Boolean))].sort().join(' ')
}
