'use client'

import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { controlWords } from '@/content/labels/stage'
import styles from './bottom-bar.module.css'
import { PauseIcon, PlayIcon } from './stage-icons'
import { type Play, paceNames } from './use-play'

const words = controlWords.bar

/** The story by itself, and how fast: that can be changed while it runs. */
export function PlayControls({ play }: { readonly play: Play }) {
  return (
    <span className={styles.play}>
      <Button look="tool" onClick={play.toggle}>
        {play.playing ? <PauseIcon /> : <PlayIcon />}
        <span>{play.playing ? words.pause : words.play}</span>
      </Button>
      <Select
        look="bare"
        aria-label={words.speed}
        className={styles.pace}
        value={play.pace}
        values={paceNames}
        labels={controlWords.pace}
        onChange={play.setPace}
      />
    </span>
  )
}
