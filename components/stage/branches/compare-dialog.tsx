'use client'

import { useMemo, useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Dialog } from '@/components/ui/dialog'
import { compareBranchesWords as words } from '@/content/labels/compare-branches'
import { compareBranches } from '@/lib/world/readings/compare-branches'
import type { StepId } from '@/lib/world/run'
import type { NamedBranch } from './branch-name'
import styles from './compare.module.css'
import type { Pair } from './compare-pair'
import { CompareRows } from './compare-rows'
import { CompareSummary } from './compare-summary'

type Props = { readonly stage: Stage; readonly branches: readonly NamedBranch[]; readonly onClose: () => void }

/** Two branches of the run side by side. Opens by itself, as soon as it is there. */
export function CompareDialog({ stage, branches, onClose }: Props) {
  return (
    <Dialog title={words.heading} close={words.close} className={styles.dialog} onClose={onClose}>
      <Chosen stage={stage} branches={branches} />
    </Dialog>
  )
}

function Chosen({ stage, branches }: Omit<Props, 'onClose'>) {
  const [leaves, setLeaves] = useState(() => leavesAtFirst(stage, branches))
  const pair = useMemo(() => pairOf(branches, leaves), [branches, leaves])
  const compared = useMemo(() => pair && compareBranches(pair.first.branch.path, pair.second.branch.path), [pair])
  /** A branch beside itself says nothing: whoever chooses the other one's changes places with it. */
  const choose = (side: 0 | 1, leaf: StepId) =>
    setLeaves(([first, second]) => {
      const isSwap = leaf === (side === 0 ? second : first)
      if (isSwap) return [second, first]
      return side === 0 ? [leaf, second] : [first, leaf]
    })
  return (
    <>
      <div className={styles.selects}>
        <Select label={words.first} value={leaves[0]} branches={branches} choose={(leaf) => choose(0, leaf)} />
        <Select label={words.second} value={leaves[1]} branches={branches} choose={(leaf) => choose(1, leaf)} />
      </div>
      {pair && compared && (
        <>
          <CompareSummary stage={stage} pair={pair} compared={compared} />
          <CompareRows stage={stage} pair={pair} rows={compared.rows} />
        </>
      )}
    </>
  )
}

/** The first branch, and the one where the reader is; from the first branch itself, the one that was made last. */
function leavesAtFirst({ branch }: Stage, branches: readonly NamedBranch[]): [StepId, StepId] {
  const leaves = branches.map((each) => each.branch.leaf.id)
  const first = leaves[0] ?? 0
  const here = leaves.find((leaf) => leaf === branch.at(-1)?.id && leaf !== first)
  return [first, here ?? leaves.at(-1) ?? first]
}

function pairOf(branches: readonly NamedBranch[], [first, second]: [StepId, StepId]): Pair | null {
  const named = (leaf: StepId) => branches.find(({ branch }) => branch.leaf.id === leaf)
  const [ours, theirs] = [named(first), named(second)]
  return ours && theirs ? { first: ours, second: theirs } : null
}

type SelectProps = {
  readonly label: string
  readonly value: StepId
  readonly branches: readonly NamedBranch[]
  readonly choose: (leaf: StepId) => void
}

function Select({ label, value, branches, choose }: SelectProps) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(Number(event.target.value))}>
        {branches.map(({ branch, name, outcome }) => (
          <option key={branch.leaf.id} value={branch.leaf.id}>
            {outcome === null ? name : `${name}: ${outcome}`}
          </option>
        ))}
      </select>
    </label>
  )
}
