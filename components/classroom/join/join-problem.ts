import { joinWords as words } from '@/content/labels/classroom-student'
import type { Problem } from '@/lib/api/shapes'

/** What keeps somebody out, and the field that it is about. */
export type JoinProblem = { readonly field: 'code' | 'name' | null; readonly text: string }

const aboutCode: Readonly<Record<string, string>> = {
  room_gone: words.unknown,
  room_closed: words.closed,
  room_full: words.full,
  seat_removed: words.removed,
}

/** What the API said, in words for whoever wants to join. */
export function joinProblem({ code, detail, field }: Problem): JoinProblem {
  const known = aboutCode[code]
  if (known) return { field: 'code', text: known }
  return field === 'name' ? { field: 'name', text: detail } : { field: null, text: words.failed(detail) }
}
