'use client'

import { buttonLook } from '@/components/ui/button'
import { flowHref } from '@/components/ui/routes'
import { highlights, runCard } from '@/content/home'
import type { RunView } from '@/lib/world/run'
import { Arrows } from './arrows'
import { Clock } from './clock'
import { IssuedToken } from './issued-token'
import { arrowsOf, idTokenOf, lanesOf } from './shown-run'
import { useWholeRun } from './use-whole-run'

/** A run of this visitor's own: its five telling messages, and the ID token that came out of it. It comes begun, as JSON, and goes on here. */
export function RunCard({ begun, now }: { begun: string; now: number }) {
  const run = useWholeRun(begun)
  const token = idTokenOf(run)
  return (
    <section
      aria-label={runCard.title}
      className="mt-12 grid min-h-220 grid-rows-[1fr_auto] overflow-hidden rounded-[14px] border border-line-2 bg-card shadow-[0_18px_40px_-28px_var(--shadow)] sm:min-h-160 lg:min-h-114 projector:min-h-211"
    >
      <div className="grid lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] projector:lg:grid-cols-1">
        <div className="isolate border-line border-b px-2 py-5 text-small sm:px-6 lg:border-r lg:border-b-0 projector:border-r-0 projector:border-b">
          <Arrows lanes={lanesOf(run)} arrows={arrowsOf(run, highlights)} />
        </div>
        {token && <IssuedToken token={token} now={now} />}
      </div>
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2.5 border-line border-t px-4 py-3.5 text-small text-ink-2 sm:px-6">
        <Ways run={run} />
        {token && (
          <p className="sm:ml-auto">
            {runCard.issued.before} <Clock to={token.issuedAt} now={now} /> {runCard.issued.after}
          </p>
        )}
      </div>
    </section>
  )
}

function Ways({ run }: { run: RunView }) {
  return (
    <>
      <a href={flowHref(run.flow, { run: run.id })} className={buttonLook.primary}>
        {runCard.step}
        <svg aria-hidden="true" viewBox="0 0 10 12" className="h-2.75 fill-current">
          <path d="M0 0l10 6-10 6z" />
        </svg>
      </a>
      <a href={flowHref(run.flow, { position: 'token-response', run: run.id })} className={buttonLook.plain}>
        {runCard.open}
      </a>
    </>
  )
}
