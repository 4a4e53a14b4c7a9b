import { stepOfMessage } from '@/components/stage/message/places'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { stageWords } from '@/content/words/stage'
import styles from './what-if.module.css'
import { type Elsewhere, whatIfsElsewhere } from './what-ifs'

const words = stageWords.whatIf

/** The what-ifs that are for other messages of the branch, as ways to get there. While the rest is still to come, its room is kept. */
export function OtherWhatIfs({ stage }: { stage: Stage }) {
  const { earlier, later } = whatIfsElsewhere(stage)
  const isComing = later.length === 0 && stage.branch.at(-1)?.next !== null
  return (
    <>
      {isComing && <p aria-hidden="true" className={styles.coming} />}
      <Others stage={stage} heading={words.later} others={later} />
      <Others stage={stage} heading={words.earlier} others={earlier} />
    </>
  )
}

function Others({ stage, heading, others }: { stage: Stage; heading: string; others: readonly Elsewhere[] }) {
  if (others.length === 0) return null
  return (
    <details className={styles.others}>
      <summary>
        {heading} ({others.length})
      </summary>
      <ul>
        {others.map(({ whatIf, message }) => (
          <li key={whatIf.id}>
            <Button look="link" onClick={() => goTo(stage, message)}>
              {whatIf.title}
            </Button>{' '}
            <span>{words.atMessage(message)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function goTo(stage: Stage, message: number) {
  const step = stepOfMessage(stage, message)
  if (step !== undefined) stage.go(step)
}
