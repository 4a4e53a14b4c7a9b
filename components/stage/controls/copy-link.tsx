'use client'

import { useState } from 'react'
import { lastingHref } from '@/components/stage/lasting-href'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { linkWords as words } from '@/content/labels/story'
import styles from './copy-link.module.css'
import { LinkIcon } from './stage-icons'

/** Copies a link to this place that plays it afresh, whenever it is opened. */
export function CopyLink({ stage, story }: { readonly stage: StageControl; readonly story: Story }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      const href = lastingHref({ ...stage, view: story.view, recap: story.over })
      await navigator.clipboard.writeText(new URL(href, location.href).href)
      setSaid(words.copied)
    } catch {
      setSaid(words.failed)
    }
    setTimeout(() => setSaid(''), shown)
  }
  return (
    <span className={styles.copy}>
      <Button look="tool" onClick={() => void copy()}>
        <LinkIcon />
        {words.copy}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </span>
  )
}

/** In milliseconds. */
const shown = 4000
