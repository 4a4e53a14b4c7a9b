'use client'
import { mentionOf, roleOf } from '@/components/stage/party-names'
import { RegionHeading } from '@/components/stage/region-heading'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import type { PartyId } from '@/lib/world/message'
import { screenAt } from '@/lib/world/readings/tree'
import { AddressBar } from './address-bar'
import { browserMoment, type Moment } from './browser-moment'
import styles from './browser-window.module.css'
import { PageFrame } from './page-frame'
import { screenHeading } from './screens-of'

type Props = {
  readonly stage: Stage
  readonly party: PartyId
  /** The names of parameters that light up in its address bar. */
  readonly lit: readonly string[]
}

/** What somebody sees: a browser, or a device, with the real page in it, usable where it is its turn. */
export function BrowserWindow({ stage, party, lit }: Props) {
  const screen = screenAt(stage.path, party)
  const moment = browserMoment(stage, party, screen)
  const words = wordsFor(stage, party)
  return (
    <section className={styles.region} data-screen={party} aria-labelledby={screenHeading(party)}>
      <RegionHeading id={screenHeading(party)} tabIndex={-1}>
        {words.heading}
      </RegionHeading>
      <div className={styles.window}>
        {roleOf(stage.run, party) === 'browser' && (
          <AddressBar run={stage.run} address={screen.address} next={moment.nextAddress} lit={lit} />
        )}
        <p className={styles.status} data-status>
          {moment.status}
        </p>
        <Page stage={stage} party={party} moment={moment} html={screen.html} title={words.frameTitle} />
      </div>
    </section>
  )
}

/** Ada's browser is hers; every other screen goes by its name. */
function wordsFor({ run }: Stage, party: PartyId): { heading: string; frameTitle: string } {
  const { heading, frameTitle, on, frameOn } = stageWords.browser
  const name = mentionOf(run, party)
  return party === 'browser' ? { heading, frameTitle } : { heading: on(name), frameTitle: frameOn(name) }
}

type PageProps = { stage: Stage; party: PartyId; moment: Moment; html: string; title: string }

function Page({ stage, party, moment, html, title }: PageProps) {
  if (moment.waitingFor !== null) return <Waiting host={moment.waitingFor} because={moment.because} />
  if (html === '')
    return (
      <p className={styles.blank} data-page>
        {stageWords.browser.blank}
      </p>
    )
  return (
    <div className={styles.page} data-page data-stale={moment.stale || undefined}>
      <PageFrame
        html={html}
        title={title}
        usable={moment.usable && !stage.busy}
        onAct={(act) => stage.take({ from: stage.step.id, action: { type: 'act', party, act } })}
      />
    </div>
  )
}

function Waiting({ host, because }: { host: string; because: string }) {
  return (
    <div className={styles.waiting} data-page>
      <p className={styles.waitingFor}>{stageWords.browser.waitingFor(host)}</p>
      <p>{because}</p>
    </div>
  )
}
