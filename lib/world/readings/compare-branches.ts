/** Two branches of a run side by side: what they share, where they part, what differs after that, and how each ends. */

import type { Message } from '../message'
import type { StepView } from '../run'
import { type Difference, differencesBetween } from './compare-messages'
import { type Refusal, refusalsIn } from './refusal'
import { messageAt, type Row, rowsOf } from './tree'

/** What made a branch part from the other one. `delivery`: a message went on its way as it was. */
export type PartedBy = 'settings' | 'edit' | 'again' | 'act' | 'delivery'

export type BranchEnd = {
  /** The last message of the branch; `null` where there is none. */
  readonly message: Message | null
  /** `over`: nothing is left to do. `open`: the branch can go on. `nowhere`: its last message is for nobody. */
  readonly state: 'over' | 'open' | 'nowhere'
}

export type BranchSide = {
  /** The first step that the other branch does not have. */
  readonly parting: StepView
  readonly by: PartedBy
  /** Since the parting. */
  readonly refusals: readonly Refusal[]
  readonly end: BranchEnd
}

/** Two messages side by side; `null` where a branch has none to set against the other's. */
export type ComparedRow = {
  readonly first: Row | null
  readonly second: Row | null
  /** What differs between two of the same kind; `null` where they are not. */
  readonly differences: readonly Difference[] | null
}

export type BranchComparison = {
  /** The messages that were delivered before the branches parted. */
  readonly shared: readonly Row[]
  readonly first: BranchSide
  readonly second: BranchSide
  /** The messages since then, in order. */
  readonly rows: readonly ComparedRow[]
}

type Path = readonly StepView[]

/** Compares the paths of two branches; `null` where one of them is part of the other, so that nothing parts. */
export function compareBranches(first: Path, second: Path): BranchComparison | null {
  const parts = first.findIndex((step, index) => step.id !== second[index]?.id)
  const [ours, theirs] = [sideOf(first, parts), sideOf(second, parts)]
  if (!ours || !theirs) return null
  const shared = rowsOf(first.slice(0, parts)).filter(({ deliveredIn }) => deliveredIn !== null)
  const before = new Set(first.slice(0, parts).map(({ id }) => id))
  const own = (path: Path) => rowsOf(path).filter(({ deliveredIn: id }) => id === null || !before.has(id))
  return { shared, first: ours, second: theirs, rows: aligned(own(first), own(second)) }
}

function sideOf(path: Path, parts: number): BranchSide | null {
  const parting = parts < 0 ? undefined : path[parts]
  if (!parting) return null
  return { parting, by: partedBy(parting), refusals: path.slice(parts).flatMap(refusalsIn), end: endOf(path) }
}

function partedBy({ parent, action, delivered }: StepView): PartedBy {
  if (parent === null) return 'settings'
  if (action?.type === 'act') return 'act'
  if (action?.edit?.length) return 'edit'
  return delivered?.copyOf === undefined ? 'delivery' : 'again'
}

function endOf(path: Path): BranchEnd {
  const message = messageAt(path)
  const last = path.at(-1)
  if (message?.to === null) return { message, state: 'nowhere' }
  return { message, state: last?.next ? 'open' : 'over' }
}

/**
 * Pairs the messages of the same kind, as many as can be while the order of both is kept. What stands between two
 * pairs happened in one branch instead of what happened in the other, so that it stands side by side too.
 */
function aligned(first: readonly Row[], second: readonly Row[]): ComparedRow[] {
  const rows: ComparedRow[] = []
  let [i, j] = [0, 0]
  for (const [ours, theirs] of [...pairsOf(first, second), [first.length, second.length] as const]) {
    rows.push(...insteadOf(first.slice(i, ours), second.slice(j, theirs)))
    const [mine, other] = [first[ours], second[theirs]]
    if (mine && other)
      rows.push({ first: mine, second: other, differences: differencesBetween(mine.message.http, other.message.http) })
    i = ours + 1
    j = theirs + 1
  }
  return rows
}

function insteadOf(first: readonly Row[], second: readonly Row[]): ComparedRow[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
    first: first[index] ?? null,
    second: second[index] ?? null,
    differences: null,
  }))
}

/** The places of the pairs in both lists: a longest common subsequence of kinds. */
function pairsOf(first: readonly Row[], second: readonly Row[]): (readonly [number, number])[] {
  const lengths = commonLengths(first, second)
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < first.length && j < second.length) {
    if (sameKind(first[i], second[j])) pairs.push([i++, j++])
    else if (lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1)) i++
    else j++
  }
  return pairs
}

/** How many pairs there can be at most from each place on: the longest common subsequence. */
function commonLengths(first: readonly Row[], second: readonly Row[]): number[][] {
  const lengths = Array.from({ length: first.length + 1 }, () => Array<number>(second.length + 1).fill(0))
  for (const [i, ours] of [...first.entries()].reverse())
    for (const [j, theirs] of [...second.entries()].reverse()) {
      const rest = sameKind(ours, theirs)
        ? 1 + lengthAt(lengths, i + 1, j + 1)
        : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1))
      lengths[i]?.splice(j, 1, rest)
    }
  return lengths
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

function sameKind(a: Row | undefined, b: Row | undefined): boolean {
  return a !== undefined && a.message.kind === b?.message.kind
}
