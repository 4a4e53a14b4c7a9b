/** What stands on the handout of a flow, read off a run that was played for it. Pure. */
import type { Lane } from '@/components/picture/lanes'
import type { PictureLeg } from '@/components/picture/picture-leg'
import { roleOf } from '@/components/stage/party-names'
import { lanesOf } from '@/components/stage/story/lanes-of'
import type { RecapPart } from '@/content/telling'
import type { Flow } from '@/content/types'
import { beatsFor, type ToldBeat, type ToldLeg, toldIn } from '@/lib/play/beats'
import type { Message } from '@/lib/world/message'
import { branchesOf, rowsOf } from '@/lib/world/readings/tree'
import type { RunView, StepView } from '@/lib/world/run'
import { type Settings, settingsMeet } from '@/lib/world/settings'
import { type KeyMessage, keyMessage } from './key-message'
import { type ShownToken, tokensOf } from './shown-tokens'
import { type TriedWhatIf, triedWhatIfs } from './tried-what-ifs'

export type HandoutBeat = {
  readonly id: string
  readonly number: number
  readonly says: string
  readonly text: string
  /** The numbers of its messages on the ladder; none where the run has not come to it. */
  readonly messages: readonly number[]
  readonly legs: readonly PictureLeg[]
  /** The number of each arrow's message. */
  readonly legNumbers: readonly number[]
  readonly key: KeyMessage | null
}

export type Handout = {
  readonly flow: Flow
  readonly run: RunView
  readonly lanes: readonly Lane[]
  readonly beats: readonly HandoutBeat[]
  readonly tokens: readonly ShownToken[]
  readonly parts: readonly RecapPart[]
  readonly whatIfs: readonly TriedWhatIf[]
}

/** The handout of a flow, from a run whose first branch is the story, and whose others are what-ifs. */
export function handoutOf(flow: Flow, settings: Settings, run: RunView): Handout {
  const [story, ...others] = branchesOf(run)
  const path = story?.path ?? []
  return {
    flow,
    run,
    lanes: lanesOf(run),
    beats: toldIn(path, beatsFor(flow, settings)).map((told) => handoutBeat(run, path, told)),
    tokens: tokensOf(rowsOf(path).map(({ message }) => message)),
    parts: flow.recap.parts.filter(({ when }) => settingsMeet(settings, when)),
    whatIfs: triedWhatIfs(flow, run, others),
  }
}

function handoutBeat(run: RunView, path: readonly StepView[], told: ToldBeat): HandoutBeat {
  const { beat, number, rows, key, legs } = told
  return {
    id: beat.id,
    number,
    says: beat.says,
    text: beat.text,
    messages: rows.map(({ message }) => numberIn(path, message)),
    legs: legs.map((leg) => pictureLeg(run, leg)),
    legNumbers: legs.map(({ message }) => numberIn(path, message)),
    key: key && keyMessage({ run, path, beat, message: key, number: numberIn(path, key) }),
  }
}

function numberIn(path: readonly StepView[], { id }: Message): number {
  return rowsOf(path).findIndex(({ message }) => message.id === id) + 1
}

function pictureLeg(run: RunView, { message }: ToldLeg): PictureLeg {
  const lane = (party: string | null) => run.parties.findIndex(({ id }) => id === party)
  return {
    id: message.id,
    from: lane(message.from),
    to: lane(message.to),
    channel: message.channel,
    role: roleOf(run, message.from),
    ticket: null,
  }
}
