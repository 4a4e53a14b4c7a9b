import { liveWords as words } from '@/content/labels/lesson'
import type { Frame } from './live-message'
import styles from './small-stage.module.css'

type Props = { readonly frame: Frame; readonly of: number }

/** One message in short: between whom, what it means, and the lines that matter. */
export function ShownMessage({ frame, of }: Props) {
  const { number, sender, receiver, title, meaning, excerpt, refusal } = frame
  return (
    <>
      <p className={styles.route}>
        <b>{sender}</b>
        <span aria-hidden="true">→</span>
        <span className="sr-only">{words.to}</span>
        <b>{receiver}</b>
        <span className={styles.count}>{words.count(number, of)}</span>
      </p>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.meaning}>{meaning}</p>
      {refusal && (
        <p className={styles.refusal}>
          <b>{words.refused(refusal.by)}</b> {words.logged} {refusal.text}
        </p>
      )}
      <pre className={styles.wire}>
        {excerpt.map(({ name, text }) => (
          <span key={`${name} ${text}`} className={name === '' ? styles.first : styles.field}>
            {name !== '' && <b>{name}: </b>}
            {text}
          </span>
        ))}
      </pre>
    </>
  )
}
