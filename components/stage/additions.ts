/**
 * How a lesson, a lab or a class adds to the stage without touching it. An addition is a hook: it is given the stage's
 * control, and gives back one that may do more, or less, and what there is to show, to say and to hide. Predict is one.
 * A lesson that keeps it, and has the last word on Next:
 *
 * ```tsx
 * const useLesson: UseAddition = (plain, around) => {
 *   const [stage, prediction] = usePrediction(plain, around)
 *   const task = taskAt(stage.path)
 *   const next = () => (task.isDone ? stage.next() : task.remind())
 *   return [{ ...stage, next }, together(prediction, { slots: { beside: <Task task={task} /> } })]
 * }
 *
 * <Stage useAddition={useLesson} … />
 * ```
 *
 * It is a hook, so it must be the same function for as long as the stage is on the page: make it outside of components.
 */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Story } from './story/use-story'
import type { StageControl } from './use-stage'

/** Where an addition can show something. A slot that nobody fills takes no room. */
export type Slots = {
  /** Among the switches behind Settings. */
  readonly switches?: ReactNode
  /** Instead of the head of the stage. It has the heading of the page. */
  readonly top?: ReactNode
  /** Under the head of the stage. */
  readonly head?: ReactNode
  /** At the top of the column that explains the message. */
  readonly beside?: ReactNode
  /** At the foot of that column. */
  readonly under?: ReactNode
  /** Over the bar with Next. It stays in sight. */
  readonly below?: ReactNode
}

export type Addition = {
  readonly slots: Slots
  /** What a listener hears with the sentence of a step: before it, or instead of it. */
  readonly spoken?: { readonly text: string; readonly instead: boolean }
  /** True where nobody is to see what comes next. */
  readonly hidesAhead?: boolean
  /** True where somebody else moves the stage: on a phone nothing but what is added has the place under the thumb. */
  readonly isLed?: boolean
  /** True where what is added under the head is all there is to look at for now. The stage stays as it is behind it. */
  readonly covers?: boolean
}

/** What an addition may want to know of how the stage is used. */
export type Around = {
  /** The address asked for this very run. */
  readonly byName: boolean
  /** The stage as it moves message by message, whatever is told. */
  readonly plain: StageControl
  /** The stage steps by itself. */
  readonly playing: boolean
  /** What is told, and where in it the reader is. */
  readonly story: Story
}

export type UseAddition = (stage: StageControl, around: Around) => readonly [StageControl, Addition]

/** Two additions as one, to be given back by a hook that calls both: the second with the control that the first one made. */
export function together(first: Addition, second: Addition): Addition {
  return {
    slots: {
      switches: joined(first.slots.switches, second.slots.switches),
      top: second.slots.top ?? first.slots.top,
      head: joined(first.slots.head, second.slots.head),
      beside: joined(first.slots.beside, second.slots.beside),
      under: joined(first.slots.under, second.slots.under),
      below: joined(first.slots.below, second.slots.below),
    },
    spoken: spokenTogether(first.spoken, second.spoken),
    hidesAhead: first.hidesAhead || second.hidesAhead,
    isLed: first.isLed || second.isLed,
    covers: first.covers || second.covers,
  }
}

function joined(first: ReactNode, second: ReactNode): ReactNode {
  return createElement(Fragment, null, first, second)
}

type Spoken = Addition['spoken']

function spokenTogether(first: Spoken, second: Spoken): Spoken {
  if (!first || !second) return first ?? second
  return { text: `${first.text} ${second.text}`.trim(), instead: first.instead || second.instead }
}
