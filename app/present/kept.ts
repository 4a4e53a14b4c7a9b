import type { Kept } from '@/components/classroom/present/session'
import { type Query, single } from '@/components/stage/stage-query'
import { codeFrom } from '@/lib/classroom/code'

/** What of the query goes on from one projected page to the next. What is no code of a room is none. */
export function keptIn(query: Query): Kept {
  const room = codeFrom(single(query.room) ?? '') ?? undefined
  return { room, list: single(query.list), entry: single(query.entry) }
}
