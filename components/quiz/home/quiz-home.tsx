'use client'

import { useState } from 'react'
import { KeptFault } from '@/components/kept/kept-fault'
import { useLog } from '@/components/kept/use-log'
import { useNotes } from '@/components/kept/use-notes'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { quizHomeWords as words } from '@/content/labels/quiz-home'
import type { PartId } from '@/content/lesson'
import { deckFor } from '../deck'
import type { QuizIndex } from '../served'
import { Calibration } from './calibration'
import { ConceptMap } from './concept-map'
import { DueNow } from './due-now'
import { Keeping } from './keeping'
import { Misses } from './misses'
import { ReadyBy } from './ready-by'
import { saveAll } from './save'

type Props = {
  readonly index: QuizIndex
  readonly parts: readonly { readonly id: PartId; readonly title: string }[]
}

/** What is due, what is held, and how sure was right: all of it out of the log of this browser. */
export function QuizHome({ index, parts }: Props) {
  const kept = useLog()
  const { notes } = useNotes()
  const [now] = useState(() => Date.now())
  const deck = deckFor(kept.log, index, now)
  return (
    <>
      <KeptFault fault={kept.fault} retry={kept.retry} save={() => saveAll(kept.log, notes)} />
      <DueNow index={index} deck={deck} isRead={kept.isRead} />
      <ConceptMap index={index} parts={parts} deck={deck} />
      <div className="mt-11 grid gap-x-18 gap-y-10 lg:grid-cols-[28.75rem_1fr]">
        <Calibration log={kept.log} />
        <Misses index={index} deck={deck} log={kept.log} />
      </div>
      <div className="mt-11 grid gap-x-18 gap-y-6 border-line-2 border-t pt-5 lg:grid-cols-2">
        <ReadyBy day={deck.readyBy} set={(day) => kept.add([{ kind: 'ready-by', day }])} />
        <p className="self-end">
          <a href={routes.beforeAndAfter} className={linkStyle}>
            {words.test}
          </a>
        </p>
      </div>
      <Keeping index={index} kept={kept} notes={notes} />
    </>
  )
}
