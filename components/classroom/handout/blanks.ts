/** What is left out of a handout, to be filled in. A word that is left out is left out everywhere, under one number. */
import type { Handout } from './handout-model'

/** The words that are left out: the first has the number 1. */
export type Blanks = readonly string[]

/** More than this makes a riddle of it. */
const most = 16

/** A name of the protocol that is no English word: `code_verifier`, `nonce`. */
const isName = (text: string) => /^[a-z]+(?:_[a-z]+)+$/.test(text) || ['nonce', 'state'].includes(text)

/** A value that can be known, for no run makes another: `authorization_code`, `photos.read`. Those that are made have capitals. */
const isWord = (text: string) => text.length >= 6 && /^[a-z]+(?:[_.:-][a-z]+)+$/.test(text)

/** Claims that every token may have (RFC 7519 §4.1): what each is stands beside it. */
const isClaim = (text: string) => ['iss', 'aud', 'exp'].includes(text)

/** What can be worked out from what is left: names by what they are for, values by what they do, errors by who refuses. */
export function blanksOf({ beats, tokens, whatIfs }: Handout): Blanks {
  const ofBeats = beats.flatMap(({ key }) => {
    const values = key?.values ?? []
    return [
      ...values
        .map(({ name }) => name)
        .filter(isName)
        .slice(0, 2),
      ...values.map(({ value }) => value).filter(isWord),
    ]
  })
  const ofTokens = tokens.flatMap(({ parts }) =>
    (parts?.payload ?? []).flatMap(({ name, value }) => (name === 'aud' && value.startsWith('https:') ? value : [])),
  )
  const ofClaims = tokens.flatMap(({ parts }) => (parts?.payload ?? []).map(({ name }) => name).filter(isClaim))
  const ofRefusals = whatIfs.flatMap(({ refused }) => refused?.wire ?? []).filter(isName)
  return [
    ...new Set([...ofBeats.slice(0, most - 7), ...ofTokens.slice(0, 1), ...new Set(ofClaims), ...ofRefusals]),
  ].slice(0, most)
}

export type Piece = { readonly text: string } | { readonly blank: number }

/** A text in pieces: what stands, and what is left out of it. */
export function piecesOf(text: string, blanks: Blanks): readonly Piece[] {
  if (blanks.length === 0) return [{ text }]
  const longestFirst = blanks.toSorted((a, b) => b.length - a.length)
  const any = new RegExp(`(?<![\\w-])(${longestFirst.map(asItStands).join('|')})(?![\\w-])`)
  return text.split(any).flatMap((piece, index): Piece[] => {
    if (index % 2 === 1) return [{ blank: blanks.indexOf(piece) + 1 }]
    return piece === '' ? [] : [{ text: piece }]
  })
}

/** A text as a pattern of itself. */
function asItStands(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
