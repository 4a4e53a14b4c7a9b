/** What somebody has done in a lab. There are levels of help in it, and no scores. */
export type LabMark = {
  /** One for each thing that can be done: `alg-none done 2`. Done again, it stays what it was. */
  readonly id: string
  readonly lab: string
  readonly did: LabDeed
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Watched to its end, done by oneself with so many hints, or mended. */
export type LabDeed =
  | { readonly way: 'watch' }
  | { readonly way: 'yourself'; readonly hints: number }
  | { readonly way: 'fix' }

/** How far somebody has come in one lab. */
export type LabProgress = {
  readonly watched: boolean
  /** The fewest hints with which it was done; `null` where it was not. */
  readonly hints: number | null
  readonly fixed: boolean
}

/** The mark of a deed. */
export function labMark(lab: string, did: LabDeed, at: number): LabMark {
  const id = 'hints' in did ? `${lab} ${did.way} ${did.hints}` : `${lab} ${did.way}`
  return { id, lab, did, at }
}

/** What the marks say of one lab. */
export function progressIn(marks: readonly LabMark[], lab: string): LabProgress {
  const deeds = marks.filter((mark) => mark.lab === lab).map(({ did }) => did)
  const hints = deeds.flatMap((did) => (did.way === 'yourself' ? [did.hints] : []))
  return {
    watched: deeds.some(({ way }) => way === 'watch'),
    hints: hints.length > 0 ? Math.min(...hints) : null,
    fixed: deeds.some(({ way }) => way === 'fix'),
  }
}
