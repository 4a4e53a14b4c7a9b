/** Judging by delivering: what the real parties do with the message is what is right. */
import type { Predict, Spot } from '@/content/item'
import type { AnswerTo, Outcome } from './answer'
import type { Judgement, Played } from './judgement'
import { type LiveRun, needed, type Player } from './live'
import { deliver, playWhatIf } from './played'
import { byOption } from './verdicts'

type Means = { readonly live: LiveRun | null; readonly player: Player }

/** Accepted or refused, and because of what: both have to be right, and the first is for the parties to say. */
export async function judgePredict(item: Predict, answer: AnswerTo<'predict'>, means: Means): Promise<Judgement> {
  const played = await playPredicted(item, means)
  const { options } = item
  const judged = byOption(options, [answer.option], played)
  const outcome = outcomeOf(played)
  const agrees = answer.outcome === outcome && options[answer.option]?.outcome === outcome
  return { ...judged, right: judged.right && agrees }
}

/** What the real parties do with the message that is held, changed as the item says. */
function playPredicted({ change }: Predict, { live, player }: Means): Promise<Played> {
  const held = needed(live)
  if (!change) return deliver(held, player)
  return 'edit' in change ? deliver(held, player, change.edit) : playWhatIf(held, player, change.whatIf)
}

function outcomeOf({ refusedBy, note }: Played): Outcome {
  return refusedBy !== null || note !== null ? 'refused' : 'accepted'
}

/**
 * What was chosen is put back, and the message delivered so: where the parties then accept it, that was it. What is
 * shown is what they did with the message as it was tampered with.
 */
export async function judgeSpot(item: Spot, { option }: AnswerTo<'spot'>, { live, player }: Means): Promise<Judgement> {
  const held = needed(live)
  const played = await deliver(held, player, item.tampered)
  const { undoes } = item.options[option] ?? {}
  if (undoes === undefined) return { ...byOption(item.options, [option], played), right: false }
  const mended = await deliver(
    held,
    player,
    item.tampered.filter((_, index) => index !== undoes),
  )
  return { ...byOption(item.options, [option], played), right: outcomeOf(mended) === 'accepted' }
}
