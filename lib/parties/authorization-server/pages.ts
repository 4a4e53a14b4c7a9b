/** Acme ID's pages. */
import { htmlEscape } from 'escape-goat'
import { type Brand, document } from '../document'

export const brand: Brand = { name: 'Acme ID', light: '#5B2A86', dark: '#CDA9F2' }

/** What each scope lets a client do, as the person reads it. */
const scopeSentences: Readonly<Record<string, string>> = {
  openid: 'Know that it is you',
  profile: 'See your name',
  'photos.read': 'See your photos',
  offline_access: 'Keep this permission while you are away',
  'prints.create': 'Have your photos printed: its print service fetches them',
}

/** What a scope lets a client do. */
export function sentenceFor(scope: string): string {
  return scopeSentences[scope] ?? 'Something Acme ID has no words for'
}

/** The page that asks for name and password. `wrong` says that the last try was. */
export function signInDocument(login: string, wrong: boolean): string {
  const problem = wrong ? '<p class="bad" role="alert">That name and password do not belong together.</p>' : ''
  return document(
    brand,
    'Sign in',
    `<h1>Sign in to Acme ID</h1>${problem}<form method="post"><label>Name<input name="login" autocomplete="off" required value="${htmlEscape(login)}"></label><label>Password<input name="password" type="password" autocomplete="off" required></label><div class="row"><button>Sign in</button></div></form>`,
  )
}

/** What the provider says of a browser that shows too little, put so that a person can do something with it. */
const inOtherWords: Readonly<Record<string, string>> = {
  'authorization request has expired':
    'Nothing that your browser sent leads to a request that waits here. It may have expired, or the cookie did not come along.',
  'interaction session id cookie not found': 'Your browser sent no cookie that leads to a page of this sign-in.',
  'could not find device form details': 'Your browser sent no cookie that leads to a form of this page.',
  'xsrf token invalid': 'This form is not the one that was given to your browser last.',
}

/** The page for an error that is not sent on to a client (RFC 6749 §4.1.2.1). */
export function errorDocument(error: string, description = ''): string {
  return document(
    brand,
    'Something is wrong',
    htmlEscape`<h1>Acme ID cannot go on</h1><p class="bad"><code>${error}</code></p><p>${inOtherWords[description] ?? description}</p>`,
  )
}
