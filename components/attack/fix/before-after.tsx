import type { ReactNode } from 'react'
import type { Cast } from '@/components/stage/party-names'
import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { Tried } from '@/lib/api/shapes'
import type { RunView, StepView } from '@/lib/world/run'
import type { Carries } from '../lab/carries'
import { type Judged, judge } from '../lab/judged'
import { browserOf } from '../lab/loot'
import { Verdict, VerdictText } from '../lab/verdict'
import { AttackLadder } from '../ladder/attack-ladder'
import { attackBegins } from '../watch/beats-of'
import { TrialTold } from './trial-told'

const words = labWords.fix

type Props = {
  readonly lab: Lab
  readonly fix: Lab['fixes'][number]
  readonly carries: Carries
  readonly before: RunView | null
  readonly tried: Tried
}

/** The same actions twice, with the code as it runs here and with the change; and what came of each. */
export function BeforeAfter({ lab, fix, carries, before, tried }: Props) {
  const after = { cast: tried, path: tried.steps, judged: judge(lab, tried.steps, fix) }
  return (
    <div className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-8 border-ink border-t-3 pt-5 xl:grid-cols-2">
      {before && (
        <Side title={words.before} note={words.beforeNote}>
          <Played
            lab={lab}
            carries={carries}
            label={words.messagesBefore}
            played={{ cast: before, path: before.steps, judged: judge(lab, before.steps) }}
          />
        </Side>
      )}
      <Side title={words.after} note={words.afterNote}>
        <Verdict>
          <VerdictText lab={lab} cast={tried} judged={after.judged} />
        </Verdict>
        <TrialTold fix={fix} tried={tried} />
        <Ladder lab={lab} carries={carries} label={words.messagesAfter} played={after} />
      </Side>
    </div>
  )
}

type SideProps = { readonly title: string; readonly note: string; readonly children: ReactNode }

function Side({ title, note, children }: SideProps) {
  return (
    <section className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4">
      <h2 className="font-bold text-[1.25rem]">
        {title} <span className="ml-1 font-normal text-ink-2 text-small">{note}</span>
      </h2>
      {children}
    </section>
  )
}

type PlayedProps = {
  readonly lab: Lab
  readonly carries: Carries
  readonly label: string
  readonly played: { readonly cast: Cast; readonly path: readonly StepView[]; readonly judged: Judged }
}

function Played(props: PlayedProps) {
  const { cast, judged } = props.played
  return (
    <>
      <VerdictText lab={props.lab} cast={cast} judged={judged} />
      <Ladder {...props} />
    </>
  )
}

function Ladder({ lab, carries, label, played: { cast, path, judged } }: PlayedProps) {
  const decided = judged.message === null ? null : { message: judged.message, worked: judged.worked }
  return (
    <AttackLadder
      label={label}
      cast={cast}
      path={path}
      carries={carries}
      browser={browserOf(lab)}
      from={attackBegins(lab, path)}
      decided={decided}
    />
  )
}
