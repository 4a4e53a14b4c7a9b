'use client'
import { type ReactNode, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { stageWords } from '@/content/words/stage'
import { tokensIn } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import { CurlView } from './curl-view'
import { Explained } from './explained'
import styles from './message.module.css'
import { RawHttp } from './raw-http'
import type { Stage } from './stage-model'
import { TokenGroup } from './token-group'

type View = { readonly id: string; readonly label: string; readonly show: () => ReactNode }

/** The ways to read a message. The one that was chosen stays while the reader steps on, where the next message has it too. */
export function MessageTabs({ stage, message }: { stage: Stage; message: Message }) {
  const [chosen, setChosen] = useState('explained')
  const views = viewsOf(stage, message)
  const open = views.find(({ id }) => id === chosen)?.id ?? 'explained'
  return (
    <Tabs className={styles.tabs} selectedKey={open} onSelectionChange={(key) => setChosen(String(key))}>
      <TabList className={styles.tabList} aria-label={stageWords.message.tabs.label}>
        {views.map(({ id, label }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {label}
          </Tab>
        ))}
      </TabList>
      {views.map(({ id, show }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {id === open ? show() : null}
        </TabPanel>
      ))}
    </Tabs>
  )
}

function viewsOf(stage: Stage, message: Message): View[] {
  const { tabs } = stageWords.message
  const tokens = tokensIn(message.http).map((found, index) => ({
    id: `token-${index}`,
    label: found.kind,
    show: () => <TokenGroup stage={stage} message={message} found={found} />,
  }))
  return [
    { id: 'explained', label: tabs.explained, show: () => <Explained stage={stage} message={message} /> },
    ...tokens,
    { id: 'raw', label: tabs.raw, show: () => <RawHttp stage={stage} message={message} /> },
    { id: 'curl', label: tabs.curl, show: () => <CurlView stage={stage} message={message} /> },
  ]
}
