'use client'
import { stageWords } from '@/content/words/stage'
import { screenAt } from '@/lib/world/tree'
import { AddressBar } from './address-bar'
import styles from './browser.module.css'
import { browserMoment, type Moment } from './browser-moment'
import { PageFrame } from './page-frame'
import type { Stage } from './stage-model'

/** What Ada sees: her browser, with the real page in it, usable where it is her turn. */
export function BrowserWindow({ stage }: { stage: Stage }) {
  const screen = screenAt(stage.path, stage.browser)
  const moment = browserMoment(stage, screen)
  return (
    <section className={styles.region} aria-labelledby="what-ada-sees">
      <h2 id="what-ada-sees" className={styles.heading}>
        {stageWords.browser.heading}
      </h2>
      <div className={styles.window}>
        <AddressBar run={stage.run} address={screen.address} next={moment.nextAddress} />
        <p className={styles.status}>{moment.status}</p>
        <Page stage={stage} moment={moment} html={screen.html} />
      </div>
    </section>
  )
}

function Page({ stage, moment, html }: { stage: Stage; moment: Moment; html: string }) {
  if (moment.waitingFor !== null) return <Waiting host={moment.waitingFor} because={moment.because} />
  if (html === '') return <p className={styles.blank}>{stageWords.browser.blank}</p>
  return (
    <div className={moment.stale ? styles.stale : undefined}>
      <PageFrame
        html={html}
        title={stageWords.browser.frameTitle}
        usable={moment.usable && !stage.busy}
        onAct={(act) => stage.take({ from: stage.step.id, action: { type: 'act', party: stage.browser, act } })}
      />
    </div>
  )
}

function Waiting({ host, because }: { host: string; because: string }) {
  return (
    <div className={styles.waiting}>
      <p className={styles.waitingFor}>{stageWords.browser.waitingFor(host)}</p>
      <p>{because}</p>
    </div>
  )
}
