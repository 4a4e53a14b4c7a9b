'use client'

import { useLabProgress } from '@/components/kept/use-lab-marks'
import { levelsOf } from '../lab/levels'

/** How far this browser has come in a lab, in words. */
export function LabLevel({ lab }: { readonly lab: string }) {
  const levels = levelsOf(useLabProgress(lab))
  return <p className="min-h-6 text-ink-2 text-small sm:w-44 sm:text-right">{levels.join(', ')}</p>
}
