'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { pictureWords as words } from '@/content/labels/lesson'
import type { Picture, Thing } from '@/content/lesson'
import { type Played, statesAfter, type ThingState } from '@/lib/recall/picture'
import { Drawing } from './drawings'
import { PictureQuestion } from './picture-question'

export type ShownThing = Omit<Thing, 'value'> & {
  /** As it stands in the run; `null` where there is none. */
  readonly value: string | null
  /** So many bytes, where the thing is drawn to scale. */
  readonly bytes: number | null
}

type Props = {
  readonly picture: Omit<Picture, 'things' | 'run'>
  readonly things: readonly ShownThing[]
}

/** The picture, built up by presses, and one question that waits for its answer. */
export function PictureStage({ picture, things }: Props) {
  const [played, setPlayed] = useState<Played>([])
  const states = statesAfter({ ...picture, things }, played)
  const last = picture.moves[played.at(-1) ?? -1]
  return (
    <>
      <section aria-label={words.scene} className="mt-6 rounded-xl border border-line-2 bg-card p-4 sm:p-6">
        <ul className="flex min-h-44 flex-wrap items-start gap-x-6 gap-y-4">
          {things.map((thing) => (
            <OneThing key={thing.id} thing={thing} state={states.get(thing.id) ?? 'shown'} />
          ))}
        </ul>
        <p role="status" aria-label={words.said} className="mt-5 min-h-14 text-pretty border-ink border-l-3 pl-4">
          {last?.says ?? picture.intro}
        </p>
        <fieldset className="mt-4 flex flex-wrap gap-2">
          <legend className="sr-only">{words.moves}</legend>
          {picture.moves.map(({ press }, at) => (
            <Button
              key={press}
              look="tool"
              className="min-h-11"
              aria-pressed={played.includes(at)}
              onClick={() => setPlayed([...played, at])}
            >
              {press}
            </Button>
          ))}
          <Button look="tool" className="min-h-11" idle={played.length === 0} onClick={() => setPlayed([])}>
            {words.again}
          </Button>
        </fieldset>
        {things.some(({ bytes }) => bytes !== null) && <p className="mt-3 text-ink-2 text-small">{words.scale}</p>}
      </section>
      <p className="mt-5 text-pretty">
        <b>{words.limit}</b> {picture.limit}
      </p>
      <PictureQuestion question={picture.question} />
    </>
  )
}

/** The looks of a state: by border and word, never by colour alone. */
const looks: Readonly<Record<ThingState, string>> = {
  shown: 'border-transparent',
  hidden: 'border-line-2 border-dashed text-future opacity-60',
  lit: 'border-new-line bg-new',
  accepted: 'border-ok bg-ok-bg text-ok',
  refused: 'border-bad bg-bad-bg text-bad',
  gone: 'border-line-2 border-dashed text-ink-2 line-through',
}

function OneThing({ thing: { is, label, stands, value, bytes }, state }: { thing: ShownThing; state: ThingState }) {
  return (
    <li className={`grid max-w-full content-start justify-items-start rounded-lg border-2 p-2 ${looks[state]}`}>
      {state === 'hidden' ? (
        <span className="sr-only">{`${label}, ${words.state.hidden}`}</span>
      ) : (
        <>
          {bytes === null ? <Drawing is={is} /> : <ToScale is={is} bytes={bytes} />}
          <span className="mt-1 font-semibold leading-tight">{label}</span>
          <span className="max-w-60 text-ink-2 text-small leading-snug">{words.stands(stands)}</span>
          {value !== null && <code className="max-w-60 text-ink wrap-anywhere">{value}</code>}
          {words.state[state] !== '' && <b className="text-small">{words.state[state]}</b>}
        </>
      )}
      {state === 'hidden' && <span aria-hidden="true" className="block h-28 w-20" />}
    </li>
  )
}

/** A stub or a ticket, one pixel a byte, as far as there is room. */
function ToScale({ is, bytes }: { is: Thing['is']; bytes: number }) {
  return (
    <span
      aria-hidden="true"
      className="relative flex h-16 max-w-full items-center justify-end overflow-hidden rounded-[3px] border-2 border-current"
      style={{ width: `${bytes}px` }}
    >
      <span className="absolute inset-x-0 top-4 border-current border-t-2 border-dashed opacity-50" />
      {is === 'ticket' && (
        <span className="mr-2 grid size-10 place-items-center rounded-full border-2 border-authorization-server border-dotted" />
      )}
    </span>
  )
}
