'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { mentionOf, nameOf } from '@/components/stage/party-names'
import { Button } from '@/components/ui/button'
import { Checkbox, Hint } from '@/components/ui/field'
import type { Lab } from '@/content/attacks/lab'
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { reached } from '@/lib/play/goal'
import { labFlowId } from '@/lib/play/lab-flow'
import type { Message } from '@/lib/world/message'
import { factsAt } from '@/lib/world/readings/tree'
import type { Action, RunView, StepView } from '@/lib/world/run'
import { ConsoleTools } from './console-tools'
import { Flying } from './flying'
import { Happened } from './happened'
import { Hints } from './hints'
import { SeenList } from './seen-list'
import { type OwnRun, useOwnRun } from './use-own-run'
import { YourselfVerdict } from './yourself-verdict'

type Props = {
  readonly lab: Lab
  /** The goal was reached; with so many hints. */
  readonly onReached: (hints: number) => void
}

/** A lab in which the reader is Mallory. Whether the goal is reached is read off the run, whatever way led there. */
export function Yourself({ lab, onReached }: Props) {
  const [isKept, setKept] = useState(false)
  const kept = keptIn(lab)
  const own = useOwnRun(labFlowId(lab.id, 'yourself'), (message) => isKept && kept?.is(message) === true)
  const [hints, setHints] = useState(0)
  const reachedIn = reached(lab.goal, own.path)
  const tell = useEffectEvent(() => onReached(hints))
  const begin = useEffectEvent(() => void own.begin())
  const isReached = reachedIn !== null
  useEffect(() => begin(), [])
  useEffect(() => {
    if (isReached) tell()
  }, [isReached])
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="flex flex-wrap items-center gap-3">
        <Button look="plain" idle={own.busy} onClick={() => void own.begin()}>
          {words.again}
        </Button>
        <Hint>{own.run ? words.turn : words.beginHelp}</Hint>
      </div>
      {own.problem && (
        <p role="alert" className="text-bad">
          {own.problem.title}: {own.problem.detail}
        </p>
      )}
      <World lab={lab} own={own} reachedIn={reachedIn}>
        {kept && <Checkbox label={words.keep(kept.kind)} checked={isKept} onChange={setKept} />}
        <Hints hints={lab.hints} shown={hints} onMore={() => setHints(hints + 1)} />
      </World>
    </div>
  )
}

type WorldProps = {
  readonly lab: Lab
  readonly own: OwnRun
  readonly reachedIn: StepView | null
  readonly children: React.ReactNode
}

function World({ lab, own, reachedIn, children }: WorldProps) {
  const [goesOn, setGoesOn] = useState(true)
  const { run, path, busy } = own
  const seen = (factsAt(path).mallory ?? []).map(({ name, value, isNew }) => ({ name, value, isNew }))
  const act = (action: Action) => own.act(action, goesOn && action.type === 'act')
  const named = (party: string | null) => nameOf(run ?? nobody, party)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <section aria-label={words.console} className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <h3 className="font-bold text-xl">{words.console}</h3>
        <p className="text-ink-2 text-small">{words.consoleLead}</p>
        <SeenList seen={seen} />
        <ConsoleTools
          key={run?.id}
          tools={lab.tools}
          path={path}
          seen={seen}
          busy={busy || run === null}
          act={act}
          nameOf={named}
          reactions={lab.reactions}
        />
      </section>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <YourselfVerdict
          reachedIn={reachedIn}
          worked={lab.worked}
          latest={own.latest}
          nameOf={(party) => mentionOf(run ?? nobody, party)}
        />
        {children}
        <Checkbox label={words.auto} checked={goesOn} onChange={setGoesOn} />
        <Flying
          messages={flyingIn(path)}
          mayChange={mayChangeIn(lab)}
          busy={busy}
          act={act}
          letAllGo={own.letAllGo}
          nameOf={named}
        />
        <Happened path={path} nameOf={named} />
      </div>
    </div>
  )
}

/** What Mallory may keep back in this lab, as she does where she is watched. */
function keptIn({ attack }: Lab): { readonly kind: string; readonly is: (message: Message) => boolean } | null {
  const { hold: kind, holdFrom } = attack.find(({ hold }) => hold !== undefined) ?? {}
  if (kind === undefined) return null
  return { kind, is: (message) => message.kind === kind && (holdFrom === undefined || message.from === holdFrom) }
}

/** Before the world is made. */
const nobody: Pick<RunView, 'parties'> = { parties: [] }

function flyingIn(path: readonly StepView[]): Message[] {
  const ids = new Set(path.at(-1)?.inFlight)
  return path.flatMap(({ sent }) => sent.filter(({ id }) => ids.has(id)))
}

/** Mallory can change what goes through her browser, and what the lab says that she can. */
function mayChangeIn({ attack }: Lab): (message: Message) => boolean {
  const changed = attack.flatMap((move) => ('deliver' in move && move.edit ? [move.deliver] : []))
  return ({ from, kind }) => from === 'mallory-browser' || changed.includes(kind)
}
