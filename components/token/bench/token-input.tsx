import { useId, useMemo } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Button } from '@/components/ui/button'
import { Hint, TextArea } from '@/components/ui/field'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { benchWords as words } from '@/content/labels/tokens'
import { leftOut, type PastedToken } from '@/lib/jwt/reading/paste'
import type { Done } from '@/lib/jwt/reading/pasted'
import { withCodePoints } from '@/lib/jwt/reading/unseen'
import type { Bench } from './bench-model'
import styles from './token-input.module.css'
import { useTypedEarly } from './use-typed-early'

/** Where a token is pasted; where the text has several, which one is on the bench. */
export function TokenInput({ bench }: { bench: Bench }) {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((text) => bench.change({ text }))
  return (
    <div className="min-w-0">
      <div className="flex justify-between gap-4">
        <label htmlFor={field} className="font-semibold">
          {words.paste}
        </label>
        {bench.text === '' ? null : (
          <Button look="smallLink" onClick={() => bench.change({ text: '' })}>
            {words.clear}
          </Button>
        )}
      </div>
      <TextArea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={5}
        look="code"
        value={bench.text}
        onChange={(event) => bench.change({ text: event.target.value })}
      />
      <Hint id={hint}>
        <Abbreviated text={words.pasteHint} />
      </Hint>
      <RunLink bench={bench} />
      {bench.tokens.length > 1 && <Found bench={bench} />}
      <GotAt bench={bench} />
    </div>
  )
}

function RunLink({ bench: { from } }: { bench: Bench }) {
  if (!from) return null
  const href = flowHref(from.flow, { ...from, view: 'messages' })
  return (
    <Hint>
      {words.run(from.message)}{' '}
      <a href={href} className={linkStyle}>
        {words.backToRun}
      </a>
    </Hint>
  )
}

function Found({ bench }: { bench: Bench }) {
  const name = useId()
  return (
    <fieldset className={styles.found}>
      <legend>{words.found(bench.tokens.length)}</legend>
      {bench.tokens.map((token, index) => (
        <label key={`${token.at.start.toString()} ${index.toString()}`}>
          <input type="radio" name={name} checked={index === bench.chosen} onChange={() => bench.choose(index)} />
          <span>{originOf(token)}</span> <code>{withCodePoints(token.token.slice(0, 12))}…</code>
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

/** What was done to get at the token, and what of the paste is in none. */
function GotAt({ bench: { text, tokens, chosen, token } }: { bench: Bench }) {
  const rest = useMemo(() => leftOut(text, tokens), [text, tokens])
  const done = tokens[chosen]?.done ?? []
  if (token.text === '' || (done.length === 0 && rest.length === 0)) return null
  return (
    <Hint>
      {done.map(seenly).map(words.gotAt).join(' ')}{' '}
      {rest.length > 0 && (
        <>
          {words.leftOut} {rest.slice(0, 4).map(shortly).map(words.quoted).join(', ')}
          {rest.length > 4 && ` ${words.more(rest.length - 4)}`}
        </>
      )}
    </Hint>
  )
}

/** What cannot be seen is named by its code point. */
function seenly(done: Done): Done {
  if (done.did !== 'took-off') return done
  return { ...done, before: withCodePoints(done.before, true), after: withCodePoints(done.after, true) }
}

const longest = 60

function shortly(piece: string): string {
  const start = withCodePoints(piece.length > longest ? `${piece.slice(0, longest)}…` : piece, true)
  return start.replaceAll(/\s+/g, ' ')
}
