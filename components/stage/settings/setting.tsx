'use client'

import { useId } from 'react'
import { Select } from '@/components/ui/field'
import { settingWords } from '@/content/words/settings/settings'
import type { SettingName, SettingValue } from '@/lib/world/settings'
import styles from './settings-list.module.css'

type Props = {
  readonly name: SettingName
  readonly choices: readonly SettingValue[]
  readonly value: string
  readonly choose: (value: string) => void
}

/** One switch of a world. */
export function Setting({ name, choices, value, choose }: Props) {
  const id = useId()
  const words = settingWords[name]
  const labels = Object.fromEntries(choices.map((choice) => [choice, words.values[choice]?.label ?? choice]))
  return (
    <label htmlFor={id} className={styles.setting} title={words.values[value]?.effect}>
      <span>{words.label}:</span>
      <Select id={id} look="bare" value={value} values={choices} labels={labels} onChange={choose} />
    </label>
  )
}
