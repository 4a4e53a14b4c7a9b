/** Tokens to begin with: one for each kind, and one for each kind of trouble. Each is really made and signed when it is chosen. */
import type { CheckName, Expectations, Judgement } from '../lib/jwt/checks/check'
import type { FindingCode } from '../lib/jwt/lint/finding'
import type { Recipe } from '../lib/jwt/writing/recipe'
import { kindPresets } from './presets-kinds'
import { troublePresets } from './presets-trouble'

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

export const presetGroups: readonly { readonly title: string; readonly presets: readonly Preset[] }[] = [
  { title: 'Kinds of token', presets: kindPresets },
  { title: 'Kinds of trouble', presets: troublePresets },
]
