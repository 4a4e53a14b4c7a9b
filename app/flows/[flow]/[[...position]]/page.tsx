import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { flowNamed, openStage } from '@/components/stage/open-stage'
import { Stage } from '@/components/stage/stage'
import type { Query } from '@/components/stage/stage-query'

type Props = {
  readonly params: Promise<{ flow: string; position?: string[] }>
  readonly searchParams: Promise<Query>
}

export default async function StagePage({ params, searchParams }: Props) {
  const { flow, position = [] } = await params
  const opened = await openStage(flow, position, await searchParams)
  if (!opened) notFound()
  return <Stage key={opened.run.id} {...opened} />
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
