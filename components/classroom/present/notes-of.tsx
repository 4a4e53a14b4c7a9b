import type { ReactNode } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import type { Story } from '@/components/stage/story/use-story'
import { whatIfsAt } from '@/components/stage/what-if/what-ifs'
import { faultsFor } from '@/content/faults'
import { notesWords as words } from '@/content/labels/present'
import type { ToldBeat } from '@/lib/play/beats'
import type { Told, ToldByBeat } from './beat-concepts'
import type { Moment } from './moment'

type Props = {
  readonly stage: Stage
  readonly story: Story
  readonly moment: Moment
  readonly told: ToldByBeat
  /** The instructor’s own, of the entry of the session. */
  readonly note: string | undefined
}

/** What can be said at this place, and what comes next. */
export function NotesOf({ stage, story, moment, told, note }: Props) {
  return (
    <div className="grid max-w-280 gap-x-12 gap-y-5 lg:grid-cols-[3fr_2fr]">
      <section aria-label={words.now} className="grid content-start gap-4">
        {note && <Part title={words.note}>{note}</Part>}
        <Now stage={stage} moment={moment} />
      </section>
      <aside className="grid content-start gap-4">
        <NextBeat story={story} />
        {moment.is === 'beat' && <Concepts told={told[moment.told.beat.id] ?? []} />}
        {moment.is === 'beat' && <Tries stage={stage} beat={moment.told} />}
      </aside>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="font-bold text-small">{title}</h3>
      <div>{children}</div>
    </div>
  )
}

function Now({ stage: { flow, path }, moment }: Pick<Props, 'stage' | 'moment'>) {
  if (moment.is === 'beat') return <Beat told={moment.told} />
  if (moment.is === 'recap') return <h2 className="font-bold text-[1.5rem] leading-tight">{flow.recap.title}</h2>
  if (moment.is === 'outcome') {
    const whatIf = flow.whatIfs.find(({ id }) => path.some((step) => step.whatIf === id))
    return whatIf && <Part title={whatIf.title}>{whatIf.refusedBy === null ? whatIf.lesson : whatIf.stops}</Part>
  }
  return (
    <>
      <h2 className="font-bold text-[1.5rem] leading-tight">{flow.opening.question}</h2>
      <p>{flow.opening.text}</p>
    </>
  )
}

function Beat({ told: { beat } }: { readonly told: ToldBeat }) {
  return (
    <>
      <h2 className="font-bold text-[1.5rem] leading-tight">{beat.says}</h2>
      <Part title={words.short}>{beat.short}</Part>
      <Part title={words.text}>{beat.text}</Part>
      <Part title={words.why}>{beat.why}</Part>
    </>
  )
}

function NextBeat({ story: { beats, number, over } }: Pick<Props, 'story'>) {
  const next = beats[number]?.beat
  return (
    <Part title={words.next}>
      <p>{over || !next ? words.nothingNext : next.says}</p>
    </Part>
  )
}

/** What people believe about what is happening, and what is so; and what to ask them. */
function Concepts({ told }: { readonly told: readonly Told[] }) {
  return (
    <>
      <Part title={words.ask}>
        <ul>
          <li>{words.askNext}</li>
          {told
            .flatMap(({ asks }) => asks)
            .map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
        </ul>
      </Part>
      {told.map(({ title, truth, beliefs }) => (
        <Part key={title} title={title}>
          {beliefs.map((said) => (
            <p key={said}>
              <b>{words.believed}</b> {said}
            </p>
          ))}
          <p>
            <b>{words.so}</b> {truth}
          </p>
        </Part>
      ))}
    </>
  )
}

/** What could be tried here: those that are on a key come with it. */
function Tries({ stage, beat }: { readonly stage: Stage; readonly beat: ToldBeat }) {
  const faults = faultsFor(stage.flow.id)
  const found = new Map(beat.rows.flatMap(({ message }) => whatIfsAt(stage, message)).map((each) => [each.id, each]))
  if (found.size === 0) return null
  return (
    <Part title={words.whatIfs}>
      <ul>
        {[...found.values()].slice(0, 6).map(({ id, title }) => {
          const fault = faults.find(({ whatIf }) => whatIf === id)
          return (
            <li key={id}>
              {fault && <kbd className="mr-2 rounded border border-line-2 px-1.5">{fault.key}</kbd>}
              {title}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
