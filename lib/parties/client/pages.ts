/** Photoprint's pages. */
import { htmlEscape } from 'escape-goat'
import { z } from 'zod'
import { document } from '../document'
import { brandOf } from './brands'
import { signOutForm } from './pages-person'
import type { Telling } from './tellings'

const brand = brandOf('Photoprint')

const photosSchema = z.object({
  photos: z.array(z.object({ id: z.string(), title: z.string(), colours: z.array(z.string()) })),
})

type Asking = 'never-asks' | 'asks'

const promises: Readonly<Record<Asking, string>> = {
  'never-asks': 'It never asks for the password you use there.',
  asks: 'All it needs is the password you use there.',
}

/** The page on which everything begins. `script`: the markup that says which one it runs, if it runs one. */
export function homePage(script = '', password: Asking = 'never-asks'): string {
  return document(
    brand,
    'Welcome',
    `<h1>Your photos, on paper</h1><p>Photoprint prints photos that you keep somewhere else. ${promises[password]}</p><div class="row"><a class="button" href="/print">Print my photos from Acme</a></div>${script}`,
  )
}

/** The form that asks for somebody else's password. `owner`: whose it is. */
export function passwordPage(owner: string): string {
  return document(
    brand,
    'Sign in',
    htmlEscape`<h1>Your ${owner} password, please</h1><p>Photoprint signs in for you, and fetches your photos.</p><form method="post" action="/login"><label>Name<input name="login" autocomplete="off" required></label><label>Password<input name="password" type="password" autocomplete="off" required></label><div class="row"><button>Let Photoprint sign in</button></div></form>`,
  )
}

/** The page that says goodbye to somebody who gave a password. */
export function leftPage(): string {
  return document(
    brand,
    'Signed out',
    '<h1>You are signed out</h1><p>Photoprint has told Acme, and thrown away what it had of yours.</p><div class="row"><a class="button" href="/">Start again</a></div>',
  )
}

/** A page that is empty until its script has something to show. */
export function appPage(script: string): string {
  return document(brand, 'One moment', `<h1>One moment</h1><p>Photoprint is looking for your photos.</p>${script}`)
}

/** What can be done under the photos. */
const feet = {
  disconnect:
    '<form method="post" action="/disconnect"><div class="row"><a class="button quiet" href="/photos">Look again</a><button class="quiet">Disconnect</button></div></form>',
  leave:
    '<form method="post" action="/leave"><div class="row"><a class="button quiet" href="/prints">Look again</a><button class="quiet">Sign out</button></div></form>',
  'sign-out': signOutForm,
  nothing: '',
} as const

/** The page with the photos that the API sent. `asked`: how many Photoprint asked for, if it knew. Throws where the answer is no list of photos. */
export function photosPage(answer: unknown, asked = 0, foot: keyof typeof feet = 'disconnect'): string {
  const { photos } = photosSchema.parse(answer)
  const fewer = photos.length < asked ? ` You allowed ${photos.length} of the ${asked} that Photoprint asked for.` : ''
  return document(
    brand,
    'Choose your prints',
    `<h1>Choose your prints</h1><p>They come straight from the Photo API.${fewer}</p>${photoFigures(answer)}${feet[foot]}`,
  )
}

/** The photos that the API sent, as pictures. Throws where its answer is no list of photos. */
export function photoFigures(answer: unknown): string {
  const figures = photosSchema
    .parse(answer)
    .photos.map(
      ({ title, colours }) =>
        htmlEscape`<figure><img alt="${title}" src="${drawing(colours)}"><figcaption>${title}</figcaption></figure>`,
    )
  return `<div class="photos">${figures.join('')}</div>`
}

/** RFC 7009 §2.2.1 */
const notTakenBack: Readonly<Record<string, string>> = {
  unsupported_token_type: 'Acme ID cannot call this one back.',
  invalid_client: 'Acme ID did not accept Photoprint itself (client authentication), so it called nothing back.',
}

/** The page that says goodbye. `problem`: the error code with which Acme ID would not take the token back. */
export function disconnectedPage(problem: string | null): string {
  const done = problem
    ? `Photoprint has thrown its copy of the token away. ${notTakenBack[problem] ?? 'Acme ID did not take it back.'} Any other copy is good until it expires.`
    : 'Photoprint has thrown its tokens away, and Acme ID has answered that the one it was asked about is called back, or was none that it knew.'
  return document(
    brand,
    'Disconnected',
    htmlEscape`<h1>You are disconnected</h1><p>${done}</p><p><code>${problem ?? ''}</code></p><div class="row"><a class="button" href="/">Start again</a></div>`,
  )
}

/** The page on which prints are ordered. */
export function orderPage(client: string): string {
  return document(
    brandOf(client),
    'Order prints',
    `<h1>Shall we print them?</h1><p>Our print service fetches your photos from Acme and puts them on paper.</p><form method="post"><div class="row"><button>Print my photos</button></div></form>`,
  )
}

/** The page for an order that was carried out. */
export function orderedPage(client: string, titles: readonly string[]): string {
  const items = titles.map((title) => htmlEscape`<li><span>${title}</span></li>`)
  return document(
    brandOf(client),
    'Printed',
    `<h1>On paper</h1><p>These are in the post.</p><ul>${items.join('')}</ul>`,
  )
}

/** The page for what a client refuses, or does not have. All four are text. */
export function errorPage(title: string, text: string, code = '', client = 'Photoprint'): string {
  return document(
    brandOf(client),
    title,
    htmlEscape`<h1>${title}</h1><p class="bad">${text}</p><p><code>${code}</code></p><div class="row"><a class="button" href="/">Start again</a></div>`,
  )
}

/** The page for what a client cannot go on with: who answered what, or what it found by itself. */
export function refusalPage({ title = '{client} stopped', text, code = '' }: Telling, client = 'Photoprint'): string {
  const named = (words: string) => words.replaceAll('{client}', client)
  return errorPage(named(title), named(text), code, client)
}

/** The page of a client that came to grief over a request. */
export function brokenPage(client: string): string {
  return errorPage(
    `${client} has a problem`,
    'Something went wrong here. It is not your fault.',
    'party.failed',
    client,
  )
}

/** A photo has three colours: sky, hills, water. Good enough for a print the size of a stamp. */
function drawing([sky = '#9cc', hills = '#686', water = '#468']: readonly string[]): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><rect width="80" height="60" fill="${sky}"/><circle cx="58" cy="16" r="7" fill="#fff8d8"/><path d="M0 44 22 22 38 36 54 18 80 42V60H0z" fill="${hills}"/><path d="M0 48q20-6 40 0t40 0V60H0z" fill="${water}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
