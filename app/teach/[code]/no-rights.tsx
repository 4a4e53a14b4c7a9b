import { BecomeTeacher } from '@/components/classroom/teach/become-teacher'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { teachWords, noRightsWords as words } from '@/content/labels/classroom-teach'

type Props = { readonly code: string; readonly missing: 'room' | 'rights' }

/** Instead of the console: what is missing, and how it can be had. */
export function NoRights({ code, missing }: Props) {
  return (
    <Page>
      <div className="max-w-180">
        <PageTitle>{words.title(code)}</PageTitle>
        {missing === 'rights' ? (
          <>
            <p className="mt-4">{words.noRights}</p>
            <p className="mt-4 mb-6">{words.how}</p>
            <BecomeTeacher room={code} />
          </>
        ) : (
          <p className="mt-4">{words.gone}</p>
        )}
        <p className="mt-8">
          <a
            href={missing === 'rights' ? `${routes.join}?${new URLSearchParams({ code })}` : routes.teach}
            className={linkStyle}
          >
            {missing === 'rights' ? words.join : words.open}
          </a>
        </p>
        <noscript>
          <p className="mt-4 font-semibold">{teachWords.noScript}</p>
        </noscript>
      </div>
    </Page>
  )
}
