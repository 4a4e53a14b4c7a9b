import { BeatPicture } from '@/components/picture/beat-picture'
import { type Lane, LaneHeads, Lanes } from '@/components/picture/lanes'
import { laneAt } from '@/components/picture/picture-leg'
import { nameOf, roleOf } from '@/components/stage/party-names'
import { questionWords as words } from '@/content/labels/quiz'
import { partyWords } from '@/content/words/parties'
import type { Message } from '@/lib/world/message'
import { refusalOf } from '@/lib/world/readings/refusal'
import type { RunView } from '@/lib/world/run'
import { inShort } from './in-short'

type Props = {
  readonly run: RunView
  readonly messages: readonly Message[]
  /** The id of the one that is held or that decided. */
  readonly marked: number | null
}

/** Messages between the lanes of a run: a sentence for each, and its arrow. */
export function MessageRows({ run, messages, marked }: Props) {
  const lanes = lanesOf(run)
  return (
    <div className="mt-4">
      <LaneHeads lanes={lanes} />
      <ol aria-label={words.picture}>
        {messages.map((message) => (
          <Row key={message.id} run={run} lanes={lanes} message={message} isMarked={message.id === marked} />
        ))}
      </ol>
    </div>
  )
}

type RowProps = {
  readonly run: RunView
  readonly lanes: readonly Lane[]
  readonly message: Message
  readonly isMarked: boolean
}

function Row({ run, lanes, message, isMarked }: RowProps) {
  const { id, from, to, channel, http } = message
  const [start, end] = [from, to].map((party) => lanes.findIndex((lane) => lane.id === party))
  const leg = { id, from: start ?? -1, to: end ?? -1, channel, role: roleOf(run, from), ticket: null }
  const isRefused = refusalOf(http) !== null
  const look = isMarked ? (isRefused ? marked.refused : marked.held) : ''
  const left = Math.min(...[leg.from, leg.to].map((lane) => laneAt(lane, lanes.length)))
  return (
    <li className={`relative isolate h-14 rounded-[9px] ${look}`}>
      <span className="sr-only">{words.leg(nameOf(run, from), nameOf(run, to), inShort(http))}</span>
      <Lanes lanes={lanes} />
      <span aria-hidden="true" className="absolute inset-x-0 top-4 bottom-0">
        <BeatPicture legs={[leg]} lanes={lanes.length} look="here" refused={isRefused} />
      </span>
      <span
        aria-hidden="true"
        style={{ left: `min(${left}%, 100% - 9rem)` }}
        className={`absolute top-1 truncate rounded-[4px] px-1 text-[0.8125rem] ${isRefused ? 'font-bold' : ''} ${isMarked ? '' : 'bg-paper'}`}
      >
        {inShort(http)}
      </span>
    </li>
  )
}

const marked = {
  held: 'bg-new shadow-[inset_0_0_0_1px_var(--new-line)] [--ground-of-row:var(--new)]',
  refused: 'bg-bad-bg text-bad [--ground-of-row:var(--bad-bg)]',
}

/** Every party that sends or gets something in the run: they stand where they stand, whatever happens later. */
function lanesOf(run: RunView): Lane[] {
  const sent = run.steps.flatMap((step) => step.sent)
  const active = new Set(sent.flatMap(({ from, to }) => [from, to]))
  return run.parties
    .filter(({ id }) => active.has(id))
    .map(({ id, role }) => {
      const { term, cast } = partyWords[role]
      return { id, role, name: nameOf(run, id), short: id === role ? cast.who : nameOf(run, id), term }
    })
}
