import type { Lesson } from '../../lesson'
import * as see from './places'

export const lesson: Lesson = {
  id: 'the-same-person-again',
  part: 'openid',
  title: 'The same person again, and signing out',
  question: 'Four things can end. Which one did you mean?',
  lead: 'After this you know by what to find an account again, what single sign-on is made of, and what a sign-out ends and what it does not.',
  concepts: [44, 45, 46, 47],
  minutes: 6,
  attempt: '47-one-click-back',
  refuted: {
    belief: 'c47-logout-kills-the-token',
    by: { flow: 'logout', at: 'api-request-2' },
    shows:
      'Ada has just signed out, at Photoprint, at Acme ID and at Photobook. This is Mallory, with a copy of the access token, and the Photo API lets her in.',
  },
  picture: {
    title: 'One house, several shops',
    intro:
      'In one house there are a desk at the entrance and several shops. At the desk Ada showed who she is. Each shop gave her a badge of its own.',
    run: { flow: 'logout', at: 'logout-token-request' },
    things: [
      { id: 'desk', is: 'desk', label: 'the desk remembers Ada', stands: 'her session at Acme ID, kept by a cookie' },
      { id: 'print', is: 'door', label: 'the print shop knows her', stands: 'her session at Photoprint' },
      { id: 'book', is: 'shelf', label: 'the book shop knows her', stands: 'her session at Photobook' },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'a ticket for the cellar',
        stands: 'an access token that the API checks by itself',
        value: { message: 'token-response-2', name: 'access_token', claim: 'exp', as: 'lifetime' },
      },
      {
        id: 'note',
        is: 'note',
        label: 'the note from the desk',
        stands: 'a logout token: it names the session by its sid',
        value: { message: 'logout-token-request', name: 'logout_token', claim: 'sid', as: 'short' },
      },
    ],
    hidden: ['note'],
    moves: [
      {
        press: 'Leave the print shop',
        says: 'The print shop throws her badge away. Desk and book shop know her as before, and one step leads back in.',
        shows: { print: 'gone', desk: 'lit', book: 'lit' },
      },
      {
        press: 'Sign off at the desk as well',
        says: 'The desk forgets her. Whoever comes from a shop now has to show again who they are. The book shop has heard nothing.',
        shows: { desk: 'gone', book: 'shown' },
      },
      {
        press: 'Let the desk send notes round',
        says: 'A note with the stamp of the desk goes to each shop: she has left. The book shop reads it, and throws its badge away.',
        shows: { note: 'lit', book: 'gone' },
      },
      {
        press: 'Try the ticket in the cellar',
        says: 'The cellar reads tickets and asks nobody. The ticket is good until its hour, with Ada long gone.',
        shows: { note: 'shown', ticket: 'accepted' },
      },
    ],
    limit: 'In a house people see each other. Sites do not: what nobody tells them, they do not learn.',
    question: {
      ask: 'The book shop burns down on the day of the note, and opens again the next week with its old list of badges. What is so now?',
      options: [
        {
          text: 'It still takes Ada for present, if the list says so',
          right: true,
          feedback: 'A note that nobody acted on has changed nothing. Sessions should end by themselves as well.',
          see: see.othersTold,
        },
        {
          text: 'It knows that she left: the desk has ended it all',
          belief: 'c47-out-of-one-out-of-all',
          feedback: 'The desk can only tell. What a shop does with it is the shop’s affair.',
          see: see.othersTold,
        },
        {
          text: 'Her ticket for the cellar shows the book shop that she left',
          belief: 'c46-sites-share-tokens',
          feedback: 'The ticket is for the cellar, and nothing on it has changed.',
          see: see.copyOfJwt,
        },
      ],
    },
  },
  walk: 'the-same-person-again',
  quiz: ['47-four-ends', '46-the-second-site', '44-about-somebody-else', '47-one-site-only', '46-the-hidden-frame'],
  stick: {
    sentence: 'Know people by iss and sub, and when they leave, ask which of the four they leave.',
    hook: 'Site, provider, other sites, tokens: four candles, each blown out by itself.',
    example:
      'Ada presses “Sign out” at Photoprint. Photoprint forgets her. Acme ID asks, forgets her too, and tells Photobook. A copy of her JWT opens the API for the rest of the hour.',
    cards: [
      {
        id: '44-card-userinfo',
        concept: 44,
        front: 'The scope email was granted, and the ID token has no e-mail. Where is it, and what do you compare?',
        back: 'At UserInfo, asked with the access token. Its sub must be that of the ID token.',
        see: see.userinfo,
      },
      {
        id: '45-card-key',
        concept: 45,
        front: 'Which two claims are the key to an account, and why not the e-mail?',
        back: 'iss and sub. E-mail addresses change, pass to others, and may be unverified.',
        see: see.idToken,
      },
      {
        id: '46-card-cookie',
        concept: 46,
        front: 'What is single sign-on made of, and what breaks it in a hidden frame?',
        back: 'Of one cookie at the provider. In a frame on another site some browsers do not send it.',
        see: see.knownAlready,
      },
      {
        id: '46-card-fresh',
        concept: 46,
        front: 'You asked for a fresh sign-in. How do you know that you got one?',
        back: 'By auth_time in the ID token. The request went through the browser and proves nothing.',
        see: see.tooLongAgo,
      },
      {
        id: '47-card-four',
        concept: 47,
        front: 'Name the four things that can end when somebody signs out.',
        back: 'The site’s session, the provider’s session, the other sites’ sessions, and the tokens.',
        see: see.othersTold,
      },
    ],
  },
}
