/** What a request says of how it wants to hear of a room. */
import 'server-only'
import { roleSchema } from '@/lib/api/room-schemas'
import type { Role } from '@/lib/classroom/views'
import type { Asked } from '../asked'
import { RequestError } from '../problem'

/** As whom, and the tag of the view that is there already: a browser that connects again names it in a header. */
export function wantedOf(request: Asked): { readonly as: Role; readonly after: string } {
  const { searchParams } = new URL(request.url)
  const as = roleSchema.safeParse(searchParams.get('as'))
  if (!as.success) throw new RequestError(400, 'unknown_role', '"as" is teacher, student or projector.', 'as')
  return { as: as.data, after: request.headers.get('last-event-id') ?? searchParams.get('after') ?? '' }
}
