'use client'
import { useState } from 'react'
import styles from '@/components/stage/message/wire.module.css'
import { stageWords } from '@/content/words/stage'

const words = stageWords.message

/** Copies a text, and says whether that worked. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      setSaid(words.copyFailed)
    }
  }
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.smallButton} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
