import { buttonLook } from '@/components/ui/button'
import { Page, PageTitle } from '@/components/ui/page'
import { routes, shortHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { studentWords } from '@/content/labels/classroom-student'
import type { Problem } from '@/lib/api/shapes'
import type { StudentView } from '@/lib/classroom/views'

const words = studentWords.ended

/** Why there is no class on this page. */
export type End = 'removed' | 'closed' | 'gone' | 'seat'

/** Why a class is over for this student; `null` where it is not. A problem that passes is no end. */
export function endOf({ own, closed }: StudentView, problem: Problem | null): End | null {
  if (problem?.code === 'room_gone') return 'gone'
  if (problem?.code === 'no_seat') return 'seat'
  if (own === null || problem?.code === 'seat_removed') return 'removed'
  return closed ? 'closed' : null
}

/** Says why, and offers a way on. */
export function Ended({ code, end }: { readonly code: string; readonly end: End }) {
  const { title, text } = words[end]
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <p role="status" className="mt-5 mb-7 max-w-prose text-pretty">
        {text}
      </p>
      <p className="flex flex-wrap items-center gap-6">
        <a href={routes.flows} className={buttonLook.primary}>
          {words.flows}
        </a>
        <a href={end === 'seat' ? shortHref(code) : routes.join} className={linkStyle}>
          {end === 'seat' ? words.joinThis : words.join}
        </a>
      </p>
    </Page>
  )
}
