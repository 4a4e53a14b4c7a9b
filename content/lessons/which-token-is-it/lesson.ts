import type { Lesson } from '../../lesson'
import * as see from './places'

export const lesson: Lesson = {
  id: 'which-token-is-it',
  part: 'jwt',
  title: 'Which token it is, and what is in it',
  question: 'What tells two tokens of one issuer apart, and what should they say?',
  lead: 'After this you can tell kinds of token apart, know what “once” takes, and can judge what belongs in a token and what does not.',
  concepts: [15, 16, 17],
  minutes: 5,
  attempt: '17-the-role-that-is-gone',
  refuted: {
    belief: 'c15-any-good-token-will-do',
    by: { flow: 'logout', at: 'logout-token-request', whatIf: 'logout-token-of-another-type' },
    shows:
      'Acme ID’s own signature is on this token, it is for this very site, and it has not expired. It is refused, because it does not say which kind of token it is.',
  },
  picture: {
    title: 'Kinds of ticket from one desk',
    intro:
      'One desk stamps everything that leaves the house with one stamp: cloakroom tickets, visitors’ badges, and notes that somebody has gone home.',
    run: { flow: 'logout', at: 'logout-token-request' },
    things: [
      { id: 'desk', is: 'desk', label: 'the desk with one stamp', stands: 'the issuer, with one key' },
      {
        id: 'note',
        is: 'note',
        label: 'the note: “she has gone home”',
        stands: 'a logout token: its typ says so',
        value: { message: 'logout-token-request', name: 'logout_token', header: 'typ' },
      },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the cloakroom ticket',
        stands: 'an access token, with a typ of its own',
        value: { message: 'token-response-2', name: 'access_token', header: 'typ' },
      },
      { id: 'door', is: 'door', label: 'the cloakroom', stands: 'an API, which takes one kind only' },
      { id: 'copy', is: 'copy', label: 'a copy of the ticket', stands: 'the same token in other hands' },
      {
        id: 'shelf',
        is: 'shelf',
        label: 'the list of notes that came',
        stands: 'the jti of each, remembered by its reader',
      },
    ],
    hidden: ['copy', 'shelf'],
    moves: [
      {
        press: 'Show the note at the cloakroom',
        says: 'The stamp is the same. But it is no ticket, and the keeper reads what it is before he looks at the stamp.',
        shows: { note: 'refused', door: 'refused' },
      },
      {
        press: 'Show the ticket',
        says: 'The right kind, for this door. He opens, and gives it back: a ticket may be shown again.',
        shows: { note: 'shown', ticket: 'accepted', door: 'accepted' },
      },
      {
        press: 'Show a copy of the ticket',
        says: 'He opens again. He keeps no list of tickets, and a copy looks like the ticket.',
        shows: { copy: 'accepted', ticket: 'shown' },
      },
      {
        press: 'Hand in the note a second time',
        says: 'For notes there is a list. This one is on it already, and the second is thrown away.',
        shows: { copy: 'shown', door: 'shown', shelf: 'lit', note: 'refused' },
      },
      {
        press: 'Give the coat another owner',
        says: 'The house writes it in its book. The ticket that is out still has the old name on it, until its hour strikes.',
        shows: { shelf: 'shown', note: 'shown', desk: 'lit', ticket: 'lit' },
      },
    ],
    limit: 'A person sees at a glance that a note is no ticket. A program has to be told to look.',
    question: {
      ask: 'The keeper of the cloakroom wants to be sure that no ticket is used after its owner has gone home. What would he need?',
      options: [
        {
          text: 'To ask the desk, or to get its notes himself',
          right: true,
          feedback: 'Somebody has to tell him. The ticket in his hand cannot know it.',
          see: see.asksEachTime,
        },
        {
          text: 'Tickets with a number of their own on them',
          belief: 'c16-jti-stops-replay',
          feedback: 'A number helps only somebody who keeps a list, and knows what to write in it.',
          see: see.logoutTwice,
        },
        {
          text: 'Nothing: a ticket ends when its owner leaves',
          belief: 'c17-token-is-always-current',
          feedback: 'It ends at its hour. Nothing on it changes when she leaves.',
          see: see.afterSignOut,
        },
      ],
    },
  },
  walk: 'which-token-is-it',
  quiz: ['17-in-or-out', '15-not-marked-as-one', '16-told-twice', '17-since-the-groups', '16-mallorys-copy'],
  stick: {
    sentence: 'Ask a token what kind it is, do not expect it to work once, and do not believe it to be up to date.',
    hook: 'Which kind? How often? How old?',
    example:
      'Ada is made a reader at ten past. Her token of ten o’clock says editor until eleven, at every door, as often as anybody shows it.',
    cards: [
      {
        id: '15-card-typ',
        concept: 15,
        front: 'One key signs ID tokens, access tokens and logout tokens. What keeps them apart?',
        back: 'typ, aud, and the claims that each kind must have or must not have. The reader decides beforehand which kind it takes.',
        see: see.logoutOtherType,
      },
      {
        id: '16-card-jti',
        concept: 16,
        front: 'A token has a jti. What does it take for the second use to be refused?',
        back: 'A reader that remembers the ids it has seen, until the token has expired.',
        see: see.logoutTwice,
      },
      {
        id: '16-card-access-token',
        concept: 16,
        front: 'Why does an API not remember the jti of access tokens?',
        back: 'They are made for many calls. With a list, their rightful holder could call only once.',
        see: see.tokenTwice,
      },
      {
        id: '17-card-three-tests',
        concept: 17,
        front: 'Which three questions decide whether a claim belongs in a token?',
        back: 'Does its reader need it to decide? May everybody on the way read it? Will it still be so when the token ends?',
        see: see.issued,
      },
    ],
  },
}
