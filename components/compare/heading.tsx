import type { ReactNode } from 'react'

/** The look of a section's head that is folded on a phone: there it is one line among others. */
export const foldedHeading = 'font-bold text-[1.25rem] leading-tight tracking-[-0.016em] sm:text-[1.75rem]'

/** The head of a section of the page. */
export function Heading({ id, title, lead }: { id: string; title: string; lead?: ReactNode }) {
  return (
    <>
      <h2 id={id} className="font-bold text-[1.5rem] leading-tight tracking-[-0.016em] sm:text-[1.75rem]">
        {title}
      </h2>
      {lead && <p className="mt-1.25 max-sm:text-small max-w-[54rem] text-pretty text-ink-2">{lead}</p>}
    </>
  )
}
