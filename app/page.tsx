import { headers } from 'next/headers'
import { Suspense } from 'react'
import { Answers } from '@/components/home/answers'
import { RunAwaited } from '@/components/home/run-awaited'
import { RunCard } from '@/components/home/run-card'
import { SideBySide } from '@/components/home/side-by-side'
import { WaysIn } from '@/components/home/ways-in'
import { Page, PageTitle } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { highlights, question } from '@/content/home'
import { admitRun } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'
import { makesRuns } from '@/lib/runs/visit'

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

/** Begins a run for whoever opened the page, as far as to its first arrow. The page itself goes on with it. */
async function OwnRun() {
  const asked = await headers()
  if (!makesRuns(asked)) return <RunAwaited />
  if (!admitRun(asked)) return <TooManyRuns />
  const run = await openRuns().start({ flow: 'authorization-code', play: { until: highlights[0].kind } })
  return <RunCard begun={JSON.stringify(run)} now={Date.now()} />
}
