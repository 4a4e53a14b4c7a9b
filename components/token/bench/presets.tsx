import { useState } from 'react'
import { type Preset, presetGroups } from '@/content/presets'
import { benchWords as words } from '@/content/words/bench'
import { noExpectations } from '@/lib/jwt/checks/check'
import styles from './bench.module.css'
import type { Bench } from './bench-model'

/** Tokens to begin with. Each is made when it is chosen. */
export function Presets({ bench }: { bench: Bench }) {
  const [made, setMade] = useState<Preset | null>(null)
  const choose = async (preset: Preset) => {
    // Making one takes the code that signs: it is fetched now.
    const { makeToken } = await import('@/lib/jwt/writing/make-token')
    const { token, key } = await makeToken(preset, Date.now())
    bench.change({
      text: token,
      key,
      secretIs: 'text',
      expectations: { ...noExpectations, ...preset.expect },
      from: null,
    })
    setMade(preset)
  }
  const isThere = made !== null && bench.text !== ''
  return (
    <section aria-label={words.presets} className={styles.presets}>
      <p className={styles.presetsTitle}>
        {words.presets}. <span className={styles.hint}>{words.presetsHint}</span>
      </p>
      {presetGroups.map(({ title, presets }) => (
        <details key={title}>
          <summary>{title}</summary>
          <ul>
            {presets.map((preset) => (
              <li key={preset.id}>
                <button
                  type="button"
                  aria-pressed={isThere && made.id === preset.id}
                  className={styles.preset}
                  onClick={() => choose(preset)}
                >
                  {preset.label}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p role="status" className={styles.look}>
        {isThere && (
          <>
            <b>{made.label}.</b> {made.look}
          </>
        )}
      </p>
    </section>
  )
}
