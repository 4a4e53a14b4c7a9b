/** Acme ID's consent page. */
import { htmlEscape } from 'escape-goat'
import { document } from '../document'
import { brand, sentenceFor } from './pages'

type Photo = { readonly id: string; readonly title: string }

export type Question = {
  readonly person: string
  readonly client: string
  readonly scopes: readonly string[]
  /** Asked for one by one (RFC 9396). */
  readonly photos: readonly Photo[]
}

/** The page that asks a person whether a client may have all this. Every line but the first can be left out. */
export function consentDocument({ person, client, scopes, photos }: Question): string {
  const heading = htmlEscape`<h1>${client} asks to</h1><p>You are signed in to Acme ID as <strong>${person}</strong>.</p>`
  const lines = `<ul>${scopes.map(scopeLine).join('')}</ul>${photos.length ? photoLines(photos) : ''}`
  const buttons =
    '<div class="row"><button class="quiet" name="decision" value="deny">Deny</button><button name="decision" value="allow">Allow</button></div>'
  return document(brand, 'Allow', `${heading}<form method="post">${lines}${buttons}</form>`)
}

function scopeLine(scope: string): string {
  const sentence = sentenceFor(scope)
  if (scope === 'openid') return htmlEscape`<li><span>${sentence}</span><code>${scope}</code></li>`
  return htmlEscape`<li><label class="tick"><input type="checkbox" name="scope" value="${scope}" checked><span>${sentence}</span></label><code>${scope}</code></li>`
}

function photoLines(photos: readonly Photo[]): string {
  const lines = photos.map(
    ({ id, title }) =>
      htmlEscape`<li><label class="tick"><input type="checkbox" name="photo" value="${id}" checked><span>${title}</span></label><code>${id}</code></li>`,
  )
  return `<p class="above">See these photos, and no others:</p><ul>${lines.join('')}</ul>`
}
