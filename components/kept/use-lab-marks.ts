'use client'

import { type LabDeed, type LabMark, type LabProgress, labMark, progressIn } from '@/lib/kept/lab-mark'
import { labShelf, useHeld } from './use-shelf'

/** How far this browser has come in a lab. */
export function useLabProgress(lab: string): LabProgress {
  return progressIn(useHeld(labShelf).values, lab)
}

/** Keeps that something was done in a lab. */
export function keepLabDeed(lab: string, did: LabDeed) {
  labShelf().change({ put: [labMark(lab, did, Date.now())] })
}

/** All that was done in labs. */
export function useLabMarks(): readonly LabMark[] {
  return useHeld(labShelf).values
}

/** Adds what was exported elsewhere. */
export function restoreLabMarks(marks: readonly LabMark[]) {
  labShelf().change({ put: marks })
}

export function forgetLabMarks() {
  labShelf().change({ forget: true })
}
