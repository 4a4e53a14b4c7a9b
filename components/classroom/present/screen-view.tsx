import { roleOf } from '@/components/stage/party-names'
import { BrowserWindow } from '@/components/stage/screens/browser-window'
import type { Stage } from '@/components/stage/stage-model'
import styles from './screen.module.css'

/** What somebody sees: the real page. */
export function ScreenOf({
  stage,
  party,
  lit,
}: {
  readonly stage: Stage
  readonly party: string
  readonly lit: readonly string[]
}) {
  return (
    <div className={styles.screen} data-device={roleOf(stage.run, party) === 'device' || undefined}>
      <BrowserWindow stage={stage} party={party} lit={lit} />
    </div>
  )
}
