'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Item } from '@/content/item'
import { confidenceWords, questionWords as words } from '@/content/labels/quiz'
import type { LiveRun } from '@/lib/recall/live'
import type { Message } from '@/lib/world/message'
import type { ServedLesson } from '../served'
import { ConfidenceRow } from './confidence-row'
import type { KindProps } from './kind-props'
import { Answering } from './kinds'
import { secretsOf } from './secrets'
import { type Outcome, useAnswering } from './use-answering'

/** Live questions alone show a message: it is fetched while their run is made. */
const loadEvidence = () => import('../evidence/held-evidence').then(({ HeldEvidence }) => HeldEvidence)
const HeldEvidence = dynamic(loadEvidence)

type Props = {
  readonly item: Item
  readonly live: LiveRun | null
  readonly shown: Message | null
  readonly messages: ServedLesson['messages']
  readonly seed: string
  /** The focus comes to the question. */
  readonly takesFocus: boolean
  readonly onJudged: (outcome: Outcome) => void
}

/** A question that waits for its answer. A live one shows its message at the left. */
export function OpenQuestion({ item, live, shown, messages, seed, takesFocus, onJudged }: Props) {
  const answering = useAnswering(item, { live, titleOf: (kind) => messages[kind] ?? kind }, onJudged)
  const { answer, give, say, state, problem } = answering
  const heading = useFocusWhen(takesFocus)
  return (
    <div className={live ? 'grid gap-x-16 gap-y-8 lg:grid-cols-2' : 'mx-auto max-w-180'}>
      {live && (
        <HeldEvidence
          live={live}
          shown={hidesMessage(item) ? null : shown}
          secrets={secretsOf(item, live)}
          situation={item.situation}
        />
      )}
      <section aria-label={words.region} className="min-w-0">
        {!live && item.situation && <p className="mb-4 text-pretty">{item.situation}</p>}
        <h1 ref={heading} tabIndex={-1} className="text-balance font-bold text-[1.625rem] leading-tight outline-none">
          {item.ask}
        </h1>
        <Answering
          item={item}
          live={live}
          messages={messages}
          seed={seed}
          isUnread={state === 'unread'}
          give={give as KindProps<Item['kind']>['give']}
        />
        <ConfidenceRow ask={askFor(item)} idle={answer === null || state === 'judging'} say={say} />
        <p role="status" className="mt-3 min-h-6 text-small">
          {state === 'judging' && live && words.judging}
          {state === 'failed' && `${words.notJudged} ${problem}`}
        </p>
      </section>
    </div>
  )
}

/** The request that is to be built would tell itself; the message of an order stands among its cards. */
function hidesMessage({ kind }: Item): boolean {
  return kind === 'build' || kind === 'order'
}

function askFor({ kind }: Item): string {
  if (kind === 'predict' || kind === 'spot') return confidenceWords.delivers
  return kind === 'build' ? confidenceWords.sends : confidenceWords.ask
}

/** An element that takes the focus as soon as it is there. */
export function useFocusWhen(takesFocus: boolean) {
  const element = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) element.current?.focus()
  }, [takesFocus])
  return element
}

type WaitingProps = { readonly problem: string | null; readonly again: () => void }

/** Stands where the question will be, while its run is made, and where it could not be made. */
export function WaitingQuestion({ problem, again }: WaitingProps) {
  useEffect(() => {
    // Where it does not come now it is asked for again when it is shown.
    loadEvidence().catch(() => {})
  }, [])
  return (
    <section aria-label={words.region} className="min-h-80">
      <p role="status">{problem === null ? words.gathering : words.failed}</p>
      {problem !== null && (
        <>
          <p className="mt-1 text-ink-2 text-small">{problem}</p>
          <Button look="plain" className="mt-3" onClick={again}>
            {words.again}
          </Button>
        </>
      )}
    </section>
  )
}
