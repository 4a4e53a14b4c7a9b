/** A token that is ready made, for the bench. */
import type { CheckName, Expectations, Judgement } from '../lib/jwt/checks/check'
import type { FindingCode } from '../lib/jwt/lint/finding'
import type { Recipe } from '../lib/jwt/writing/recipe'

export type Preset = Recipe & {
  readonly id: string
  readonly label: string
  /** One sentence: what there is to see. */
  readonly look: string
  readonly expect?: Partial<Expectations>
  /** What the bench must say of it. CI makes every one and looks. */
  readonly ends: {
    readonly verdict: Judgement['verdict']
    readonly check?: CheckName
    readonly finding?: FindingCode
  }
}
