import { cache } from 'react'
import 'server-only'
import { TermText } from './term-text'
import { withTerms } from './with-terms'

/** The terms that this page has marked already: one set for each page that is rendered. */
const seenOnPage = cache(() => new Set<string>())

/** A text of a page that the server renders: a term is marked where it first stands on the page. */
export function Terms({ text }: { readonly text: string }) {
  return <TermText pieces={withTerms(text, seenOnPage())} />
}
