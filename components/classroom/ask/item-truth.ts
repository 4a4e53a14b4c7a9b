/** Where a run shows what is so about an item: it is played, and what the item is about is done in it. */
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { namesOf } from '@/components/stage/party-look'
import { nameOf } from '@/components/stage/party-names'
import { askWords } from '@/content/labels/classroom-ask'
import { messageWords } from '@/content/words/topics/topics'
import type { ContinueInput } from '@/lib/api/shapes'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Message } from '@/lib/world/message'
import { messageAt, pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import type { Askable } from './item-question'
import { goOnIn, type Played, type Playing, placeOf, playTo, positionIn } from './played-place'

/** `situation`: what a live item shows of its run. `truth`: where the class goes to see. */
export type Shown = { readonly situation?: string | undefined; readonly truth: ClassPosition | null }

/** What the run says about an item. What no run shows is on another page: then there is no truth to go to. */
export async function showItem(item: Askable, playing: Playing): Promise<Shown> {
  if (!item.live) return { truth: 'place' in item.see ? await placeOf(item.see.place, playing) : null }
  const held = await playTo(item.live, playing)
  const message = messageAt(pathTo(held.run, held.at))
  const truth = await outcome(item, held, message, playing)
  return { situation: message ? messageLine(held.run, message) : undefined, truth }
}

function messageLine(run: RunView, message: Message): string {
  const { line, carries } = ladderLabel(message, messageWords[message.kind], namesOf(run))
  return askWords.made.item(line, nameOf(run, message.from), nameOf(run, message.to), carries.join(', '))
}

/** Whoever is asked what comes of a message sees that; else the message itself is what is looked at. */
async function outcome(
  item: Askable,
  held: Played,
  message: Message | null,
  { player }: Playing,
): Promise<ClassPosition> {
  const input = item.kind === 'predict' && message ? changing(item, held.at, message) : null
  if (item.kind !== 'predict' || !message) return positionIn(held, shown)
  if (!input) return positionIn({ ...held, at: answeredAt(held, message) }, shown)
  const changed = await goOnIn(held, input, player)
  const walked = changed.walked.filter(({ id }) => id !== held.at)
  const at = refusedIn(walked) ?? walked.at(-1)?.id ?? held.at
  return positionIn({ ...changed, at }, shown)
}

const shown = { recap: false, view: 'messages' } as const

function changing(
  { change }: Extract<Askable, { kind: 'predict' }>,
  from: StepId,
  { id: message }: Message,
): ContinueInput | null {
  if (!change) return null
  if ('whatIf' in change) return { from, whatIf: change.whatIf }
  return { from, action: { type: 'deliver', message, edit: change.edit }, play: 'answered' }
}

function refusedIn(steps: readonly StepView[]): StepId | undefined {
  return steps.find(({ notes }) => notes.some(({ refused }) => refused))?.id
}

/** The step in which the message is answered, however many are asked before. */
function answeredAt({ run, at, leaf }: Played, { id }: Message): StepId {
  const after = pathTo(run, leaf).filter((step) => step.id > at)
  return (after.find(({ sent }) => sent.some(({ inReplyTo }) => inReplyTo === id)) ?? after[0])?.id ?? at
}
