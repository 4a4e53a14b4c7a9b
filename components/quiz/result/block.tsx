import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly isOpen: boolean; readonly children: ReactNode }

/** A part of the explanation that can be folded. */
export function Block({ title, isOpen, children }: Props) {
  return (
    <details open={isOpen} className="mt-5">
      <summary className="min-h-7 cursor-pointer font-bold text-[1.1875rem]">{title}</summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}
