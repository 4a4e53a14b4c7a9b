'use client'

import type { Stage } from '@/components/stage/stage-model'
import { controlWords } from '@/content/labels/stage'
import { choicesOf } from '@/lib/world/settings'
import { AllSettings } from './all-settings'
import { Setting } from './setting'
import styles from './settings.module.css'

/** More than this many would fill the head of the stage. */
const mostInSight = 5

/** Of a flow that has more, so many stay in sight. */
const inSight = 4

/** The switches of this world. Another setting is another world: the way here is replayed in it, as a branch of the run. */
export function SettingsControls({ stage }: { stage: Stage }) {
  const { flow, settings, step, busy, take } = stage
  if (flow.settings.length === 0) return null
  const count = flow.settings.length > mostInSight ? inSight : flow.settings.length
  return (
    <>
      <fieldset className={styles.settings} aria-busy={busy}>
        <legend className="sr-only">{controlWords.settings}</legend>
        {flow.settings.slice(0, count).map((name) => (
          <Setting
            key={name}
            name={name}
            choices={choicesOf(flow, name)}
            value={settings[name]}
            choose={(value) => void take({ from: step.id, settings: { [name]: value } })}
          />
        ))}
      </fieldset>
      <AllSettings stage={stage} inSight={count} />
    </>
  )
}
