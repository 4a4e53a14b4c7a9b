/** How far somebody has come in a lab, from the worked example to no hints at all. */
import { attacksWords } from '@/content/labels/attacks'
import type { LabProgress } from '@/lib/kept/lab-mark'

const words = attacksWords.levels

/** In words, the way of each that was gone; none for a lab in which nothing was done. */
export function levelsOf({ watched, hints, fixed }: LabProgress): readonly string[] {
  return [
    ...(watched ? [words.watched] : []),
    ...(hints === null ? [] : [words.done(hints)]),
    ...(fixed ? [words.fixed] : []),
  ]
}
