/** One link to a room for all pages of a browser: the one that holds a lock keeps it, and tells the others. */
import type { Role, ViewOf } from '../classroom/views'
import type { Heard, Link } from './room-heard'
import type { Signals } from './room-link'
import type { Problem } from './shapes'

/** What a page needs of its browser: the Web Locks API, and a BroadcastChannel. */
export type Sharing = {
  readonly request: (options: LockOptions, hold: () => Promise<void>) => Promise<unknown>
  readonly open: () => Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>
  readonly watch: Signals['watch']
}

type Told<As extends Role> =
  | { readonly type: 'hello' }
  | { readonly type: 'view'; readonly view: ViewOf[As] }
  | { readonly type: 'link'; readonly link: Link }
  | { readonly type: 'refused'; readonly problem: Problem }

/** In milliseconds: a page that keeps the link and does not answer within this is asleep, and another one takes over. */
export const asleepAfter = 1500

/** Shares the link that `keep` keeps. Gives back how to stop. */
export function shareLink<As extends Role>(
  sharing: Sharing,
  keep: (heard: Heard<As>) => () => void,
  heard: Heard<As>,
): () => void {
  const channel = sharing.open()
  const leaving = new AbortController()
  let leads: { readonly stop: () => void; view: ViewOf[As] | null; link: Link } | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let hasEnded = false

  function tell(what: Told<As>): void {
    channel.postMessage(what)
  }

  /** Keeps the link for as long as the lock is held, and hands on what it hears. */
  function lead(): Promise<void> {
    clearTimeout(waiting)
    return new Promise((release) => {
      const known: { view: ViewOf[As] | null; link: Link } = { view: null, link: 'connecting' }
      const stopLink = keep({
        view: (view) => {
          known.view = view
          heard.view(view)
          tell({ type: 'view', view })
        },
        link: (link) => {
          known.link = link
          heard.link(link)
          tell({ type: 'link', link })
        },
        // Whoever comes later asks anew: it may have got a seat by then.
        refused: (problem) => {
          tell({ type: 'refused', problem })
          end()
          heard.refused(problem)
        },
      })
      const stop = () => {
        leads = null
        stopLink()
        release()
      }
      if (hasEnded) stop()
      else leads = Object.assign(known, { stop })
    })
  }

  async function queue(options: LockOptions): Promise<void> {
    // Rejected where another page has taken the lock, or this one has left.
    await sharing.request(options, lead).catch(() => leads?.stop())
    if (!hasEnded) await queue({ signal: leaving.signal })
  }

  function ask(): void {
    if (leads || hasEnded) return
    tell({ type: 'hello' })
    clearTimeout(waiting)
    waiting = setTimeout(() => void queue({ steal: true }), asleepAfter)
  }

  function answer(): void {
    if (!leads) return
    tell({ type: 'link', link: leads.link })
    if (leads.view) tell({ type: 'view', view: leads.view })
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Told<As>>) => {
    if (hasEnded) return
    if (data.type === 'hello') return answer()
    if (leads) return
    clearTimeout(waiting)
    if (data.type === 'view') heard.view(data.view)
    if (data.type === 'link') heard.link(data.link)
    if (data.type === 'refused') {
      end()
      heard.refused(data.problem)
    }
  })
  const unwatch = sharing.watch((what) => what !== 'offline' && ask())

  function end(): void {
    hasEnded = true
    clearTimeout(waiting)
    unwatch()
    leaving.abort()
    leads?.stop()
    channel.close()
  }

  void queue({ signal: leaving.signal })
  ask()
  return end
}
