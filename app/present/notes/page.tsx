import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { toldByBeat } from '@/components/classroom/present/beat-concepts'
import { SentNotes } from '@/components/classroom/present/notes'
import { NotesOfRoom } from '@/components/classroom/present/notes-of-room'
import { FlowTold } from '@/components/flows/flow-told'
import { type Query, single } from '@/components/stage/stage-query'
import { Page } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { beliefs } from '@/content/beliefs'
import { notesWords } from '@/content/labels/present'
import { concepts } from '@/content/lessons/lessons'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'
import { flowNamed, openStage } from '../../flows/[flow]/[[...position]]/open-stage'
import { keptIn } from '../kept'

type Props = { readonly searchParams: Promise<Query> }

export default async function NotesPage({ searchParams }: Props) {
  const { run: _, step: __, ...query } = await searchParams
  const kept = { ...keptIn(query), channel: single(query.channel) }
  const name = single(query.flow)
  if (name === undefined && kept.room !== undefined) return <NotesOfRoom room={kept.room} />
  const position = single(query.position)
  const asked = await headers()
  const flowOf = flowNamed(name ?? '')
  if (flowOf && !makesRuns(asked)) return <FlowTold flow={flowOf} />
  const opened = await openStage(name ?? '', position === undefined ? [] : [position], query, () => admitRun(asked))
  if (!opened) notFound()
  if (opened === 'refused') return <Refused />
  const { flow, run, at, leaf, rest, recap } = opened
  const told = toldByBeat(flow, { concepts, said: (id) => beliefs[id].said })
  return (
    <SentNotes
      key={run.id}
      flow={JSON.stringify(flow)}
      run={JSON.stringify(run)}
      {...{ at, leaf, rest, recap, kept, told }}
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

/** For whoever speaks, and for nobody to find. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const flow = flowNamed(single((await searchParams).flow) ?? '')
  return { title: flow ? notesWords.title(flow.title) : notesWords.heading, robots: { index: false } }
}
