'use client'

import { settingWords } from '@/content/words/settings'
import { controlWords } from '@/content/words/stage-controls'
import { choicesOf, type SettingName, type SettingValue } from '@/lib/world/settings'
import styles from './stage-head.module.css'
import type { Stage } from './stage-model'

/** The switches of this world. Another setting is another world: the way here is replayed in it, as a branch of the run. */
export function SettingsControls({ stage }: { stage: Stage }) {
  const { flow, settings, step, busy, take } = stage
  return (
    <fieldset className={styles.settings} aria-busy={busy}>
      <legend className="sr-only">{controlWords.settings}</legend>
      {flow.settings.map((name) => (
        <Setting
          key={name}
          name={name}
          choices={choicesOf(flow, name)}
          value={settings[name]}
          choose={(value) => void take({ from: step.id, settings: { [name]: value } })}
        />
      ))}
    </fieldset>
  )
}

type SettingProps = {
  readonly name: SettingName
  readonly choices: readonly SettingValue[]
  readonly value: string
  readonly choose: (value: string) => void
}

function Setting({ name, choices, value, choose }: SettingProps) {
  const words = settingWords[name]
  return (
    <label className={styles.setting} title={words.values[value]?.effect}>
      <span>{words.label}:</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words.values[choice]?.label ?? choice}
          </option>
        ))}
      </select>
    </label>
  )
}
