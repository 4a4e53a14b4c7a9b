/**
 * The documents that are cited, and the titles of their sections. Each says where its titles were read: they are taken
 * from the texts, which are not kept here. What a label says is looked up in them, by a test and where it is hovered.
 */
import http from './http.json'
import jose from './jose.json'
import oauth from './oauth.json'
import openid from './openid.json'
import web from './web.json'

export type SpecDocument = {
  /** The document by its number and its title: `RFC 7636, Proof Key for Code Exchange by OAuth Public Clients`. */
  readonly title: string
  /** Where its titles were read, and whether all of them. */
  readonly source: string
  /** Its sections by number, or by the name that a label says of them: `4.6` is `Server Verifies code_verifier…`. */
  readonly sections: Readonly<Record<string, string>>
  /** What their links are called, where they go by name. */
  readonly anchors?: Readonly<Record<string, string>>
}

/** Every document by the name that labels give it: `RFC 7636`, `JARM`, `OpenID Connect Core`. */
export const specDocuments: Readonly<Record<string, SpecDocument>> = { ...oauth, ...jose, ...http, ...openid, ...web }

/** Which document and which section a label names: `RFC 7636 §4.6`, or `Fetch, CORS check` where sections go by name. */
export function citedIn(label: string): { readonly name: string; readonly section: string; readonly mark: string } {
  const [, name = label, mark = '', section = ''] = /^(.+?)( §|, )(.+)$/.exec(label) ?? []
  return { name, section, mark: mark.trim() }
}

/** What a label stands for, in full: the document’s title, and the section’s. `undefined` where it is not listed. */
export function specTitle(label: string): string | undefined {
  const { name, section, mark } = citedIn(label)
  const document = specDocuments[name]
  if (!document) return undefined
  const title = document.sections[section]
  const place = mark === '§' ? `§${section}: ${title}` : title
  return title ? `${document.title}, ${place}` : document.title
}
