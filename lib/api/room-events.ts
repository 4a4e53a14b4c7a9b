/** What happens in a room, as it comes to this page: by an event stream, and by asking again and again where streams do not get through. */
import type { Role } from '../classroom/views'
import type { Heard } from './room-heard'
import { keepLink, type RoomSource, type Signals } from './room-link'
import type { TaggedView } from './room-shapes'
import { type Sharing, shareLink } from './room-sharing'
import { eventsAddress, nextView } from './rooms'

export type { Heard, Link } from './room-heard'

/**
 * Listens to a room. Gives back how to stop. Several pages of one browser have one link, where the browser can say
 * which of them keeps it; else each has its own.
 */
export function listen<As extends Role>(code: string, as: As, heard: Heard<As>): () => void {
  const keep = (told: Heard<As>) => keepLink(sourceOf(code, as), told, signals)
  const sharing = sharingOf(`room ${code} ${as}`)
  return sharing ? shareLink(sharing, keep, heard) : keep(heard)
}

function sourceOf<As extends Role>(code: string, as: As): RoomSource<As> {
  return {
    next: (after) => nextView(code, as, after),
    open: ({ view, failed }) => {
      const source = new EventSource(eventsAddress(code, as))
      source.addEventListener('view', ({ data, lastEventId }) => view(taggedIn(lastEventId, data)))
      // The browser would come back by itself, but in its own time, and where it was refused it does not say why.
      source.addEventListener('error', () => failed(source.readyState === EventSource.CLOSED))
      return () => source.close()
    },
  }
}

function taggedIn<As extends Role>(tag: string, text: string): TaggedView<As> {
  return { tag, view: JSON.parse(text) }
}

const signals: Signals = {
  isOnline: () => navigator.onLine !== false,
  watch: (changed) => {
    const seen = () => {
      if (document.visibilityState === 'visible') changed('visible')
    }
    const online = () => changed('online')
    const offline = () => changed('offline')
    addEventListener('online', online)
    addEventListener('offline', offline)
    document.addEventListener('visibilitychange', seen)
    return () => {
      removeEventListener('online', online)
      removeEventListener('offline', offline)
      document.removeEventListener('visibilitychange', seen)
    }
  },
}

/** `null` where the browser has no locks, as in a context that is not secure, or no channels. */
function sharingOf(name: string): Sharing | null {
  if (typeof navigator.locks === 'undefined' || typeof BroadcastChannel === 'undefined') return null
  return {
    request: (options, hold) => navigator.locks.request(name, options, hold),
    open: () => new BroadcastChannel(name),
    watch: signals.watch,
  }
}
