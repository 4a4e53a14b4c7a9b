import { useId } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Hint, TextArea } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import type { Bench } from './bench-model'
import styles from './key-input.module.css'
import { useTypedEarly } from './use-typed-early'
import type { Workbench } from './use-workbench'

/** The key to check with, of whatever kind. `work` says what was given, once it is there. */
export function KeyInput({ bench, work }: { readonly bench: Bench; readonly work: Pick<Workbench, 'KeyIs'> | null }) {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((key) => bench.change({ key }))
  return (
    <div className="min-w-0">
      <label htmlFor={field} className="block w-fit font-semibold">
        {words.key}
      </label>
      <TextArea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={5}
        look="code"
        className={styles.area}
        value={bench.key}
        onChange={(event) => bench.change({ key: event.target.value })}
      />
      {work && (bench.keys.type !== 'none' || bench.secretIs !== 'text') ? (
        <work.KeyIs bench={bench} id={hint} />
      ) : (
        <Hint id={hint}>
          <Abbreviated text={words.keyHint} />
        </Hint>
      )}
    </div>
  )
}
