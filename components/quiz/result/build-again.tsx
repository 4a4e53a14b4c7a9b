'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { questionWords } from '@/content/labels/quiz'
import type { AnswerTo } from '@/lib/recall/answer'
import { judge } from '@/lib/recall/judge'
import type { Judgement } from '@/lib/recall/judgement'
import type { LiveRun } from '@/lib/recall/live'
import { BuildQuestion } from '../question/build'
import type { ItemOf } from '../question/kind-props'
import type { Outcome } from '../question/use-answering'
import { player } from '../question/use-live'

const words = questionWords.build

type Props = {
  readonly item: ItemOf<'build'>
  readonly live: LiveRun
  readonly seed: string
  readonly outcome: Outcome
}

/** The request once more, to be sent as often as one likes. The first try has counted. */
export function BuildAgain({ item, live, seed, outcome: { answer, judgement } }: Props) {
  const [built, setBuilt] = useState<AnswerTo<'build'> | null>(answer.kind === 'build' ? answer : null)
  const [said, setSaid] = useState('')
  const send = async () => {
    if (!built) return
    setSaid(await judge(item, built, live, player).then(saidOf, String))
  }
  if (judgement.right) return null
  return (
    <div className="mt-6">
      <p className="text-ink-2 text-small">{words.often}</p>
      <BuildQuestion item={item} live={live} seed={seed} give={setBuilt} begun={built?.fields ?? []} />
      <Button look="primary" className="mt-4 min-h-12" idle={built === null} onClick={send}>
        {words.send}
      </Button>
      <p role="status" className="mt-2 min-h-6">
        {said}
      </p>
    </div>
  )
}

function saidOf({ right, played, verdicts }: Judgement): string {
  if (right) return words.accepted(verdicts[0].feedback)
  return `${words.refused(verdicts[0].feedback)} ${played?.note ? words.log(played.note.text) : ''}`
}
