/** Finds the place in a run that an address means. */
import type { Notice } from '@/components/stage/stage-query'
import { linkWords } from '@/content/labels/links'
import { controlWords } from '@/content/labels/stage'
import type { WhatIf } from '@/content/types'
import { messageKinds } from '@/lib/world/kinds'
import { stepAtPosition } from '@/lib/world/readings/positions'
import { type Branch, branchesOf, leafFrom } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'

export type Asked = { readonly position: string | undefined; readonly whatIf?: WhatIf | undefined }

type Found = { readonly at: StepId; readonly leaf: StepId; readonly notices: readonly Notice[] }

/** The position that is the end of the story, to look back on it. */
export const recap = 'recap'

/** True for what could be a position. */
export function isPosition(position: string | undefined): boolean {
  const others = [undefined, 'start', recap]
  return others.includes(position) || messageKinds.some((kind) => kind === kindIn(position ?? ''))
}

/** The step at a position and the end of its branch; in the branch of a what-if, where one was taken. `null` for a run without steps. */
export function findPlace(run: RunView, { position, whatIf }: Asked): Found | null {
  const branches = branchesOf(run)
  const changed = whatIf && branches.find(({ path }) => path.some((step) => step.whatIf === whatIf.id))
  if (changed) return inWhatIf(changed, position)
  const found = inStory(run, branches, position)
  return whatIf && found ? { ...found, notices: [...found.notices, neverCame(whatIf)] } : found
}

function inWhatIf({ path, leaf }: Branch, position: string | undefined): Found {
  const named = position === undefined || position === recap ? undefined : stepAtPosition(path, position)
  const notices = named || position === undefined || position === recap ? [] : [notInWhatIf(position)]
  const at = named ?? (position === recap ? leaf : outcomeOf(path)) ?? leaf
  return { at: at.id, leaf: leaf.id, notices }
}

/** Where somebody refuses what was changed. */
function outcomeOf(path: readonly StepView[]): StepView | undefined {
  const from = path.findIndex(({ whatIf }) => whatIf !== null)
  return path.slice(from).find(({ notes }) => notes.some(({ refused }) => refused))
}

function inStory(run: RunView, [branch, ...others]: readonly Branch[], position: string | undefined): Found | null {
  const start = branch?.path[0]
  if (!branch || !start) return null
  const foundAt = ({ id }: StepView, notices: readonly Notice[] = []) => ({ at: id, leaf: leafFrom(run, id), notices })
  if (position === undefined) return foundAt(start)
  if (position === recap) return foundAt(branch.leaf)
  const step = [branch, ...others].map(({ path }) => stepAtPosition(path, position)).find((found) => found)
  return step ? foundAt(step) : foundAt(closestBefore(branch.path, position) ?? start, [notWithTheseSettings(position)])
}

/** Another setting may leave a message out. Kinds are listed in story order, so what comes before it is close by. */
function closestBefore(path: readonly StepView[], position: string): StepView | undefined {
  const index = (messageKinds as readonly string[]).indexOf(kindIn(position))
  return messageKinds
    .slice(0, index)
    .toReversed()
    .map((kind) => stepAtPosition(path, kind))
    .find((step) => step)
}

/** `after-token-response-2` is about a `token-response`. */
function kindIn(position: string): string {
  return position.replace(/^after-/, '').replace(/-\d+$/, '')
}

function notWithTheseSettings(position: string): Notice {
  return { parameter: 'position', text: controlWords.notice.position(position) }
}

function notInWhatIf(position: string): Notice {
  return { parameter: 'position', text: linkWords.whatIfPosition(position) }
}

function neverCame({ title }: WhatIf): Notice {
  return { parameter: 'what-if', text: linkWords.whatIfNever(title) }
}
