'use client'
import { useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { stageWords } from '@/content/words/stage'
import { screenAt } from '@/lib/world/readings/tree'
import { BrowserWindow } from './browser-window'
import styles from './screens.module.css'
import { screensOf, turnOnScreen } from './screens-of'

type Props = {
  readonly stage: Stage
  /** The names of parameters that light up in an address bar. */
  readonly lit: readonly string[]
  /** Where something else stands below it. */
  readonly small: boolean
}

/** Every screen of the story. On a phone they are a card over the bar, which comes forward when it is somebody's turn. */
export function Screens({ stage, lit, small }: Props) {
  const parties = screensOf(stage.run)
  const [card, setCard] = useState({ step: stage.step.id, open: false })
  const isTurn = turnOnScreen(stage) !== null && stage.message !== null
  const isOpen = card.step === stage.step.id ? card.open || isTurn : isTurn
  const [shown] = parties
  if (shown === undefined) return null
  const toggle = () => setCard({ step: stage.step.id, open: !isOpen })
  return (
    <div
      className={styles.screens}
      data-count={parties.length}
      data-open={isOpen || undefined}
      data-small={small || undefined}
    >
      <Button look="bare" className={styles.handle} aria-expanded={isOpen} onClick={toggle}>
        <span>{isTurn ? stageWords.browser.turnHere : stageWords.browser.heading}</span>
        <code>{screenAt(stage.path, shown).address}</code>
      </Button>
      {parties.map((party) => (
        <BrowserWindow key={party} stage={stage} party={party} lit={lit} />
      ))}
    </div>
  )
}
