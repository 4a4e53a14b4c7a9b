'use client'

import { useState } from 'react'
import { Stub } from '@/components/recall/stub'
import { Button } from '@/components/ui/button'
import { quizHomeWords } from '@/content/labels/quiz-home'
import { stubWords } from '@/content/labels/recall'
import type { PartId } from '@/content/lesson'
import { type ConceptHeld, type ConceptState, conceptMap } from '@/lib/recall/concept-map'
import type { Deck } from '@/lib/recall/schedule'
import type { IndexedConcept, QuizIndex } from '../served'
import { ConceptCard } from './concept-card'

const words = quizHomeWords.map

type Props = {
  readonly index: QuizIndex
  readonly parts: readonly { readonly id: PartId; readonly title: string }[]
  readonly deck: Deck
}

/** All concepts in sight at once, a line a part; and the one that was chosen. */
export function ConceptMap({ index: { concepts }, parts, deck }: Props) {
  const [chosen, setChosen] = useState<number | null>(null)
  const held = conceptMap(
    deck,
    concepts.map(({ number }) => number),
  )
  const stateOf = new Map(held.map((each) => [each.number, each]))
  const concept = concepts.find(({ number }) => number === chosen)
  const met = held.filter(({ state }) => state !== 'not-met').length
  return (
    <section aria-labelledby="map" className="mt-11 border-line-2 border-t pt-5">
      <h2 id="map" className="font-bold text-[1.4375rem]">
        {words.title}
      </h2>
      <p className="mt-1 text-ink-2 text-small">{words.met(met, concepts.length)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: one list of all, a line a part, which no <ul> could have */}
      <div role="list" aria-label={words.table} className="mt-5 grid gap-y-3">
        {parts.map(({ id, title }) => (
          <div key={id} className="items-center gap-x-4 gap-y-1 sm:grid sm:grid-cols-[13rem_1fr]">
            <span className="text-small">{title}</span>
            <span className="flex flex-wrap gap-2">
              {concepts
                .filter(({ part }) => part === id)
                .map((each) => (
                  <Place
                    key={each.number}
                    concept={each}
                    held={stateOf.get(each.number)}
                    isChosen={each.number === chosen}
                    choose={() => setChosen(each.number)}
                  />
                ))}
            </span>
          </div>
        ))}
      </div>
      <Key />
      <div role="status">
        {concept ? (
          <ConceptCard concept={concept} held={stateOf.get(concept.number)} concepts={concepts} today={deck.today} />
        ) : (
          <p className="mt-4 text-ink-2 text-small">{words.choose}</p>
        )}
      </div>
    </section>
  )
}

type PlaceProps = {
  readonly concept: IndexedConcept
  readonly held: ConceptHeld | undefined
  readonly isChosen: boolean
  readonly choose: () => void
}

function Place({ concept: { number, title }, held, isChosen, choose }: PlaceProps) {
  const state = held?.state ?? 'not-met'
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list
    <span role="listitem">
      <Button look="bare" className="min-h-8 rounded-[4px]" aria-pressed={isChosen} onClick={choose}>
        <Stub
          number={number}
          title={title}
          state={state}
          {...(state !== 'not-met' && { fullness: held?.fullness ?? 0 })}
        />
      </Button>
    </span>
  )
}

const states: readonly [ConceptState, number][] = [
  ['held', 18],
  ['fading', 10],
  ['due', 24],
  ['not-met', 28],
]

/** How the stubs are read. */
function Key() {
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-ink-2 text-small">
      {states.map(([state, number]) => (
        <span key={state} className="flex items-center gap-2">
          <span aria-hidden="true" className="contents">
            <Stub number={number} title="" state={state} />
          </span>
          {stubWords.states[state]}
        </span>
      ))}
    </p>
  )
}
