/** Of every message those around the one of the moment, as many as a picture has room for. */
import type { Stage } from '@/components/stage/stage-model'
import { rowsOf } from '@/lib/world/readings/tree'
import type { Shown } from './moment'

const most = 8

export function nearMessages({ branch, message: now }: Stage): readonly Shown[] {
  const all = rowsOf(branch).map(({ message }) => message)
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === now?.id),
  )
  const start = Math.max(0, Math.min(at - most + 3, all.length - most))
  return all.slice(start, start + most).map((message) => ({ message, ticket: null, isNow: message.id === now?.id }))
}
