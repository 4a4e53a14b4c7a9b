'use client'

import { type ReactNode, useState } from 'react'
import { Button } from './button'

type Props = {
  /** Made when it is asked for: it may be long. */
  readonly text: () => string
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string }
  readonly look: 'small' | 'plain' | 'tool'
  /** The accessible name, where several stand side by side. */
  readonly label?: string
  readonly icon?: ReactNode
  /** After so many milliseconds it says no more whether it worked. Left out, it stays said. */
  readonly saidFor?: number
}

/** Copies a text, and says beside the button whether that worked. */
export function Copy({ text, words, look, label, icon, saidFor }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid(words.copied)
    } catch {
      setSaid(words.copyFailed)
    }
    if (saidFor !== undefined) setTimeout(() => setSaid(''), saidFor)
  }
  return (
    <>
      <Button look={look} aria-label={label} onClick={copy}>
        {icon}
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
