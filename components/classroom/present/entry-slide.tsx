'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button'
import { presentWords as words } from '@/content/labels/present'
import { Black, PresentFoot } from './frame'
import styles from './present.module.css'
import { entryHref, type Kept, sessionOf } from './session'
import { keepWayBack } from './session-bar'
import slides from './slides.module.css'
import { usePresentKeys } from './use-present-keys'
import { useTimer } from './use-timer'
import { useTaps } from './use-touch'
import { useWakeLock } from './use-wake-lock'

type Props = { readonly kept: Kept; readonly host: string }

/** What comes next in a session and is a page of its own: Next opens it, and a bar there leads back to what comes after it. */
export function EntrySlide({ kept, host }: Props) {
  const router = useRouter()
  const session = sessionOf(kept)
  const area = useRef<HTMLElement>(null)
  const [isBlack, setBlack] = useState(false)
  const { timer, press } = useTimer()
  const entry = session?.entries[session.at]
  const go = (at: number) => session && at >= 0 && router.push(entryHref(session, kept, at))
  const open = () => {
    if (!session || !entry) return
    keepWayBack({ href: entryHref(session, kept, session.at + 1), title: session.title })
    location.assign(entry.href)
  }
  const bright = () => setBlack(false)
  const moves = isBlack ? { next: bright, back: bright } : { next: open, back: () => go((session?.at ?? 0) - 1) }
  usePresentKeys({ ...nothing, ...moves, black: () => setBlack(!isBlack), escape: bright, timer: press })
  useTaps(area, moves)
  useWakeLock()
  if (!session) return null
  const place = words.list(Math.min(session.at + 1, session.entries.length), session.entries.length, session.title)
  return (
    <main id="main" ref={area} tabIndex={-1} className={styles.hall} data-hall>
      <header className={styles.head}>
        <h1>{session.title}</h1>
      </header>
      <div className={styles.middle} data-whole="recap" data-fit>
        <div className={slides.start}>
          <h2>{entry ? entry.title : words.listEnd}</h2>
          {entry && (
            <p>
              <a href={entry.href} className={buttonLook.primary} onClick={open}>
                {words.open}
              </a>
            </p>
          )}
          <p>{entry ? words.openKey : words.listEndText(session.title)}</p>
        </div>
      </div>
      <PresentFoot left={place} channel={null} timer={timer} room={kept.room} host={host} />
      {isBlack && <Black>{words.black}</Black>}
    </main>
  )
}

const no = () => undefined
/** There is no message here. */
const nothing = { raw: no, messages: no, full: no, undo: no, help: no, notes: no, fault: no }
