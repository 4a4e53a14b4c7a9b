/** Judging an answer: by what was written for each option, and where parties can judge, by them. */
import type { Item, ItemKind } from '@/content/item'
import type { Answer, AnswerTo } from './answer'
import { judgeBuild } from './judge-build'
import { judgeOrder, type TitleOf } from './judge-order'
import { judgePredict, judgeSpot } from './judge-played'
import { judgeCloze, judgeRecall } from './judge-text'
import type { Judgement } from './judgement'
import type { LiveRun, Player } from './live'
import { byOption, judgedBy, rowVerdict } from './verdicts'

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

/** What an answer is judged with: the run that was made for the attempt, where the item is live, and who can go on with it. */
export type Means = { readonly live: LiveRun | null; readonly player: Player; readonly titleOf: TitleOf }

type Judge<Kind extends ItemKind> = (
  item: ItemOf<Kind>,
  answer: AnswerTo<Kind>,
  means: Means,
) => Judgement | Promise<Judgement>

const judges: { readonly [Kind in ItemKind]: Judge<Kind> } = {
  choice: ({ options }, { option }) => byOption(options, [option]),
  several: ({ options }, answer) => byOption(options, answer.options),
  order: judgeOrder,
  match: ({ rows, targets }, answer) => {
    const verdicts = rows.map((row, index) => rowVerdict(row, targets, answer.targets[index]))
    return judgedBy(verdicts)
  },
  cloze: judgeCloze,
  spot: judgeSpot,
  predict: judgePredict,
  recall: judgeRecall,
  build: judgeBuild,
}

/**
 * What comes of an answer. `live` is the run that was made for this attempt; `null` for an item that is not live.
 * `titleOf` says what a message is called, where the answer is an order of them.
 *
 * @throws Error where the answer is of another kind than the item, where a live item has no run, and with the words of
 * the problem where the server cannot play.
 */
export async function judge(
  item: Item,
  answer: Answer,
  live: LiveRun | null,
  player: Player,
  titleOf: TitleOf = (kind) => kind,
): Promise<Judgement> {
  if (item.kind !== answer.kind) throw new Error(`"${item.id}" is no item of the kind "${answer.kind}".`)
  const judgeOne = judges[item.kind] as Judge<ItemKind>
  return judgeOne(item as never, answer as never, { live, player, titleOf })
}
