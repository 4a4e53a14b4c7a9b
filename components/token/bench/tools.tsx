import { type ReactNode, useState } from 'react'
import { toolWords as words } from '@/content/labels/tokens'
import type { Bench } from './bench-model'
import { CompareTokens } from './compare-tokens'
import { EncryptPanel } from './encrypt-panel'
import { Heading } from './section'
import { SendToApi } from './send-to-api'
import { Share } from './share'
import { SignPanel } from './sign-panel'
import styles from './tools.module.css'

/** What can be done with the token. */
export function Tools({ bench }: { bench: Bench }) {
  return (
    <section aria-label={words.title} className={styles.tools}>
      <Heading>{words.title}</Heading>
      <Tool title={words.sign.title}>
        <SignPanel bench={bench} />
      </Tool>
      <Tool title={words.encrypt.title}>
        <EncryptPanel bench={bench} />
      </Tool>
      <Tool title={words.compare.title}>
        <CompareTokens bench={bench} />
      </Tool>
      <Tool title={words.share.title}>
        <Share bench={bench} />
      </Tool>
      <Tool title={words.api.title}>
        <SendToApi bench={bench} />
      </Tool>
    </section>
  )
}

/** What is in it is made when it is opened for the first time, and stays. */
function Tool({ title, children }: { title: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.tool} onToggle={({ currentTarget }) => setOpened((was) => was || currentTarget.open)}>
      <summary>{title}</summary>
      <div>{wasOpened && children}</div>
    </details>
  )
}
