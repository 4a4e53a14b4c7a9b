'use client'

import type { ReactNode } from 'react'
import { CopyLink } from '@/components/stage/controls/copy-link'
import { ViewSwitch } from '@/components/stage/controls/view-switch'
import { SettingsButton } from '@/components/stage/settings/settings-button'
import type { Story } from '@/components/stage/story/use-story'
import styles from './stage-head.module.css'
import type { View } from './stage-model'
import type { StageControl } from './use-stage'

type Props = {
  readonly stage: StageControl
  /** Stand among the switches behind Settings. */
  readonly switches: ReactNode
  readonly story: Story
  readonly setView: (view: View) => void
}

/** How much is shown, what can be set, and a link to this place. */
export function StageControls({ stage, story, switches, setView }: Props) {
  return (
    <div className={styles.controls}>
      <ViewSwitch view={story.view} setView={setView} />
      <SettingsButton stage={stage} switches={switches} />
      <CopyLink stage={stage} story={story} />
    </div>
  )
}
