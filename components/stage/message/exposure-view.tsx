import type { Stage } from '@/components/stage/stage-model'
import { SpecLink } from '@/components/ui/spec-link'
import { observerWords, reasonWords, exposureWords as words } from '@/content/words/exposure'
import type { SeenField } from '@/lib/world/contents'
import { fieldsOf } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { type Exposure, exposuresOf, type Observer } from '@/lib/world/readings/exposure'
import { rowsOf } from '@/lib/world/readings/tree'
import { isSecret } from '@/lib/world/secrets'
import styles from './exposure.module.css'

/** Who could see what this message carries, besides its sender and its receiver; one line for each. */
export function ExposureView({ stage, message }: { stage: Stage; message: Message }) {
  const messages = rowsOf(stage.branch).map((row) => row.message)
  const exposures = exposuresOf(message, messages)
  const isSeen = exposures.some(({ sees }) => sees.length > 0)
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {!isSeen && (
        <p className={styles.nobody}>{fieldsOf(message.http).length > 0 ? words.nobody : words.nothingInIt}</p>
      )}
      <ul className={styles.observers} aria-label={words.label}>
        {grouped(exposures).map(([exposure, ...others]) => (
          <ObserverLine key={exposure.to} exposure={exposure} others={others.map(({ to }) => to)} />
        ))}
      </ul>
    </>
  )
}

type Group = readonly [Exposure, ...Exposure[]]

/** Those who see nothing, for one and the same reason, share a line. */
function grouped(exposures: readonly Exposure[]): Group[] {
  const keyOf = ({ to, sees, because }: Exposure) => (sees.length > 0 ? to : because)
  return [...Map.groupBy(exposures, keyOf).values()].flatMap(([first, ...others]): Group[] =>
    first ? [[first, ...others]] : [],
  )
}

type LineProps = { readonly exposure: Exposure; readonly others: readonly Observer[] }

function ObserverLine({ exposure: { to, sees, surely, because }, others }: LineProps) {
  const { is, spec } = reasonWords[because]
  return (
    <li className={styles.observer} data-sees={sees.length > 0 || undefined}>
      <p className={styles.name}>
        {[to, ...others].map((observer) => observerWords[observer]).join('; ')}
        {sees.length === 0 ? <span className={styles.nothing}>{words.nothing}</span> : null}
        {sees.length > 0 && !surely ? <span className={styles.nothing}>{words.perhaps}</span> : null}
      </p>
      {sees.length > 0 && (
        <ul className={styles.values}>
          {withoutRepeats(sees).map((field) => (
            <SeenValue key={`${field.place} ${field.name}`} field={field} />
          ))}
        </ul>
      )}
      <p className={styles.because}>
        {is} {spec && <SpecLink spec={spec} />}
      </p>
    </li>
  )
}

function SeenValue({ field }: { field: SeenField }) {
  const secret = field.place !== 'body' && isSecret({ place: field.place, name: field.name })
  return (
    <li className={styles.value} data-secret={secret || undefined}>
      {field.name}
      {secret && <span className={styles.secret}>{words.secret}</span>}
    </li>
  )
}

function withoutRepeats(fields: readonly SeenField[]): SeenField[] {
  return [...new Map(fields.map((field) => [`${field.place} ${field.name}`, field])).values()]
}
