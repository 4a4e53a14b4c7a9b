'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Flow } from '@/content/types'
import { settingWords } from '@/content/words/settings'
import { controlWords } from '@/content/words/stage-controls'
import { type SettingName, type Settings, settingChoices } from '@/lib/world/settings'
import styles from './stage-head.module.css'
import { placeHref } from './stage-query'

type Props = { readonly flow: Flow; readonly settings: Settings; readonly position: string }

/** The switches of this world. Another setting is another world: a fresh run, opened at the same place. */
export function SettingsControls({ flow, settings, position }: Props) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const choose = (name: SettingName, value: string) =>
    start(() => router.push(placeHref({ flow, position, settings: { ...settings, [name]: value } }), { scroll: false }))
  return (
    <fieldset className={styles.settings} aria-busy={pending} disabled={pending}>
      <legend className="sr-only">{controlWords.settings}</legend>
      {flow.settings.map((name) => (
        <Setting key={name} name={name} value={settings[name]} choose={choose} />
      ))}
    </fieldset>
  )
}

type SettingProps = {
  readonly name: SettingName
  readonly value: string
  readonly choose: (name: SettingName, value: string) => void
}

function Setting({ name, value, choose }: SettingProps) {
  const words = settingWords[name]
  return (
    <label className={styles.setting} title={words.values[value]?.effect}>
      <span>{words.label}:</span>
      <select value={value} onChange={(event) => choose(name, event.target.value)}>
        {settingChoices[name].map((choice) => (
          <option key={choice} value={choice}>
            {words.values[choice]?.label ?? choice}
          </option>
        ))}
      </select>
    </label>
  )
}
