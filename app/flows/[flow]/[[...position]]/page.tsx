import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { FlowTold } from '@/components/flows/flow-told'
import { Stage } from '@/components/stage/stage'
import { type Query, single } from '@/components/stage/stage-query'
import { Page } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'
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
  if (query.run === undefined && !admitRun(asked)) return <Refused />
  const opened = await openStage(flow, position, query)
  if (!opened) notFound()
  const { run, at } = opened
  const address = { path: ['/flows', flow, ...position].join('/'), run: single(query.run), step: single(query.step) }
  return <Stage key={`${run.id} ${at} ${run.steps.length}`} address={address} {...opened} />
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
