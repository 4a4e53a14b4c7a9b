import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { ownOrigin } from '@/app/own-origin'
import { Controls } from '@/components/classroom/handout/controls'
import { Sheet } from '@/components/classroom/handout/sheet'
import { FlowTold } from '@/components/flows/flow-told'
import { type Query, readSettings, single } from '@/components/stage/stage-query'
import { Page } from '@/components/ui/page'
import { flowHref, routes } from '@/components/ui/routes'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { flows } from '@/content/flows/flows'
import { handoutWords } from '@/content/labels/handout'
import type { Flow } from '@/content/types'
import { admitRun } from '@/lib/runs/admission'
import { makesRuns } from '@/lib/runs/visit'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { readWhatIf } from '../../flows/[flow]/[[...position]]/read-what-if'
import { playHandout } from '../play-handout'
import { hrefsOf, readShown } from '../shown'

type Props = { readonly params: Promise<{ flow: string }>; readonly searchParams: Promise<Query> }

export default async function HandoutPage({ params, searchParams }: Props) {
  const flow = flowNamed((await params).flow)
  if (!flow) notFound()
  const asked = await headers()
  if (!makesRuns(asked)) return <FlowTold flow={flow} />
  if (!admitRun(asked)) return <Refused />
  const query = await searchParams
  const { settings, notices } = readSettings(flow, query)
  const read = readWhatIf(flow, settings, single(query['what-if']))
  const place = { settings: changedIn(flow, settings), whatIf: read.whatIf?.id }
  const handout = await playHandout(flow, settings, read.whatIf ? [read.whatIf.id] : [])
  const shown = readShown(query)
  const stage = flowHref(flow.id, place)
  return (
    <Page>
      <Controls shown={shown} hrefs={hrefsOf(`${routes.handout}/${flow.id}`, valuesOf(place))} stage={stage} />
      {[...notices, ...read.notices].map(({ text }) => (
        <p key={text} role="status" className="mb-4 border-new-line border-l-3 pl-3 print:hidden">
          {text}
        </p>
      ))}
      <Sheet handout={handout} shown={shown} address={new URL(stage, ownOrigin(asked)).href} />
    </Page>
  )
}

type Changed = Readonly<Partial<Record<string, string>>>

function changedIn(flow: Flow, settings: Settings): Changed {
  const usual = settingsOf(flow)
  const changed = flow.settings.filter((name) => settings[name] !== usual[name])
  return Object.fromEntries(changed.map((name) => [name, settings[name]]))
}

function valuesOf({ settings, whatIf }: { settings: Changed; whatIf: string | undefined }): [string, string][] {
  const values = Object.entries({ ...settings, 'what-if': whatIf })
  return values.filter((entry): entry is [string, string] => entry[1] !== undefined)
}

function Refused() {
  return (
    <Page>
      <TooManyRuns />
    </Page>
  )
}

function flowNamed(id: string): Flow | undefined {
  return flows.find((flow) => flow.id === id)
}

/** A handout is from a run of somebody’s own: search engines are shown the flow. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const flow = flowNamed((await params).flow)
  if (!flow) return {}
  return { title: handoutWords.title(flow.title), description: flow.story, robots: { index: false } }
}
