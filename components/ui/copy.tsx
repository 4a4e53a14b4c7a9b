'use client'

import { useState } from 'react'
import { Button } from './button'

type Props = {
  /** Made when it is asked for: it may be long. */
  readonly text: () => string
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string }
  readonly look: 'small' | 'plain'
  /** The accessible name, where several stand side by side. */
  readonly label?: string
}

/** Copies a text, and says beside the button whether that worked. */
export function Copy({ text, words, look, label }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid(words.copied)
    } catch {
      setSaid(words.copyFailed)
    }
  }
  return (
    <>
      <Button look={look} aria-label={label} onClick={copy}>
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
