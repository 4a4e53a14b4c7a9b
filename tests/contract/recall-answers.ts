/** Every answer that an item can be given by what is written for it: which are right, and which are not. */
import type { Item, ItemKind } from '@/content/item'
import type { Answer } from '@/lib/recall/answer'
import { builtFields } from '@/lib/recall/build-fields'
import { rightOrder } from '@/lib/recall/judge-order'
import type { LiveRun } from '@/lib/recall/live'

export type Expected = { readonly answer: Answer; readonly right: boolean }
type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>
type Answers<Kind extends ItemKind> = (item: ItemOf<Kind>, live: LiveRun | null) => Expected[]

const answers: { readonly [Kind in ItemKind]: Answers<Kind> } = {
  choice: ({ options }) =>
    options.map((one, option) => ({ answer: { kind: 'choice', option }, right: one.right === true })),
  several: ({ options }) => {
    const right = options.flatMap(({ right: isRight }, index) => (isRight ? [index] : []))
    const wrong = options.flatMap((one, index) => (one.right ? [] : [[...right, index]]))
    const all = [...(right.length > 1 ? [right.slice(1)] : []), ...wrong]
    const wrongs = all.map((chosen) => ({ answer: { kind: 'several', options: chosen } as const, right: false }))
    return [{ answer: { kind: 'several', options: right }, right: true }, ...wrongs]
  },
  order: ({ cards }, live) => {
    const right = rightOrder(cards, live)
    const turned = right.slice(1).map((_, at) => swapped(right, at))
    const wrongs = turned.map((order) => ({ answer: { kind: 'order', order } as const, right: false }))
    return [{ answer: { kind: 'order', order: right }, right: true }, ...wrongs]
  },
  match: ({ rows, targets }) => {
    const right = rows.map(({ target }) => target)
    const wrongs = rows.map((_, at) =>
      right.map((target, row) => (row === at ? (target + 1) % targets.length : target)),
    )
    return [
      { answer: { kind: 'match', targets: right }, right: true },
      ...wrongs.map((wrong) => ({ answer: { kind: 'match', targets: wrong } as const, right: false })),
    ]
  },
  cloze: ({ gaps }) => {
    const right = gaps.map(({ choices }) => choices.findIndex((choice) => choice.right))
    const wrongs = gaps.flatMap(({ choices }, at) =>
      choices.flatMap((choice, index) => (choice.right ? [] : [right.map((own, gap) => (gap === at ? index : own))])),
    )
    const wrong = wrongs.map((chosen) => ({ answer: { kind: 'cloze', gaps: chosen } as const, right: false }))
    return [{ answer: { kind: 'cloze', gaps: right }, right: true }, ...wrong]
  },
  spot: ({ options }) =>
    options.map((one, option) => ({ answer: { kind: 'spot', option }, right: one.right === true })),
  predict: ({ options }) =>
    options.flatMap((one, option) => [
      { answer: { kind: 'predict', outcome: one.outcome, option }, right: one.right === true },
      {
        answer: { kind: 'predict', outcome: one.outcome === 'accepted' ? 'refused' : 'accepted', option },
        right: false,
      },
    ]),
  recall: ({ readings }) =>
    readings.flatMap((reading, said) => [
      { answer: { kind: 'recall', said }, right: reading.right === true },
      { answer: { kind: 'recall', said: typed(reading.any[0]) }, right: reading.right === true },
    ]),
  build: (item, live) => {
    if (!live) return []
    const fields = builtFields(item, live)
    const wrongs = fields.map((_, at) => fields.toSpliced(at, 1))
    return [
      { answer: { kind: 'build', fields }, right: true },
      ...wrongs.slice(0, 2).map((wrong) => ({ answer: { kind: 'build', fields: wrong } as const, right: false })),
    ]
  },
}

export function answersTo(item: Item, live: LiveRun | null): Expected[] {
  const of = answers[item.kind] as Answers<ItemKind>
  return of(item as never, live)
}

function swapped(order: readonly number[], at: number): number[] {
  return order.map((card, index) => (index === at ? order[at + 1] : index === at + 1 ? order[at] : card) ?? card)
}

/** A phrase as somebody would type it. */
function typed(phrase = ''): string {
  const words = phrase.split(/\s+/).filter((word) => !word.startsWith('-'))
  return words.map((word) => word.split('|')[0]?.replace('*', '') ?? '').join(' ')
}
