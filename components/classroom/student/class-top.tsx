import type { ReactNode } from 'react'
import { Logo } from '@/components/ui/logo'
import { routes } from '@/components/ui/routes'
import { studentWords as words } from '@/content/labels/classroom-student'
import { site } from '@/content/site'

type Props = { readonly code: string; readonly children: ReactNode }

/** The head of a student’s page. On a phone it is the head of the site as well: its name, and the code of the room. */
export function ClassTop({ code, children }: Props) {
  return (
    <header className="flex min-h-13 min-w-0 items-center gap-3 border-line border-b bg-card px-4 [grid-area:head] min-[701px]:min-h-15 min-[701px]:border-r-0 min-[701px]:bg-paper min-[701px]:px-6">
      <a
        href={routes.home}
        className="flex min-h-10 items-center gap-2.5 font-[750] text-[1.125rem] tracking-[-0.01em] min-[701px]:hidden"
      >
        <Logo />
        {site.name}
      </a>
      <h1 className="min-w-0 truncate font-bold text-[1.25rem] leading-tight tracking-[-0.012em] max-[700px]:sr-only">
        {children}
      </h1>
      <p className="ml-auto font-bold font-mono text-[1rem] tracking-[0.05em]">
        <span className="sr-only">{words.code} </span>
        {code}
      </p>
    </header>
  )
}
