'use client'

import styles from '@/components/stage/stage-head.module.css'
import { settingWords } from '@/content/words/settings/settings'
import type { SettingName, SettingValue } from '@/lib/world/settings'

type Props = {
  readonly name: SettingName
  readonly choices: readonly SettingValue[]
  readonly value: string
  readonly choose: (value: string) => void
}

/** One switch of a world. */
export function Setting({ name, choices, value, choose }: Props) {
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
