'use client'
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Act } from '@/lib/world/party'
import { frameDocument } from './frame-document'
import { readFrameMessage } from './frame-message'
import styles from './page-frame.module.css'

type Props = {
  readonly html: string
  readonly title: string
  /** False while the person has to wait: the page is there to be seen, and nothing on it can be used. */
  readonly usable: boolean
  readonly onAct: (act: Act) => void
}

/** A party's page in a sandbox of an opaque origin. It can be seen and used; it can reach nothing, and nothing of ours. */
export function PageFrame({ html, title, usable, onAct }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const page = useMemo(() => frameDocument(html), [html])
  const receive = useEffectEvent((event: MessageEvent) => {
    if (event.source === null || event.source !== frame.current?.contentWindow) return
    const message = readFrameMessage(event.data)
    // Whoever has clicked in the page still steps on by keys.
    if (message?.type === 'key')
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...message, bubbles: true }))
    if (message?.type !== 'act' || !usable) return
    // The page has done its part. While the frame kept the focus, the keys of the stage would go to it and be lost.
    frame.current.blur()
    onAct(message.act)
  })
  useEffect(() => {
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [])
  return (
    <iframe
      // A page of its own for each: Chromium may lose one that follows while the one before it is still being loaded.
      key={page}
      ref={frame}
      className={styles.frame}
      title={title}
      sandbox="allow-forms allow-scripts"
      srcDoc={page}
      inert={!usable}
      data-usable={usable}
    />
  )
}
