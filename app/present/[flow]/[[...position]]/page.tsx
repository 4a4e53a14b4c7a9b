import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { SentPresent } from '@/components/classroom/present/sent-present'
import { FlowTold } from '@/components/flows/flow-told'
import { type Query, single, viewNamed } from '@/components/stage/stage-query'
import { Page } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { presentWords } from '@/content/labels/present'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'
import { flowNamed, openStage } from '../../../flows/[flow]/[[...position]]/open-stage'
import { keptIn } from '../../kept'

type Props = {
  readonly params: Promise<{ flow: string; position?: string[] }>
  readonly searchParams: Promise<Query>
}

export default async function PresentPage({ params, searchParams }: Props) {
  const { flow: name, position = [] } = await params
  const asked = await headers()
  const flow = flowNamed(name)
  if (flow && !makesRuns(asked)) return <FlowTold flow={flow} />
  // Nobody else’s run is projected: a link to one opens the same place in a fresh run.
  const { run: _, step: __, ...query } = await searchParams
  const opened = await openStage(name, position, query, () => admitRun(asked))
  if (!opened) notFound()
  if (opened === 'refused') return <Refused />
  const { run, at, leaf, rest, recap } = opened
  return (
    <SentPresent
      key={run.id}
      flow={JSON.stringify(opened.flow)}
      run={JSON.stringify(run)}
      view={viewNamed(single(query.view)) ?? 'story'}
      kept={keptIn(query)}
      host={asked.get('host') ?? ''}
      {...{ at, leaf, rest, recap }}
    />
  )
}

function Refused() {
  return (
    <Page>
      <TooManyRuns />
    </Page>
  )
}

/** A projected page is a view of a flow, and no page of its own to be found. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const flow = flowNamed((await params).flow)
  return flow ? { title: presentWords.title(flow.title), robots: { index: false } } : {}
}
