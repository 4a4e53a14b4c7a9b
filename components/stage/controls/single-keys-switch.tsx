'use client'

import { useEffect, useState } from 'react'
import { controlWords } from '@/content/labels/stage'
import styles from './help-dialog.module.css'
import { keepSingleKeys, singleKeysOn } from './single-keys'

/** Switches the keys of one character off, and on again. */
export function SingleKeysSwitch() {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(singleKeysOn()), [])
  const choose = (chosen: boolean) => {
    keepSingleKeys(chosen)
    setOn(chosen)
  }
  return (
    <label className={styles.single}>
      <input type="checkbox" checked={on} onChange={({ target }) => choose(target.checked)} />
      {controlWords.help.single}
    </label>
  )
}
