import { handoutWords as words } from '@/content/labels/handout'
import type { Blanks } from './blanks'
import styles from './handout.module.css'
import type { Handout } from './handout-model'
import type { KeyMessage } from './key-message'
import { Written } from './written'

type Props = { readonly handout: Handout; readonly blanks: Blanks }

/** Each beat with what happens in it, and its key message with the values that matter. */
export function Beats({ handout: { beats }, blanks }: Props) {
  return (
    <ol className={styles.beats}>
      {beats.map(({ id, number, says, text, key }) => (
        <li key={id} className={styles.beat}>
          <div>
            <h3>
              <span className={styles.number}>{number}</span> <Written text={says} blanks={blanks} />
            </h3>
            <p>
              <Written text={text} blanks={blanks} />
            </p>
          </div>
          {key && <Key message={key} blanks={blanks} />}
        </li>
      ))}
    </ol>
  )
}

function Key({ message, blanks }: { readonly message: KeyMessage; readonly blanks: Blanks }) {
  const { number, from, to, way, line, values } = message
  return (
    <div className={styles.message} data-way={way}>
      <p className={styles.route}>
        {from} <span aria-hidden="true">{words.to}</span>
        <span className="sr-only">{words.goesTo}</span> {to ?? words.nobody}
        <small>
          {words.numbered(number)}, {words.way[way]}
        </small>
      </p>
      <p className={styles.line}>
        <code>
          <Written text={line} blanks={blanks} />
        </code>
      </p>
      {values.length > 0 && (
        <dl className={styles.values}>
          {values.map(({ name, value, is }) => (
            <div key={name}>
              <dt>
                <code>
                  <Written text={name} blanks={blanks} />
                </code>
              </dt>
              <dd>
                <code>
                  <Written text={value} blanks={blanks} />
                </code>
                <p>
                  <Written text={is} blanks={blanks} />
                </p>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
