/** The code of a lab, as its page is given it. */

/** A line of code that was put in, was taken out, or stays. */
export type CodeLine = { readonly text: string; readonly is: 'kept' | 'in' | 'out' }

export type ShownCode = {
  /** The name of the function. */
  readonly name: string
  readonly lines: readonly string[]
  /** By the id of the fix. */
  readonly changes: Readonly<Record<string, readonly CodeLine[]>>
}
