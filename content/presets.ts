/** Tokens to begin with: one for each kind, and one for each kind of trouble. Each is really made and signed when it is chosen. */
import type { Preset } from './preset'
import { kindPresets } from './presets-kinds'
import { troublePresets } from './presets-trouble'

export const presetGroups: readonly { readonly title: string; readonly presets: readonly Preset[] }[] = [
  { title: 'Kinds of token', presets: kindPresets },
  { title: 'Kinds of trouble', presets: troublePresets },
]
