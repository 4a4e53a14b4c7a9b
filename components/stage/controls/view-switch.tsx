'use client'

import type { View } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { storyWords } from '@/content/labels/story'
import styles from './view-switch.module.css'

const views = ['story', 'messages'] as const satisfies readonly View[]
const words = storyWords.view

/** The story in its beats, or every message of it. */
export function ViewSwitch({ view, setView }: { readonly view: View; readonly setView: (view: View) => void }) {
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
