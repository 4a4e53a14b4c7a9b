'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { TermText } from './term-text'
import { type Piece, termsIn } from './with-terms'

const Panel = createContext<ReadonlyMap<string, readonly Piece[]>>(new Map())

type Props = {
  /** The texts of the panel, in the order in which they are read. */
  readonly texts: readonly string[]
  readonly children: ReactNode
}

/** A panel that the browser renders: its terms are found at once, so that each is marked in the first of its texts. */
export function PanelTerms({ texts, children }: Props) {
  const all = texts.join('\n')
  const marked = useMemo(() => markedIn(all.split('\n')), [all])
  return <Panel value={marked}>{children}</Panel>
}

/** One text of the panel around it. One that the panel does not know stands as it is. */
export function PanelText({ text }: { readonly text: string }) {
  return <TermText pieces={useContext(Panel).get(text) ?? [text]} />
}

/** A text that stands in the panel twice is marked the first time it is told of. */
function markedIn(texts: readonly string[]): ReadonlyMap<string, readonly Piece[]> {
  const different = [...new Set(texts)]
  const pieces = termsIn(different)
  return new Map(different.map((text, index) => [text, pieces[index] ?? [text]]))
}
