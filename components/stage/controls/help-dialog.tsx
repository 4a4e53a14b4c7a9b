'use client'

import { type Ref, useId } from 'react'
import { controlWords } from '@/content/labels/stage'
import styles from './help-dialog.module.css'

const words = controlWords.help

/** The list of keys. The caller opens it with `showModal()`. */
export function HelpDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const title = useId()
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={title} closedby="any">
      <h2 id={title}>{words.heading}</h2>
      <dl className={styles.keys}>
        {words.keys.map(({ keys: names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.typing}</p>
      <form method="dialog">
        <button type="submit" className={styles.close}>
          {words.close}
        </button>
      </form>
    </dialog>
  )
}
