import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { presentWords } from '@/content/labels/present'
import { startLine } from '@/lib/world/http-text'
import type { Message } from '@/lib/world/message'
import { refusalsIn } from '@/lib/world/readings/refusal'
import { PieceView } from './piece-view'
import { inRoom, shortened, withShortValues } from './shortened'
import styles from './slides.module.css'

const words = presentWords.refusal

/** Letters that fit below what the wire and the log say: two lines. */
const mostSaid = 190

type Props = { readonly stage: Stage; readonly message: Message | null }

/** What came of a change: what the wire says, what the log of whoever refused says, and which attack that stops. */
export function OutcomeSlide({ stage, message }: Props) {
  const taken = stage.path.findLast(({ whatIf }) => whatIf !== null)
  const whatIf = stage.flow.whatIfs.find(({ id }) => id === taken?.whatIf)
  const after = taken ? stage.path.slice(stage.path.indexOf(taken)) : stage.path.slice(-1)
  const [refusal] = after.flatMap(refusalsIn)
  const title = whatIf ? presentWords.whatIf(whatIf.title) : (stage.stuck?.text ?? words.nobody)
  return (
    <div className={styles.outcome}>
      <h2>{title}</h2>
      <div className={styles.twice}>
        {refusal?.wire && (
          <section aria-label={words.wire}>
            <h3>{words.wire}</h3>
            <p className={styles.code}>
              {refusal.wire.found === 'status' && message ? startLine(message.http) : refusal.wire.code}
            </p>
          </section>
        )}
        {refusal?.note && (
          <section aria-label={words.log(mentionOf(stage.run, refusal.party))}>
            <h3>{words.log(mentionOf(stage.run, refusal.party))}</h3>
            <p title={refusal.note.text}>{shortened(withShortValues(refusal.note.text), 150)}</p>
          </section>
        )}
        {!refusal && message && <PieceView http={message.http} names={[]} wide />}
      </div>
      {whatIf && (
        <p className={styles.stops}>
          {inRoom(whatIf.refusedBy === null ? `${words.nobody}. ${whatIf.lesson}` : whatIf.stops, mostSaid)}
        </p>
      )}
    </div>
  )
}
