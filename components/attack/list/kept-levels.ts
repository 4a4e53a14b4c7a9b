/** What this browser keeps of the labs, in words. */
import { labShelf } from '@/components/kept/use-shelf'
import { progressIn } from '@/lib/kept/lab-mark'
import { levelsOf } from '../lab/levels'

/** Tells it by lab, now and whenever it changes. Gives back how to stop. */
export function watchLevels(tell: (levels: Readonly<Record<string, string>>) => void): () => void {
  const shelf = labShelf()
  const read = () => {
    const marks = shelf.held().values
    const labs = [...new Set(marks.map(({ lab }) => lab))]
    tell(Object.fromEntries(labs.map((lab) => [lab, levelsOf(progressIn(marks, lab)).join(', ')])))
  }
  const stop = shelf.subscribe(read)
  read()
  return stop
}
