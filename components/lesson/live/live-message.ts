/** What the small stage of a lesson needs of a run: a few messages around one, ready to be shown. */
import type { Lane } from '@/components/picture/lanes'
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { wordsOf } from '@/components/stage/message/message-words'
import { namesOf } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import { lanesOf } from '@/components/stage/story/lanes-of'
import { placeHref } from '@/components/ui/evidence-href'
import type { StagePlace } from '@/content/evidence'
import { liveWords as words } from '@/content/labels/lesson'
import type { Channel, Message, PartyRole } from '@/lib/world/message'
import { positionOf } from '@/lib/world/readings/positions'
import { type Row, rowsOf } from '@/lib/world/readings/tree'
import type { RunView, StepView } from '@/lib/world/run'
import { excerptOf, type Line } from './excerpt'

/** One message of the run, as it is shown. */
export type Frame = {
  /** Which one it is of its branch, counted from 1. */
  readonly number: number
  readonly line: string
  /** Lanes, counted from 0; -1 for nobody. */
  readonly from: number
  readonly to: number
  readonly role: PartyRole | undefined
  readonly channel: Channel
  readonly sender: string
  readonly receiver: string
  readonly title: string
  readonly meaning: string
  readonly excerpt: readonly Line[]
  /** What its receiver's log says, where it refuses the message. */
  readonly refusal: { readonly by: string; readonly text: string } | null
  /** What Next does where this one is on its way. */
  readonly delivery: string
  readonly href: string
}

export type LiveMessage = {
  readonly lanes: readonly Lane[]
  readonly frames: readonly Frame[]
  /** The frame with which it begins. */
  readonly at: number
  /** How many messages the branch has. */
  readonly of: number
}

/** A place in a run that was played. */
export type PlayedPlace = {
  readonly place: StagePlace
  readonly run: RunView
  /** The branch of the place, whole. */
  readonly branch: readonly StepView[]
  /** The message that is held there; `null` at the start. */
  readonly message: Message | null
}

/** Messages before the one that is asked for, and after it. */
const before = 2
const after = 3

/** A few messages around a place. */
export function liveMessage(played: PlayedPlace): LiveMessage {
  const rows = rowsOf(played.branch)
  const at = Math.max(
    0,
    rows.findIndex(({ message }) => message.id === played.message?.id),
  )
  const start = Math.max(0, at - before)
  const shown = rows.slice(start, at + after + 1)
  const lanes = lanesIn(played.run, shown)
  const frames = shown.map((row, index) => frameOf(played, row, start + index + 1, lanes))
  return { lanes, frames, at: at - start, of: rows.length }
}

/** Those who send or get one of these messages. */
function lanesIn(run: RunView, rows: readonly Row[]): Lane[] {
  const heard = new Set(rows.flatMap(({ message }) => [message.from, message.to]))
  return lanesOf(run).filter(({ id }) => heard.has(id))
}

function frameOf(played: PlayedPlace, row: Row, number: number, lanes: readonly Lane[]): Frame {
  const { run, branch, place } = played
  const { message } = row
  const laneOf = (party: string | null) => lanes.findIndex(({ id }) => id === party)
  const said = wordsOf(branch, message)
  return {
    number,
    line: ladderLabel(message, said, namesOf(run)).line,
    from: laneOf(message.from),
    to: laneOf(message.to),
    role: roleOf(run, message.from),
    channel: message.channel,
    sender: nameOf(run, message.from),
    receiver: message.to === null ? words.nobody : nameOf(run, message.to),
    title: said.title,
    meaning: said.meaning,
    excerpt: excerptOf(message.http),
    refusal: refusalOf(run, branch, row),
    delivery: said.delivery,
    href: placeHref({ ...place, at: positionOf(branch.slice(0, heldAt(branch, row) + 1)) }),
  }
}

/** Where in its branch a message is the next to be delivered; where it never is, the step that sent it. */
function heldAt(branch: readonly StepView[], { message, sentIn }: Row): number {
  const held = branch.findIndex(({ inFlight }) => inFlight.at(-1) === message.id)
  return held >= 0 ? held : branch.findIndex(({ id }) => id === sentIn)
}

function refusalOf(run: RunView, branch: readonly StepView[], { deliveredIn }: Row): Frame['refusal'] {
  const step = branch.find(({ id }) => id === deliveredIn)
  const note = step?.notes.find(({ refused }) => refused)
  return note ? { by: nameOf(run, note.party), text: note.text } : null
}
