import { BeatPicture, type Look } from '@/components/picture/beat-picture'
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { laneOf, namesOf } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { storyWords as words } from '@/content/labels/story'
import type { ToldBeat } from '@/lib/play/beats'
import type { Message } from '@/lib/world/message'
import styles from './beat-messages.module.css'

type Props = {
  readonly told: ToldBeat
  readonly stage: Stage
  readonly look: Look
  readonly open: (message: number) => void
}

/** The messages folded in a beat, each a way to look at it by itself. */
export function BeatMessages({ told, stage, look, open }: Props) {
  return (
    <li className={styles.folded} data-look={look}>
      <ol aria-label={words.folded(told.number)}>
        {told.rows.map(({ message }) => (
          <li key={message.id} className={styles.message}>
            <Line message={message} stage={stage} open={open} />
            <div className={styles.picture}>
              <BeatPicture
                legs={[legOf(message, stage)]}
                lanes={stage.run.parties.length}
                look={look === 'ahead' ? 'ahead' : 'past'}
              />
            </div>
          </li>
        ))}
      </ol>
    </li>
  )
}

function Line({ message, stage: { run }, open }: Pick<Props, 'stage' | 'open'> & { readonly message: Message }) {
  const { line } = ladderLabel(message, { carries: [] }, namesOf(run))
  return (
    <Button look="bare" className={styles.line} onClick={() => open(message.id)}>
      <span className="sr-only">{words.route(nameOf(run, message.from), nameOf(run, message.to))} </span>
      <code>{line}</code>
    </Button>
  )
}

function legOf({ id, from, to, channel }: Message, { run }: Stage) {
  return { id, from: laneOf(run, from), to: laneOf(run, to), channel, role: roleOf(run, from), ticket: null }
}
