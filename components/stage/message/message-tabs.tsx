'use client'
import * as Tabs from '@radix-ui/react-tabs'
import type { ReactNode } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import { tokensIn } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import { CurlView } from './curl-view'
import { Explained } from './explained'
import { ExposureView } from './exposure-view'
import styles from './message.module.css'
import { RawHttp } from './raw-http'
import { TokenView } from './token-view'

type View = { readonly id: string; readonly label: string; readonly show: () => ReactNode }

/** The ways to read a message. The one that was chosen stays while the reader steps on, where the next message has it too. */
export function MessageTabs({ stage, message }: { stage: Stage; message: Message }) {
  const views = viewsOf(stage, message)
  const open = views.find(({ id }) => id === stage.tab)?.id ?? 'explained'
  return (
    <Tabs.Root className={styles.tabs} value={open} onValueChange={stage.openTab}>
      <Tabs.List className={styles.tabList} aria-label={stageWords.message.tabs.label}>
        {views.map(({ id, label }) => (
          <Tabs.Trigger key={id} value={id} className={styles.tab}>
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {views.map(({ id, show }) => (
        <Tabs.Content key={id} value={id} className={styles.panel}>
          {id === open ? show() : null}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}

function viewsOf(stage: Stage, message: Message): View[] {
  const { tabs } = stageWords.message
  const tokens = tokensIn(message.http).map((found, index) => ({
    id: `token-${index}`,
    label: found.kind,
    show: () => <TokenView stage={stage} message={message} found={found} />,
  }))
  return [
    { id: 'explained', label: tabs.explained, show: () => <Explained stage={stage} message={message} /> },
    ...tokens,
    { id: 'raw', label: tabs.raw, show: () => <RawHttp stage={stage} message={message} /> },
    { id: 'curl', label: tabs.curl, show: () => <CurlView stage={stage} message={message} /> },
    { id: 'exposure', label: tabs.exposure, show: () => <ExposureView stage={stage} message={message} /> },
  ]
}
