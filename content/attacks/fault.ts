/** The shape of a lab without an attacker: a run that fails, or one that should have failed. */
export type FaultLab = {
  readonly id: string
  readonly title: string
  /** One or two sentences: what is seen, and by whom. */
  readonly lead: string
}
