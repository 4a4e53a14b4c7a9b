import { useLabProgress } from '@/components/kept/use-lab-marks'
import { Button } from '@/components/ui/button'
import { attacksWords, labWords } from '@/content/labels/attacks'
import type { LabProgress } from '@/lib/kept/lab-mark'
import { type LabWay, labWays } from './way'

const words = labWords.ways

type Props = { readonly lab: string; readonly way: LabWay | null; readonly choose: (way: LabWay) => void }

/** The three ways as a row of tabs, each with how far the reader has come in it. */
export function Ways({ lab, way, choose }: Props) {
  const progress = useLabProgress(lab)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={words.label} className="mt-7 flex flex-wrap gap-x-1.5 border-line-2 border-b">
      {labWays.map((each, index) => (
        <div
          key={each}
          data-on={each === way || undefined}
          className="group relative top-px flex items-baseline gap-2 rounded-t-[9px] border border-transparent border-b-0 px-3.5 pt-2.5 pb-3 text-ink-2 data-on:border-line-2 data-on:bg-paper data-on:text-ink sm:pr-5"
        >
          <Button
            look="bare"
            aria-pressed={each === way}
            className="min-h-7 font-[650] text-ink after:absolute after:inset-0"
            onClick={() => choose(each)}
          >
            <span aria-hidden="true">{index + 1} </span>
            {words[each].name}
          </Button>
          <span className="text-small max-sm:hidden">{stateOf(each, progress)}</span>
        </div>
      ))}
    </div>
  )
}

function stateOf(way: LabWay, { watched, hints, fixed }: LabProgress): string {
  const { levels } = attacksWords
  if (way === 'watch' && watched) return levels.watched
  if (way === 'yourself' && hints !== null) return levels.done(hints)
  if (way === 'fix' && fixed) return levels.fixed
  return words[way].open
}
