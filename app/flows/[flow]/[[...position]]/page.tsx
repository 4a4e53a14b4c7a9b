import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { FlowTold } from '@/components/flows/flow-told'
import { SentStage } from '@/components/stage/sent-stage'
import { type Query, readView, type Shown, single, viewCookie, viewNamed } from '@/components/stage/stage-query'
import { Page } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'
import { flowText } from './flow-text'
import { flowNamed, openStage } from './open-stage'

type Props = {
  readonly params: Promise<{ flow: string; position?: string[] }>
  readonly searchParams: Promise<Query>
}

export default async function StagePage({ params, searchParams }: Props) {
  const { flow, position = [] } = await params
  const query = await searchParams
  const asked = await headers()
  if (!makesRuns(asked)) return <Told name={flow} />
  const opened = await openStage(flow, position, query, () => admitRun(asked))
  if (!opened) notFound()
  if (opened === 'refused') return <Refused />
  const { run, at } = opened
  const shown = await shownTo(query)
  const sent = { ...opened, ...shown, flow: flowText(opened.flow), run: JSON.stringify(run) }
  return <SentStage key={`${run.id} ${at} ${run.steps.length}`} address={addressOf(flow, position, query)} {...sent} />
}

function addressOf(flow: string, position: readonly string[], query: Query) {
  const path = ['/flows', flow, ...position].join('/')
  return { path, run: single(query.run), step: single(query.step), whatIf: single(query['what-if']) }
}

/** As the address says, else as the reader had it last. */
async function shownTo(query: Query): Promise<Shown> {
  const { view, ...others } = readView(query)
  return { view: view ?? viewNamed((await cookies()).get(viewCookie)?.value) ?? 'story', ...others }
}

/** Whoever only takes note of a page is told what the flow is, and gets no run. */
function Told({ name }: { name: string }) {
  const flow = flowNamed(name)
  if (!flow) notFound()
  return <FlowTold flow={flow} />
}

function Refused() {
  return (
    <Page>
      <TooManyRuns />
    </Page>
  )
}

/** A run is somebody's own: search engines are shown the flow and none of its runs. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const flow = flowNamed((await params).flow)
  if (!flow) return {}
  const robots = (await searchParams).run === undefined ? undefined : { index: false }
  return {
    title: flow.title,
    description: flow.story,
    alternates: { canonical: `/flows/${flow.id}` },
    openGraph: { title: flow.title, description: flow.story },
    robots,
  }
}
