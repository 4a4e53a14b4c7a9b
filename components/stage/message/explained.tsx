import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import { tokensIn } from '@/lib/jwt/find'
import type { Field } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { listedFields } from './listed-fields'
import panel from './message.module.css'
import { OtherNotes } from './other-notes'
import { ParameterRow } from './parameter-row'
import styles from './parameters.module.css'
import { TokenGroup } from './token-group'
import { WireExcerpt } from './wire-excerpt'

/** The message parameter by parameter, then the headers that matter, then what was written down inside. */
export function Explained({ stage, message }: { stage: Stage; message: Message }) {
  const { parameters, headers } = listedFields(message.http)
  const body = tokensIn(message.http).find(({ place }) => place === 'body')
  return (
    <>
      <WireExcerpt http={message.http} followed={stage.followed} />
      {body && <TokenGroup stage={stage} message={message} found={body} />}
      {parameters.length === 0 && !body && <p className={panel.quiet}>{stageWords.message.noParameters}</p>}
      <FieldList stage={stage} message={message} fields={parameters} />
      {headers.length > 0 && <h3 className={styles.subheading}>{stageWords.message.headers}</h3>}
      <FieldList stage={stage} message={message} fields={headers} />
      <OtherNotes stage={stage} message={message} />
    </>
  )
}

type FieldListProps = { readonly stage: Stage; readonly message: Message; readonly fields: readonly Field[] }

function FieldList({ stage, message, fields }: FieldListProps) {
  const tokens = tokensIn(message.http)
  if (fields.length === 0) return null
  return (
    <dl className={styles.parameters}>
      {fields.map((field) => (
        <ParameterRow
          key={`${message.id} ${field.place} ${field.name} ${field.value}`}
          stage={stage}
          message={message}
          field={field}
          token={tokens.find(({ place, name }) => place === field.place && name === field.name)}
        />
      ))}
    </dl>
  )
}
