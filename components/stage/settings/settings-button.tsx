'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useId, useState } from 'react'
import { SettingsIcon } from '@/components/stage/controls/stage-icons'
import { ExportButton } from '@/components/stage/export/export-button'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { storyWords } from '@/content/labels/story'
import { settingsOf } from '@/lib/world/settings'
import styles from './settings-button.module.css'

/** Every setting has words of its own; they come when somebody asks for them. */
const SettingsList = dynamic(() => import('./settings-list').then((module) => module.SettingsList))

const words = controlWords.allSettings

type Props = { readonly stage: Stage; readonly switches: ReactNode }

/** One button for all that is for later: the switches of this world, Predict, the export. */
export function SettingsButton({ stage, switches }: Props) {
  const { flow, settings } = stage
  const id = useId()
  const [open, setOpen] = useState(false)
  const usual = settingsOf(flow)
  const changed = flow.settings.filter((name) => settings[name] !== usual[name]).length
  return (
    <div className={styles.settings}>
      <Button look="tool" className={styles.open} popoverTarget={id} aria-haspopup="dialog">
        <SettingsIcon />
        <span>{changed > 0 ? words.open(changed) : storyWords.settings}</span>
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <h2 id={`${id}-title`}>{words.title}</h2>
        <div className={styles.switches}>
          {switches}
          <ExportButton stage={stage} />
        </div>
        {open && flow.settings.length > 0 && <SettingsList stage={stage} />}
        <Button look="tool" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </Button>
      </div>
    </div>
  )
}
