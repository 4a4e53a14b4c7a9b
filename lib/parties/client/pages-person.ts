/** Pages of a client that only wants to know who somebody is, and those with which any client says goodbye. */
import { htmlEscape } from 'escape-goat'
import { document } from '../document'
import { brandOf } from './brands'

/** The page on which signing in begins. */
export function signInHomePage(client: string): string {
  return document(
    brandOf(client),
    'Welcome',
    htmlEscape`<h1>Hello, whoever you are</h1><p>${client} would like to greet you by your name. It has no passwords of its own.</p><div class="row"><a class="button" href="/sign-in">Sign in with Acme ID</a></div>`,
  )
}

/** The page of somebody who has signed in. `signsOut`: whether it offers to sign out. */
export function personPage(client: string, person: string, signsOut: boolean): string {
  const text = htmlEscape`<h1>Hello ${person}</h1><p>You are signed in to ${client}. Acme ID said who you are, and your password stayed there.</p>`
  return document(brandOf(client), 'Hello', signsOut ? `${text}${signOutForm}` : text)
}

/** A form, and no link: whatever changes something must not be a mere GET (RFC 9110 §9.2.1). */
export const signOutForm =
  '<form method="post" action="/sign-out"><div class="row"><button class="quiet">Sign out</button></div></form>'

/** The page that says goodbye. */
export function signedOutPage(client: string): string {
  return document(
    brandOf(client),
    'Signed out',
    htmlEscape`<h1>You are signed out</h1><p>${client} has forgotten you, and Acme ID has answered.</p><div class="row"><a class="button" href="/">Start again</a></div>`,
  )
}
