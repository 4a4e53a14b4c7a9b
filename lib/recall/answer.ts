/** What somebody answers to an item, by its kind. Numbers are indexes in the item as it is written, however it was shuffled on the page. */
export type Answer =
  | { readonly kind: 'choice'; readonly option: number }
  | { readonly kind: 'several'; readonly options: readonly number[] }
  /** The cards in the order that was chosen. */
  | { readonly kind: 'order'; readonly order: readonly number[] }
  /** For each row the target that was chosen. */
  | { readonly kind: 'match'; readonly targets: readonly number[] }
  /** For each gap what was typed, or the number of a choice. */
  | { readonly kind: 'cloze'; readonly gaps: readonly (string | number)[] }
  | { readonly kind: 'spot'; readonly option: number }
  | { readonly kind: 'predict'; readonly outcome: Outcome; readonly option: number }
  /** What was typed, or the number of a reading that was chosen. */
  | { readonly kind: 'recall'; readonly said: string | number }
  /** The fields that the request is to have. */
  | { readonly kind: 'build'; readonly fields: readonly (readonly [name: string, value: string])[] }

export type Outcome = 'accepted' | 'refused'
export type AnswerTo<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>
