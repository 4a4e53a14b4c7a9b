'use client'

import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react'
import { Button } from './button'

type Props = {
  readonly title: string
  /** The word on the button that closes it. */
  readonly close: string
  /** For whoever opens it later, with `showModal()`. Without it, it opens as soon as it is there. */
  readonly ref?: Ref<HTMLDialogElement>
  readonly onClose?: () => void
  readonly className?: string | undefined
  /** Stands beside the button that closes it. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A modal dialog: Escape, a click beside it and its own button close it, and the focus goes back to where it was. */
export function Dialog({ title, close, ref, onClose, className = '', foot, children }: Props) {
  const own = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (own.current && !own.current.open) own.current.showModal()
  }, [])
  return (
    <dialog
      ref={ref ?? own}
      className={`${look} ${className}`}
      aria-labelledby={heading}
      closedby="any"
      onClose={onClose}
    >
      <h2 id={heading} className="mb-3 font-bold text-[1.25rem]">
        {title}
      </h2>
      {children}
      <form method="dialog" className="flex flex-wrap items-center justify-between gap-3">
        <Button type="submit" look="close">
          {close}
        </Button>
        {foot}
      </form>
    </dialog>
  )
}

const look =
  'm-auto w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line-2 bg-card p-6 text-ink backdrop:bg-(--shadow)'
