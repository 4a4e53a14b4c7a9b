import { Page, PageTitle } from '@/components/ui/page'
import { joinWords as words } from '@/content/labels/classroom-student'
import { JoinForm, type JoinProps } from './join-form'

/** Where one joins a class: a code, and a pseudonym that is offered. */
export function JoinPage(props: JoinProps) {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 max-w-prose text-pretty">{words.lead}</p>
      <JoinForm {...props} />
    </Page>
  )
}
