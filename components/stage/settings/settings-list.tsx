'use client'

import type { Stage } from '@/components/stage/stage-model'
import { controlWords } from '@/content/labels/stage'
import { settingWords } from '@/content/words/settings/settings'
import { choicesOf } from '@/lib/world/settings'
import { Setting } from './setting'
import styles from './settings-list.module.css'

/** Every switch of this world, each with what its position means. Another setting is another world: the way here is replayed in it. */
export function SettingsList({ stage: { flow, settings, step, busy, take } }: { readonly stage: Stage }) {
  return (
    <>
      <p className={styles.lead}>{controlWords.allSettings.lead}</p>
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
    </>
  )
}
