import { Fragment } from 'react'
import { glossaryHref } from '@/components/ui/routes'
import type { Piece } from './with-terms'

/** A text in which terms were found. Each is a plain link to its entry: the card over it is one for the whole page. */
export function TermText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece) =>
    typeof piece === 'string' ? (
      <Fragment key={piece}>{piece}</Fragment>
    ) : (
      <a key={piece.id} href={glossaryHref(piece.id)} data-term={piece.id}>
        {piece.text}
      </a>
    ),
  )
}
