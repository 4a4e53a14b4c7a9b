'use client'

import type { Ref } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { controlWords } from '@/content/labels/stage'
import styles from './help-dialog.module.css'
import { SingleKeysSwitch } from './single-keys-switch'

const words = controlWords.help

/** The list of keys. The caller opens it with `showModal()`. */
export function HelpDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  return (
    <Dialog ref={ref} title={words.heading} close={words.close}>
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
      <SingleKeysSwitch />
      <p className={styles.typing}>{words.typing}</p>
    </Dialog>
  )
}
