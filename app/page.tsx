import { headers } from 'next/headers'
import { Suspense } from 'react'
import { Answers } from '@/components/home/answers'
import { RunAwaited } from '@/components/home/run-awaited'
import { RunCard } from '@/components/home/run-card'
import { SideBySide } from '@/components/home/side-by-side'
import { WaysIn } from '@/components/home/ways-in'
import { Page, PageTitle } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { question } from '@/content/home'
import { admitRun } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'

export default function HomePage() {
  return (
    <Page>
      <PageTitle>
        {question.asked} <span className="font-medium text-ink-2">{question.answered}</span>
      </PageTitle>
      <Answers />
      <Suspense fallback={<RunAwaited />}>
        <OwnRun />
      </Suspense>
      <SideBySide />
      <WaysIn />
    </Page>
  )
}

/** Plays a run for whoever opened the page. The rest of the page does not wait for it. */
async function OwnRun() {
  if (!admitRun(await headers())) return <TooManyRuns />
  const run = await openRuns().start({ flow: 'authorization-code', play: 'end' })
  return <RunCard run={run} now={Date.now()} />
}
