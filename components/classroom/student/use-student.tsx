'use client'

import { type ClassPlace, useClassPlace } from '@/components/classroom/follow/use-class-place'
import type { Addition, UseAddition } from '@/components/stage/additions'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { studentWords as words } from '@/content/labels/classroom-student'
import { type InClass, useClass } from './class-context'
import { ClassTop } from './class-top'
import { OwnPart } from './own-part'
import { type OwnToken, ownTokenIn, textOf } from './own-token'
import { OwnTokenView } from './own-token-view'
import { Question } from './question/question'
import { statusOf } from './question/status-of'
import { StatusLine } from './status-line'
import { StudentBar } from './student-bar'
import type { AskedNow } from './use-asked'
import { useAway } from './use-away'
import { useHere } from './use-here'
import { type Lost, useLost } from './use-lost'
import { usePageAnew } from './use-page-anew'

/** A class, as the stage of one of its students adds it: it keeps the class's place until the student goes elsewhere. */
export const useStudent: UseAddition = (stage, { plain, story }) => {
  const inClass = useClass()
  const { room, own, position, asked } = inClass
  const lead = own.driving ? (to: typeof position) => void room.act({ type: 'move', position: to }) : undefined
  const place = useClassPlace({ stage, plain, story, position, lead })
  const token = ownTokenIn(stage.path)
  const explores = place.standing === 'elsewhere' && !own.driving
  // The class is in another flow: the page comes with a run of that one.
  usePageAnew(place.standing === 'other-flow')
  useHere(inClass.code, hereOf(place, explores, token))
  const away = useAway(room.link)
  const lost = useLost(inClass.code, position)
  return [stage, additionOf({ stage, inClass, place, explores, token, away, asked, lost })]
}

type Shown = {
  readonly stage: StageControl
  readonly inClass: InClass
  readonly place: ClassPlace
  readonly explores: boolean
  readonly token: OwnToken | null
  readonly away: boolean
  readonly asked: AskedNow
  readonly lost: Lost
}

function additionOf(shown: Shown): Addition {
  const { stage, inClass, explores, token, asked, place } = shown
  const { code, own } = inClass
  const bar = <StudentBar onLost={shown.lost.mark} onLookAround={explores || own.driving ? null : place.wander} />
  return {
    covers: asked.covers,
    isLed: !explores && !own.driving,
    slots: {
      top: <ClassTop code={code}>{stage.flow.title}</ClassTop>,
      head: <Head {...shown} />,
      under: (
        <>
          {token && <OwnTokenView stage={stage} own={token} />}
          <OwnPart code={code} name={own.name} hasDone />
        </>
      ),
      beside: <AskedBefore {...shown} />,
      below: asked.covers ? null : bar,
    },
  }
}

function Head({ inClass, place, explores, away, asked, lost }: Shown) {
  const { code, room, view, own, position } = inClass
  return (
    <>
      <StatusLine
        isAlone={explores && !asked.covers}
        aside={away ? words.away : null}
        note={asked.covers ? '' : lost.said}
        button={
          explores &&
          !asked.covers && (
            <Button look="plain" className="min-h-11.5 flex-none font-bold" onClick={place.rejoin}>
              {words.back(position)}
            </Button>
          )
        }
      >
        {statusText({ inClass, explores, asked })}
      </StatusLine>
      {asked.covers && view.question && (
        <Question
          key={view.question.id}
          code={code}
          question={view.question}
          own={own}
          link={room.link}
          onDone={view.question.results && asked.leave}
        />
      )}
    </>
  )
}

function statusText({
  inClass: { view, own, position },
  explores,
  asked,
}: Pick<Shown, 'inClass' | 'explores' | 'asked'>) {
  if (asked.covers && view.question) return statusOf(view.question)
  if (own.driving) return words.wheel
  return explores ? words.exploring : words.with(position)
}

/** What was asked stays at hand for as long as the class is at it. */
function AskedBefore({ inClass: { view }, asked }: Shown) {
  if (asked.covers || !view.question) return null
  return (
    <Button look="plain" className="mb-4 min-h-11.5 w-full" onClick={asked.open}>
      {words.question.again}
    </Button>
  )
}

function hereOf({ own }: ClassPlace, explores: boolean, token: OwnToken | null) {
  const { flow, message } = own
  const is = explores ? ('exploring' as const) : ('with the class' as const)
  return {
    is,
    flow,
    message,
    jti: token ? textOf(token.decoded.payload, 'jti') : undefined,
    kid: token ? textOf(token.decoded.header, 'kid') : undefined,
  }
}
