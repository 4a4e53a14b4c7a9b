'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { compareBranchesWords } from '@/content/labels/compare-branches'
import type { NamedBranch } from './branch-name'
import styles from './branches.module.css'

/** Fetched when somebody first compares: most readers never do. */
const CompareDialog = dynamic(() => import('./compare-dialog').then((module) => module.CompareDialog), { ssr: false })

/** Opens two branches side by side. Not there while there is only one. */
export function CompareBranches({ stage, branches }: { stage: Stage; branches: readonly NamedBranch[] }) {
  const [isOpen, setOpen] = useState(false)
  if (branches.length < 2) return null
  return (
    <>
      <Button look="link" className={styles.compare} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {compareBranchesWords.open.verb} <span className={styles.what}>{compareBranchesWords.open.what}</span>
      </Button>
      {isOpen && <CompareDialog stage={stage} branches={branches} onClose={() => setOpen(false)} />}
    </>
  )
}
