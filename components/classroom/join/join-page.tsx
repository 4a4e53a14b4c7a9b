import { Page, PageTitle } from '@/components/ui/page'
import { classHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { joinWords as words } from '@/content/labels/classroom-student'
import { JoinForm, type JoinProps } from './join-form'

type Props = JoinProps & {
  /** The rooms in which this browser has a seat already. */
  readonly seats?: readonly string[]
}

/** Where one joins a class: a code, and a pseudonym that is offered. Whoever has a seat finds the way back to it. */
export function JoinPage({ seats = [], ...form }: Props) {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 max-w-prose text-pretty">{words.lead}</p>
      {seats.map((code) => (
        <p key={code} className="mt-4">
          <a href={classHref(code)} className={linkStyle}>
            {words.seated(code)}
          </a>
        </p>
      ))}
      <JoinForm {...form} />
    </Page>
  )
}
