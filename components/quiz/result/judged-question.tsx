'use client'

import { Button, buttonLook } from '@/components/ui/button'
import { evidenceHref, placeHref } from '@/components/ui/evidence-href'
import type { Item } from '@/content/item'
import { resultWords as words } from '@/content/labels/quiz'
import type { LiveRun } from '@/lib/recall/live'
import { playedHref } from '../evidence/played-href'
import type { Outcome } from '../question/use-answering'
import type { ServedLesson } from '../served'
import { BuildAgain } from './build-again'
import { PlayedEvidence } from './played-evidence'
import { Why } from './why'

type Props = {
  readonly item: Item
  readonly live: LiveRun | null
  readonly lesson: Pick<ServedLesson, 'beliefs'>
  readonly outcome: Outcome
  readonly seed: string
  /** No other question follows. */
  readonly isLast: boolean
  readonly goOn: () => void
}

/** What came of an answer: what the parties did with it at the left, and why at the right. */
export function JudgedQuestion({ item, live, lesson, outcome, seed, isLast, goOn }: Props) {
  const { played } = outcome.judgement
  return (
    <>
      <div className={played ? 'mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-2' : 'mx-auto mt-8 max-w-180'}>
        {played && live && (
          <div className="min-w-0">
            <PlayedEvidence played={played} live={live} />
            {item.kind === 'build' && <BuildAgain item={item} live={live} seed={seed} outcome={outcome} />}
          </div>
        )}
        <Why item={item} outcome={outcome} beliefs={lesson.beliefs} />
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-3 border-line-2 border-t pt-5">
        <a href={seeHref(outcome)} className={`${buttonLook.plain} min-h-12`}>
          {words.see}
        </a>
        <AsIf item={item} outcome={outcome} />
        <Button look="primary" data-goes-on className="ml-auto min-h-12 px-6" onClick={goOn}>
          {isLast ? words.last : words.next}
        </Button>
      </div>
    </>
  )
}

/** Where a run judged, that very run; otherwise the place that settles it. */
function seeHref({ judgement: { played, verdicts } }: Outcome): string {
  return played ? playedHref(played) : evidenceHref(verdicts[0].see)
}

/** Where the story would be, had the answer been right. */
function AsIf({ item, outcome: { answer, judgement } }: { item: Item; outcome: Outcome }) {
  if (item.kind !== 'predict' || answer.kind !== 'predict' || judgement.right) return null
  const place = item.options[answer.option]?.asIf
  return place ? (
    <a href={placeHref(place)} title={words.asIfText} className={`${buttonLook.plain} min-h-12`}>
      {words.asIf}
    </a>
  ) : null
}
