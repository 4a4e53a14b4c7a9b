'use client'

import { flushSync } from 'react-dom'
import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { screenHeading, turnOnScreen } from './screens-of'
import styles from './show-screen.module.css'

type Props = { readonly stage: Stage; readonly showWorld: () => void }

/** Where the screens are out of sight, the way to the one on which it is somebody's turn. */
export function ShowScreen({ stage, showWorld }: Props) {
  const party = turnOnScreen(stage)
  if (party === null) return null
  const show = () => {
    // The pane may be hidden until then, and what is hidden cannot be scrolled to.
    flushSync(showWorld)
    const heading = document.getElementById(screenHeading(party))
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <Button look="tool" className={styles.show} onClick={show}>
      {controlWords.bar.show(mentionOf(stage.run, party))}
    </Button>
  )
}
