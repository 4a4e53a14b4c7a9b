import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { benchWords as words } from '@/content/labels/tokens'
import type { Part, ReadToken } from '@/lib/jwt/reading/token-shape'
import type { Bench } from './bench-model'
import { drawnFor } from './drawn-for'
import { useIsLit, useLit } from './lights'
import { memberWords, valueText, voiceOf } from './member-words'
import { pointing } from './pointing'
import { Section } from './section'
import { Seen } from './seen'
import tokenStyles from './token.module.css'

/** More than this is drawn when it is asked for. */
const shortened = 6000

/** The token letter by letter. The letters of one member light up with it. */
export const RawToken = drawnFor(['token', 'from', 'lights'], ({ bench }) => {
  const { token } = bench
  const isReadable = token.parts.some(({ members }) => members.length > 0)
  const [isWhole, setWhole] = useState(false)
  const end = isWhole ? token.text.length : Math.min(token.text.length, shortened)
  return (
    <Section title={words.token}>
      <code className={tokenStyles.raw}>
        <Letters bench={bench} end={end} />
      </code>
      {isReadable && <PointedAt bench={bench} />}
      {end < token.text.length && (
        <Button look="smallLink" onClick={() => setWhole(true)}>
          {words.showAll(token.text.length - end)}
        </Button>
      )}
    </Section>
  )
})

type Shown = Pick<Bench, 'token' | 'from' | 'lights'>

function Letters({ bench, end }: { bench: Shown; end: number }) {
  const { token, lights } = bench
  return piecesOf(token)
    .filter(({ start }) => start < end)
    .map(({ start, end: pieceEnd, part, member }) => {
      const text = token.text.slice(start, Math.min(pieceEnd, end))
      const name = part === null ? undefined : token.parts[part]?.name
      if (part === null || member === null) return <Plain key={start} text={text} name={name} />
      return (
        <OfMember key={start} lights={lights} name={name} part={part} member={member}>
          {text}
        </OfMember>
      )
    })
}

type OfMemberProps = Pick<Shown, 'lights'> & {
  readonly name: string | undefined
  readonly part: number
  readonly member: number
  readonly children: string
}

function OfMember({ lights, name, part, member, children }: OfMemberProps) {
  const isLit = useIsLit(lights, part, member)
  return (
    <span data-part={name} data-lit={isLit || undefined} {...pointing(lights, { part, member })}>
      <Seen text={children} />
    </span>
  )
}

/** What the letters say that are lit: on a small screen their line is far away. */
function PointedAt({ bench }: { bench: Shown }) {
  const { token } = bench
  const lit = useLit(bench.lights)
  const part = lit ? token.parts[lit.part] : undefined
  const one = lit ? part?.members[lit.member] : undefined
  return (
    <p className={tokenStyles.pointedAt}>
      {part && one ? (
        <>
          <code>
            <Seen text={`${JSON.stringify(one.name)}: ${valueText(one, part.decoded ?? '').slice(0, 200)}`} />
          </code>
          <span>{memberWords(part.name, one.name, voiceOf(bench))?.is ?? words.unknownMember}</span>
        </>
      ) : (
        words.pointAt
      )}
    </p>
  )
}

function Plain({ text, name }: { text: string; name: string | undefined }) {
  return name === undefined ? (
    <Seen text={text} />
  ) : (
    <span data-part={name}>
      <Seen text={text} />
    </span>
  )
}

type Piece = {
  readonly start: number
  readonly end: number
  readonly part: number | null
  readonly member: number | null
}

/** The whole text in pieces, each of one member, of one part, or of none. */
function piecesOf({ text, parts }: ReadToken): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  parts.forEach((part, index) => {
    if (part.at.start < at) return
    if (part.at.start > at) pieces.push({ start: at, end: part.at.start, part: null, member: null })
    pieces.push(...partPieces(part, index))
    at = part.at.end
  })
  if (at < text.length) pieces.push({ start: at, end: text.length, part: null, member: null })
  return pieces
}

function partPieces(part: Part, index: number): Piece[] {
  const pieces: Piece[] = []
  let at = part.at.start
  part.members.slice(0, 500).forEach(({ inToken }, member) => {
    const start = Math.max(at, inToken.start)
    if (start > at) pieces.push({ start: at, end: start, part: index, member: null })
    if (inToken.end > start) pieces.push({ start, end: inToken.end, part: index, member })
    at = Math.max(at, inToken.end)
  })
  if (at < part.at.end) pieces.push({ start: at, end: part.at.end, part: index, member: null })
  return pieces
}
