import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ownOrigin } from '@/app/own-origin'
import { Controls } from '@/components/classroom/handout/controls'
import type { Handout } from '@/components/classroom/handout/handout-model'
import { Sheet } from '@/components/classroom/handout/sheet'
import { type Query, single } from '@/components/stage/stage-query'
import { buttonLook } from '@/components/ui/button'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { handoutWords as words } from '@/content/labels/handout'
import { listFromLink } from '@/lib/classroom/set-list-link'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'
import { playHandout } from './play-handout'
import { flowsOf, type SessionFlow } from './session-flows'
import { hrefsOf, readShown } from './shown'

type Props = { readonly searchParams: Promise<Query> }

export const metadata: Metadata = { title: words.title('a session'), robots: { index: false } }

/** The handouts of a session: each flow of it once. */
export default async function SessionHandoutPage({ searchParams }: Props) {
  const query = await searchParams
  const link = single(query.list) ?? ''
  const list = listFromLink(link)
  const asked = await headers()
  if (!list) return <NoSession />
  const session = flowsOf(list)
  if (session.length === 0 || !makesRuns(asked)) return <Told title={list.title} session={session} />
  if (!session.every(() => admitRun(asked))) return <Refused />
  const handouts: Handout[] = []
  for (const { flow, settings, whatIfs } of session) handouts.push(await playHandout(flow, settings, whatIfs))
  const shown = readShown(query)
  const origin = ownOrigin(asked)
  return (
    <Page>
      <Controls shown={shown} hrefs={hrefsOf(routes.handout, [['list', link]])} />
      {handouts.map((handout, index) => (
        <Sheet
          key={handout.flow.id}
          handout={handout}
          shown={shown}
          address={new URL(session[index]?.href ?? routes.flows, origin).href}
          session={list.title}
        />
      ))}
    </Page>
  )
}

function NoSession() {
  return (
    <Page>
      <PageTitle>{words.noSession.title}</PageTitle>
      <p className="mt-4 max-w-prose">{words.noSession.text}</p>
      <a href={routes.setList} className={`mt-6 ${buttonLook.plain}`}>
        {words.noSession.back}
      </a>
    </Page>
  )
}

/** Without a run: what the session has. */
function Told({ title, session }: { title: string; session: readonly SessionFlow[] }) {
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      {session.length === 0 && <p className="mt-4 max-w-prose">{words.nothing}</p>}
      <ul className="mt-4">
        {session.map(({ flow }) => (
          <li key={flow.id}>{flow.title}</li>
        ))}
      </ul>
    </Page>
  )
}

function Refused() {
  return (
    <Page>
      <TooManyRuns />
    </Page>
  )
}
