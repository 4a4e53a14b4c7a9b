import { headers } from 'next/headers'
import { CoatCheck } from '@/components/home/coat-check'
import { Hero } from '@/components/home/hero'
import { RunAwaited } from '@/components/home/run-awaited'
import { RunCard } from '@/components/home/run-card'
import { inShort } from '@/components/home/shown-run'
import { SideBySide } from '@/components/home/side-by-side'
import { WaysIn } from '@/components/home/ways-in'
import { Page } from '@/components/ui/page'
import { TooManyRuns } from '@/components/ui/too-many-runs'
import { authorizationCode } from '@/content/flows/authorization-code'
import { begunUntil, roles } from '@/content/home'
import { partyWords } from '@/content/words/parties'
import { beatsFor } from '@/lib/play/beats'
import { admitRun } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'
import { tokenSizes } from '@/lib/runs/token-sizes'
import { makesRuns } from '@/lib/runs/visit'
import type { RunView } from '@/lib/world/run'
import { settingsOf } from '@/lib/world/settings'

/** What is told of every run here: it has the settings that its flow has by itself. */
const beats = beatsFor(authorizationCode, settingsOf(authorizationCode)).map(inShort)
const lanes = roles.map((role) => {
  const { name, term, cast } = partyWords[role]
  return { id: role, role, name, short: cast.who, term }
})

export default async function HomePage() {
  const visit = await headers()
  const isReader = makesRuns(visit)
  const run = isReader && admitRun(visit) ? await beginRun() : null
  return (
    <Page width="wide">
      <Hero run={run?.id}>
        {run ? (
          <RunCard begun={JSON.stringify(run)} beats={beats} lanes={lanes} />
        ) : isReader ? (
          <TooManyRuns />
        ) : (
          <RunAwaited beats={beats} lanes={lanes} />
        )}
      </Hero>
      <CoatCheck sizes={run && (await tokenSizes(openRuns()))} />
      <SideBySide />
      <WaysIn />
    </Page>
  )
}

/** A run for whoever opened the page, as far as to its first arrows. The page itself goes on with it. */
function beginRun(): Promise<RunView> {
  return openRuns().start({ flow: authorizationCode.id, play: { until: begunUntil } })
}
