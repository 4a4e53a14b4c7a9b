import { Fragment } from 'react'

/** A text in which every occurrence of a value is marked, also where it stands percent-encoded. */
export function Highlighted({ text, value }: { text: string; value: string | null }) {
  return piecesOf(text, value).map((piece) => (
    <Fragment key={piece.at}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
  ))
}

type Piece = { readonly at: number; readonly text: string; readonly marked: boolean }

/** Cuts a text at every occurrence of a value. */
function piecesOf(text: string, value: string | null): Piece[] {
  if (!value) return [{ at: 0, text, marked: false }]
  const spellings = [...new Set([value, encodeURIComponent(value)])].map(escaped)
  const pieces: Piece[] = []
  let at = 0
  for (const part of text.split(new RegExp(`(${spellings.join('|')})`))) {
    if (part !== '') pieces.push({ at, text: part, marked: part === value || part === encodeURIComponent(value) })
    at += part.length
  }
  return pieces
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
