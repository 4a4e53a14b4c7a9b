/** What a branch is called, and how it ended. */

import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import { settingWords } from '@/content/words/settings/settings'
import { refusalOf } from '@/lib/world/readings/refusal'
import type { Branch } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import { type SettingName, type Settings, type SettingValue, settingNames } from '@/lib/world/settings'

const words = controlWords.branches

export type NamedBranch = {
  readonly branch: Branch
  readonly name: string
  /** What the wire said when somebody refused, since the branch parted; `null` where nobody did. */
  readonly outcome: string | null
}

/** The branches with their names. `settings`: those of the run. Two that would have the same name and outcome are numbered. */
export function namedBranches(branches: readonly Branch[], flow: Flow, settings: Settings): NamedBranch[] {
  const plain = branches.map((branch) => ({
    branch,
    name: nameOfBranch(branch, flow, settings),
    outcome: outcomeOf(branch),
  }))
  return plain.map((each, index) => {
    const same = plain.slice(0, index).filter((other) => other.name === each.name).length
    return same > 0 ? { ...each, name: `${each.name} ${same + 1}` } : each
  })
}

function nameOfBranch(branch: Branch, flow: Flow, settings: Settings): string {
  const { parting } = branch
  if (!parting) return words.main
  if (parting.settings) return words.settings(differentSettings(parting.settings, settings).join(', '))
  const chosen = ownSteps(branch).find((step) => step.whatIf !== null)?.whatIf
  return flow.whatIfs.find((whatIf) => whatIf.id === chosen)?.branch ?? nameOfHand(parting)
}

/** What these settings have that the others have not: `Client: confidential`. */
export function differentSettings(these: Settings, others: Settings): string[] {
  const different = settingNames.filter((name) => these[name] !== others[name])
  return different.map((name) => words.setting(settingWords[name].label, valueLabel(name, these[name])))
}

function valueLabel(name: SettingName, value: SettingValue): string {
  return settingWords[name].values[value]?.label ?? value
}

function nameOfHand({ action, delivered }: StepView): string {
  if (action?.type === 'act') return words.acted
  if (action?.edit?.length) return words.changed
  return delivered?.copyOf === undefined ? words.other : words.again
}

/** The first branch is the story itself: what was refused on its way belongs to it, and only its end counts. */
function outcomeOf(branch: Branch): string | null {
  const steps = branch.parting ? ownSteps(branch) : branch.path.slice(-1)
  const messages = steps.flatMap((step) => [...(step.delivered ? [step.delivered] : []), ...step.sent])
  const refusal = messages.map((message) => refusalOf(message.http)).find((error) => error !== null)
  if (refusal) return refusal.code
  return messages.some((message) => message.to === null) ? words.nowhere : null
}

/** The steps of a branch from where it parted. */
function ownSteps({ path, parting }: Branch): readonly StepView[] {
  return parting ? path.slice(path.indexOf(parting)) : path
}
