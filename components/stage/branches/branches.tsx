'use client'

import { useEffect, useMemo, useRef } from 'react'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { branchesOf } from '@/lib/world/readings/tree'
import { namedBranches } from './branch-name'
import styles from './branches.module.css'
import { CompareBranches } from './compare-branches'

/** The branches of the run, side by side: what each is called, and how it ended. */
export function Branches({ stage }: { stage: StageControl }) {
  const { run, flow, branch, openBranch } = stage
  const branches = useMemo(() => namedBranches(branchesOf(run), flow, run.settings), [run, flow])
  const leaf = branch.at(-1)?.id
  const list = useCurrentInView(leaf)
  return (
    <div className={styles.branches} data-count={branches.length}>
      <span aria-hidden="true" className={styles.what}>
        {controlWords.branches.label}
      </span>
      <ul ref={list} aria-label={controlWords.branches.label}>
        {branches.map(({ branch: each, name, outcome }) => (
          <li key={each.leaf.id}>
            <Button
              look="tool"
              className="whitespace-nowrap"
              aria-current={each.leaf.id === leaf ? 'true' : undefined}
              onClick={() => openBranch(each.leaf.id)}
            >
              {outcome === null ? name : `${name}: ${outcome}`}
            </Button>
          </li>
        ))}
      </ul>
      <CompareBranches stage={stage} branches={branches} />
    </div>
  )
}

/** Keeps the current branch in view in its list. */
function useCurrentInView(leaf: number | undefined) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (leaf !== undefined && current && list.current) revealAcross(current, list.current)
  }, [leaf])
  return list
}

function revealAcross(item: HTMLElement, list: HTMLElement) {
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.left < outer.left) list.scrollLeft -= outer.left - inner.left
  else if (inner.right > outer.right) list.scrollLeft += inner.right - outer.right
}
