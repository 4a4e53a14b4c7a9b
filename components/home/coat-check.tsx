import type { ReactNode } from 'react'
import { Terms } from '@/components/glossary/terms'
import { coatCheck as words } from '@/content/home'
import { Desk, Stub, Ticket } from './drawings'

/** How many bytes tokens have that this server has issued. */
export type TokenSizes = { readonly opaque: number; readonly jwt: number }

/** The one analogy, drawn: a desk, a numbered stub, and a stamped ticket. */
export function CoatCheck({ sizes }: { sizes: TokenSizes | null }) {
  return (
    <section className="mt-7.5" aria-labelledby="coat-check">
      <h2 id="coat-check" className="font-bold text-[1.4375rem] leading-normal tracking-[-0.012em]">
        {words.title} <span className="font-[450] text-ink-2">{words.more}</span>
      </h2>
      <ul className="mt-2 grid gap-x-10 gap-y-4.5 min-[1181px]:grid-cols-3 projector:grid-cols-1">
        <Thing drawing={<Desk />} {...words.desk} />
        <Thing drawing={<Stub />} {...words.stub} bytes={sizes?.opaque} />
        <Thing drawing={<Ticket />} {...words.ticket} bytes={sizes?.jwt} />
      </ul>
    </section>
  )
}

type ThingProps = {
  readonly drawing: ReactNode
  readonly title: string
  readonly text: string
  readonly bytes?: number | undefined
}

function Thing({ drawing, title, text, bytes }: ThingProps) {
  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-start gap-3.5 sm:grid-cols-[8.25rem_minmax(0,1fr)] sm:gap-4.5">
      {drawing}
      <div className="pt-3">
        <h3 className="font-bold text-[1.06em] leading-tight">{title}</h3>
        <p className="mt-0.75 max-w-prose text-pretty text-[0.94em] text-ink-2 leading-[1.4]">
          <Terms text={text} /> {bytes !== undefined && words.size(bytes)}
        </p>
      </div>
    </li>
  )
}
