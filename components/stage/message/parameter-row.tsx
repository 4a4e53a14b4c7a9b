import { useMemo } from 'react'
import { PanelText } from '@/components/glossary/panel-terms'
import type { Stage } from '@/components/stage/stage-model'
import { SpecLink } from '@/components/ui/spec-link'
import type { ParameterWords } from '@/content/types'
import { stageWords } from '@/content/words/stage'
import { checksAt } from '@/lib/jwt/derived'
import type { FoundToken } from '@/lib/jwt/find'
import type { Field } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { BreakableName } from './breakable-name'
import { Derivations } from './derivations'
import { cookieAttributes } from './listed-fields'
import { wordsOfField } from './message-words'
import styles from './parameters.module.css'
import { sourcesAt } from './sources-at'
import { TokenGroup } from './token-group'
import { ValueButton } from './value-button'

const labels = stageWords.message

type Props = {
  readonly stage: Stage
  readonly message: Message
  readonly field: Field
  /** The token that the field carries, where it carries one. */
  readonly token: FoundToken | undefined
}

/** One parameter: its name, its value, what it is, and on demand who makes and checks it. A token stands there decoded. */
export function ParameterRow({ stage, message, field, token }: Props) {
  const words = wordsOfField(stage.branch, message, field)
  return (
    <div className={styles.parameter} data-token={token ? true : undefined}>
      <dt>
        <BreakableName name={field.name} />
        <Origin field={field} />
      </dt>
      <dd>
        {token ? null : <Value stage={stage} message={message} field={field} />}
        {words && (
          <p className={styles.is}>
            <PanelText text={words.is} />
          </p>
        )}
        {token && <TokenGroup stage={stage} message={message} found={token} />}
        <FieldDerivations stage={stage} message={message} field={field} />
        {words && <More name={field.name} words={words} />}
      </dd>
    </div>
  )
}

/** A cookie is named by itself, so it says that it is one. What stands behind # goes to no server, so it says that too. */
function Origin({ field }: { field: Field }) {
  return ['cookie', 'set-cookie', 'fragment'].includes(field.place) ? (
    <span className={styles.origin}>{stageWords.places[field.place]}</span>
  ) : null
}

/** A value that was computed from another, or has to answer one, computed again. */
function FieldDerivations({ stage, message, field: { place, name } }: Omit<Props, 'token'>) {
  const { branch, path, whole } = stage
  const checks = useMemo(
    () => (whole ? checksAt(sourcesAt({ branch, path }), { message: message.id, place, name }) : []),
    [whole, branch, path, message.id, place, name],
  )
  return <Derivations stage={stage} checks={checks} />
}

function Value({ stage, message, field }: Omit<Props, 'token'>) {
  // How a cookie is set is what protects it: HttpOnly, SameSite, and the path it is sent to.
  const attributes = cookieAttributes(message.http, field)
  return (
    <>
      <ValueButton stage={stage} name={field.name} value={field.value} />
      {attributes !== '' && <p className={styles.attributes}>{attributes}</p>}
    </>
  )
}

function More({ name, words }: { name: string; words: ParameterWords }) {
  return (
    <details className={styles.more}>
      <summary>
        {labels.more}
        <span className="sr-only"> {labels.about(name)}</span>
      </summary>
      <p>
        <b>{labels.madeBy}:</b> {words.madeBy}
      </p>
      <p>
        <b>{labels.checkedBy}:</b> {words.checkedBy}
      </p>
      <p>
        <b>{labels.without}:</b> {words.without}
      </p>
      <p>
        <SpecLink spec={words.spec} />
      </p>
    </details>
  )
}
