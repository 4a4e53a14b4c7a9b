import { PanelText } from '@/components/glossary/panel-terms'
import { BreakableName } from '@/components/stage/message/breakable-name'
import { ValueButton } from '@/components/stage/message/value-button'
import type { Stage } from '@/components/stage/stage-model'
import type { ToldBeat } from '@/lib/play/beats'
import { fieldsOf } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import styles from './beat-values.module.css'

type Props = { readonly stage: Stage; readonly told: ToldBeat; readonly message: Message }

/** The values of the key message that matter, and what each is for. */
export function BeatValues({ stage, told: { beat }, message }: Props) {
  const fields = fieldsOf(message.http)
  const shown = Object.entries(beat.values ?? {}).flatMap(([name, is]) => {
    const field = fields.find((each) => each.name === name)
    return field ? [{ name, is, value: field.value }] : []
  })
  if (shown.length === 0) return null
  return (
    <dl className={styles.values}>
      {shown.map(({ name, is, value }) => (
        <div key={name}>
          <dt>
            <BreakableName name={name} />
          </dt>
          <dd>
            <ValueButton stage={stage} name={name} value={value} short />
            <p>
              <PanelText text={is} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
