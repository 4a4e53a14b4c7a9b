'use client'

import { useId, useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { settingWords } from '@/content/words/settings/settings'
import { choicesOf, settingsOf } from '@/lib/world/settings'
import styles from './all-settings.module.css'
import { Setting } from './setting'

type Props = {
  readonly stage: Stage
  /** So many of them stand in the head already, where it is wide enough. */
  readonly inSight: number
}

const words = controlWords.allSettings

/** Every switch of this world, each with what its position means. */
export function AllSettings({ stage, inSight }: Props) {
  const { flow, settings } = stage
  const id = useId()
  // Only what is open is drawn: else those in the head would be there twice.
  const [open, setOpen] = useState(false)
  const usual = settingsOf(flow)
  const changed = flow.settings.filter((name) => settings[name] !== usual[name]).length
  return (
    <>
      <Button
        look="tool"
        className={styles.open}
        data-more={inSight < flow.settings.length}
        popoverTarget={id}
        aria-haspopup="dialog"
      >
        {words.open(changed)}
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
        <p>{words.lead}</p>
        {open && <List stage={stage} />}
        <Button look="tool" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </Button>
      </div>
    </>
  )
}

function List({ stage: { flow, settings, step, busy, take } }: { stage: Stage }) {
  return (
    <ul className={styles.list} aria-busy={busy}>
      {flow.settings.map((name) => (
        <li key={name}>
          <Setting
            name={name}
            choices={choicesOf(flow, name)}
            value={settings[name]}
            choose={(value) => void take({ from: step.id, settings: { [name]: value } })}
          />
          <p>{settingWords[name].values[settings[name]]?.effect}</p>
        </li>
      ))}
    </ul>
  )
}
