import type { ComponentType } from 'react'
import type { ItemKind } from '@/content/item'
import { BuildQuestion } from './build'
import { ChoiceQuestion } from './choice'
import { ClozeQuestion } from './cloze'
import type { KindProps } from './kind-props'
import { MatchQuestion } from './match'
import { OrderQuestion } from './order'
import { PredictQuestion } from './predict'
import { RecallQuestion } from './recall'
import { SeveralQuestion } from './several'
import { SpotQuestion } from './spot'

const kinds: { readonly [Kind in ItemKind]: ComponentType<KindProps<Kind>> } = {
  choice: ChoiceQuestion,
  several: SeveralQuestion,
  order: OrderQuestion,
  match: MatchQuestion,
  cloze: ClozeQuestion,
  spot: SpotQuestion,
  predict: PredictQuestion,
  recall: RecallQuestion,
  build: BuildQuestion,
}

/** What is to be answered, by the kind of the item. */
export function Answering(props: KindProps<ItemKind>) {
  const Kind = kinds[props.item.kind] as ComponentType<KindProps<ItemKind>>
  return <Kind {...props} />
}
