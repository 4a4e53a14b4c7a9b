'use client'
import type { Stage } from '@/components/stage/stage-model'
import styles from './browser.module.css'
import { BrowserWindow } from './browser-window'
import { screensOf } from './screens-of'

/** Every screen of the story, side by side where there is room. */
export function Screens({ stage }: { stage: Stage }) {
  const parties = screensOf(stage.run)
  if (parties.length === 0) return null
  return (
    <div className={styles.screens}>
      {parties.map((party) => (
        <BrowserWindow key={party} stage={stage} party={party} />
      ))}
    </div>
  )
}
