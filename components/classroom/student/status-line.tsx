'use client'

import type { ReactNode } from 'react'

type Props = {
  /** Black: this is where one is for oneself. */
  readonly isAlone?: boolean
  /** What is said beside it, where something is wrong. */
  readonly aside?: string | null
  /** What came of something that was done; empty where nothing was. */
  readonly note?: string
  readonly children: ReactNode
  /** The way back. */
  readonly button?: ReactNode
}

/** The line below the head: where one is. */
export function StatusLine({ isAlone = false, aside = null, note = '', button, children }: Props) {
  const look = isAlone
    ? 'min-h-16 justify-between border-ink bg-ink py-2 pr-2.5 text-paper'
    : 'min-h-12 border-line bg-paper py-2.5'
  return (
    <>
      <div className={`flex items-center gap-3 border-b px-4 text-[1rem] leading-tight min-[701px]:px-6 ${look}`}>
        <p role="status" className="flex min-w-0 items-center gap-2.5">
          {!isAlone && <span aria-hidden="true" className="size-3 flex-none rounded-[3px] bg-ink" />}
          <span>{children}</span>
        </p>
        {button}
      </div>
      <p role="status" className="px-4 py-2 text-small empty:hidden min-[701px]:px-6">
        {note}
      </p>
      {aside !== null && (
        <p role="alert" className="border-line border-b border-l-4 border-l-new-line bg-new px-4 py-2 text-small">
          {aside}
        </p>
      )}
    </>
  )
}
