import { Fragment, useId, useMemo } from 'react'
import { Hint } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { leftOut, type PastedToken } from '@/lib/jwt/reading/paste'
import { withCodePoints } from '@/lib/jwt/reading/unseen'
import type { Bench } from './bench-model'
import styles from './found.module.css'

/** What was found in the paste: where there are several tokens, which one is on the bench, and how it was got at. */
export function Found({ bench }: { bench: Bench }) {
  return (
    <>
      {bench.tokens.length > 1 && <Several bench={bench} />}
      <GotAt bench={bench} />
    </>
  )
}

function Several({ bench }: { bench: Bench }) {
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
  const done = tokens[chosen]?.done ?? noneDone
  const rest = useMemo(() => withoutMarks(leftOut(text, tokens), done), [text, tokens, done])
  if (token.text === '' || (done.length === 0 && rest.length === 0)) return null
  return (
    <Hint>
      {done.map((each) => (
        <span key={each.did} className={styles.line}>
          {each.did === 'took-off' ? <TookOff {...each} /> : words.gotAt(each)}
        </span>
      ))}
      {rest.length > 0 && <LeftOut rest={rest} />}
    </Hint>
  )
}

const noneDone: PastedToken['done'] = []

type Marks = { readonly before: string; readonly after: string }

function TookOff(marks: Marks) {
  const sides = (['before', 'after'] as const).filter((side) => marks[side] !== '')
  return (
    <>
      {words.tookOff.lead}{' '}
      {sides.map((side, at) => (
        <Fragment key={side}>
          {at > 0 && ', '}
          <code className={styles.piece}>{withCodePoints(marks[side], true)}</code> {words.tookOff[side]}
        </Fragment>
      ))}
      .
    </>
  )
}

function LeftOut({ rest }: { readonly rest: readonly string[] }) {
  return (
    <span className={styles.line}>
      {words.leftOut}{' '}
      {rest.slice(0, 4).map((piece, at) => (
        <Fragment key={`${at.toString()} ${piece}`}>
          {at > 0 && ', '}
          <code className={styles.piece}>{shortly(piece)}</code>
        </Fragment>
      ))}
      {rest.length > 4 && ` ${words.more(rest.length - 4)}`}
    </span>
  )
}

/** Marks that were taken off are told of already. */
function withoutMarks(rest: readonly string[], done: PastedToken['done']): readonly string[] {
  const marks = done.find((each) => each.did === 'took-off')
  if (!marks) return rest
  return rest.map((piece) => bare(piece, marks)).filter((piece) => piece.trim() !== '')
}

function bare(piece: string, { before, after }: Marks): string {
  const head = before !== '' && piece.endsWith(before) ? piece.slice(0, -before.length) : piece
  return after !== '' && head.startsWith(after) ? head.slice(after.length) : head
}

const longest = 60

function shortly(piece: string): string {
  const start = withCodePoints(piece.length > longest ? `${piece.slice(0, longest)}…` : piece, true)
  return start.replaceAll(/\s+/g, ' ').trim()
}
