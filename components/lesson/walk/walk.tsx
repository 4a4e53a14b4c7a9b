'use client'

import type { Dialogue } from '@/content/dialogue'
import { walkWords as words } from '@/content/labels/lesson'
import { mostLeft, turnOf } from '@/lib/recall/dialogue'
import { AskedTurn } from './asked-turn'
import { EvidencePane } from './evidence-pane'
import { Script } from './script'
import type { ShownTurn } from './shown-turn'
import { useWalk } from './use-walk'
import { WalkEnd } from './walk-end'

type Props = {
  readonly dialogue: Dialogue
  /** The messages of its turns, by their names; none without a run. */
  readonly shown: Readonly<Record<string, ShownTurn | null>>
  readonly lesson: { readonly id: string; readonly title: string }
}

/** One guiding question at a time, and beside it a message of the reader's own run. */
export function Walk({ dialogue, shown, lesson }: Props) {
  const { talk, answer, takeBack, restart } = useWalk(dialogue)
  const { turn, said } = talk
  const answered = said.filter(({ reply }) => reply !== null).length
  return (
    <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        {turn !== null && (
          <p className="mb-4 text-ink-2 text-small">
            {words.at(answered + 1, answered + mostLeft({ dialogue, turn }))}
          </p>
        )}
        <Script talk={talk} takeBack={takeBack} />
        {turn === null ? (
          <WalkEnd dialogue={dialogue} lesson={lesson} restart={restart} />
        ) : (
          <AskedTurn
            key={`${turn} ${said.length}`}
            turn={turnOf(dialogue, turn)}
            isFirst={said.length === 0}
            answer={answer}
          />
        )}
      </div>
      <EvidencePane talk={talk} shown={shown} />
    </div>
  )
}
