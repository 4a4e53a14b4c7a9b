'use client'

import { useId } from 'react'
import { settingWords } from '@/content/words/settings'
import { controlWords } from '@/content/words/stage-controls'
import { choicesOf, type SettingName, settingsOf } from '@/lib/world/settings'
import styles from './more-settings.module.css'
import { Setting } from './setting'
import type { Stage } from './stage-model'

type Props = { readonly stage: Stage; readonly names: readonly SettingName[] }

const words = controlWords.moreSettings

/** The switches that are not in sight, each with what its position means. */
export function MoreSettings({ stage, names }: Props) {
  const { flow, settings, step, busy, take } = stage
  const id = useId()
  const usual = settingsOf(flow)
  const changed = names.filter((name) => settings[name] !== usual[name]).length
  return (
    <>
      <button type="button" className={styles.open} popoverTarget={id}>
        {words.open(changed)}
      </button>
      <div id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`} className={styles.panel}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <ul className={styles.list} aria-busy={busy}>
          {names.map((name) => (
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
        <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
    </>
  )
}
