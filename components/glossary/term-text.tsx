import { Fragment } from 'react'
import { glossaryHref } from '@/components/ui/routes'
import { placed } from './placed'
import type { Piece } from './with-terms'

/** A text in which terms were found. Each is a plain link to its entry: the card over it is one for the whole page. */
export function TermText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return placed(pieces, textOf).map(({ at, piece }) =>
    typeof piece === 'string' ? (
      <Fragment key={at}>{piece}</Fragment>
    ) : (
      <a key={at} href={glossaryHref(piece.id)} data-term={piece.id}>
        {piece.text}
      </a>
    ),
  )
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text
}
