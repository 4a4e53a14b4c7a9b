import { useId } from 'react'
import { benchWords as words } from '@/content/labels/tokens'
import type { PastedToken } from '@/lib/jwt/reading/paste'
import type { Bench } from './bench-model'
import styles from './inputs.module.css'
import { useTypedEarly } from './use-typed-early'

/** Where a token is pasted; where the text has several, which one is on the bench. */
export function TokenInput({ bench }: { bench: Bench }) {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((text) => bench.change({ text }))
  return (
    <div className={styles.field}>
      <div className={styles.labelLine}>
        <label htmlFor={field}>{words.paste}</label>
        {bench.text === '' ? null : (
          <button type="button" className={styles.textButton} onClick={() => bench.change({ text: '' })}>
            {words.clear}
          </button>
        )}
      </div>
      <textarea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        className={styles.area}
        value={bench.text}
        onChange={(event) => bench.change({ text: event.target.value })}
      />
      <p id={hint} className={styles.hint}>
        {words.pasteHint}
      </p>
      <RunLink bench={bench} />
      {bench.tokens.length > 1 && <Found bench={bench} />}
    </div>
  )
}

function RunLink({ bench: { from } }: { bench: Bench }) {
  if (!from) return null
  const href = `/flows/${from.flow}?run=${from.run}&step=${from.step}`
  return (
    <p className={styles.hint}>
      {words.run(from.message)} <a href={href}>{words.backToRun}</a>
    </p>
  )
}

function Found({ bench }: { bench: Bench }) {
  const name = useId()
  return (
    <fieldset className={styles.found}>
      <legend>{words.found(bench.tokens.length)}</legend>
      {bench.tokens.map((token, index) => (
        <label key={`${token.at.start}`}>
          <input type="radio" name={name} checked={index === bench.chosen} onChange={() => bench.choose(index)} />
          <span>{originOf(token)}</span> <code>{token.token.slice(0, 12)}…</code>
        </label>
      ))}
    </fieldset>
  )
}

function originOf({ from }: PastedToken): string {
  if (from.place === 'authorization') return words.from.authorization(from.scheme)
  if (from.place === 'parameter' || from.place === 'json') return words.from[from.place](from.name)
  return words.from[from.place]
}
