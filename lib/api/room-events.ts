/** What happens in a room, as it comes to this page: by an event stream, and by asking again and again where streams do not get through. */
import type { Role, ViewOf } from '../classroom/views'
import { eventsAddress } from './rooms'
import type { Problem } from './shapes'

/** How the page hears of the room. `live`: by events; `polling`: by asking; `away`: not at the moment. */
export type Link = 'connecting' | 'live' | 'polling' | 'away'

export type Heard<As extends Role> = {
  readonly view: (view: ViewOf[As]) => void
  readonly link: (link: Link) => void
  /** The room is gone, or is not for this browser: nothing will come any more. */
  readonly refused: (problem: Problem) => void
}

/** Listens to a room. Gives back how to stop. */
export function listen<As extends Role>(code: string, as: As, heard: Heard<As>): () => void {
  const source = new EventSource(eventsAddress(code, as))
  source.addEventListener('view', ({ data }) => {
    heard.link('live')
    heard.view(JSON.parse(data))
  })
  source.addEventListener('error', () => heard.link('away'))
  return () => source.close()
}
