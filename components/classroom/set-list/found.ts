/** What a search found. */
export type FoundEntry = {
  readonly href: string
  readonly title: string
  /** What it belongs to, or what it is about. */
  readonly about: string
  /** How long it usually takes. */
  readonly minutes: number
}

export type Found = { readonly entries: readonly FoundEntry[]; readonly more: number }
