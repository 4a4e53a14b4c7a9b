'use client'

import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import styles from './view-switch.module.css'

const views = ['messages', 'world'] as const
export type View = (typeof views)[number]

const words = controlWords.views

/** Where there is no room for three columns, two of them share a place. */
export function ViewSwitch({ view, setView }: { view: View; setView: (view: View) => void }) {
  return (
    <fieldset className={styles.views}>
      <legend className="sr-only">{words.legend}</legend>
      {views.map((each) => (
        <Button look="bare" key={each} aria-pressed={each === view} onClick={() => setView(each)}>
          {words[each]}
        </Button>
      ))}
    </fieldset>
  )
}
