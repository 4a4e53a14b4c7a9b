'use client'

import { useState } from 'react'
import type { View } from '@/components/stage/stage-model'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { linkWords as words } from '@/content/labels/story'
import styles from './copy-link.module.css'
import { LinkIcon } from './stage-icons'

/** Copies a link to this place that plays it afresh, whenever it is opened. */
export function CopyLink({ stage, view }: { readonly stage: StageControl; readonly view: View }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const href = location.pathname + location.search
    try {
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
