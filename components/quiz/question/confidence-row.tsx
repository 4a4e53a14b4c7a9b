import { Button } from '@/components/ui/button'
import { confidenceWords as words } from '@/content/labels/quiz'
import { type Confidence, confidences } from '@/lib/recall/log'

type Props = {
  /** What saying so does. */
  readonly ask: string
  /** Something is still to be answered. */
  readonly idle: boolean
  readonly say: (confidence: Confidence) => void
}

/** How sure: saying so is the answer. */
export function ConfidenceRow({ ask, idle, say }: Props) {
  return (
    <fieldset data-row className="mt-6 min-w-0">
      <legend className="mb-2 font-semibold text-ink-2 text-small">{ask}</legend>
      <div className="grid grid-cols-3 gap-2">
        {confidences.map((confidence, at) => (
          <Button
            key={confidence}
            data-choice
            look="plain"
            className="min-h-12 aria-disabled:cursor-default aria-disabled:border-dashed aria-disabled:text-ink-2"
            idle={idle}
            onClick={() => say(confidence)}
          >
            {words.names[confidence]}
            <span aria-hidden="true" className="contents">
              <kbd className="rounded-[5px] border border-line-2 px-1.5 text-ink-2 text-[0.8125rem] max-sm:hidden">
                {at + 1}
              </kbd>
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
