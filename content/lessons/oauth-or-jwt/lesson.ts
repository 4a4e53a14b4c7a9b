import type { Lesson } from '../../lesson'
import * as see from './places'

export const lesson: Lesson = {
  id: 'oauth-or-jwt',
  part: 'oauth',
  title: 'OAuth or JWT?',
  question: 'Which of the two do I choose?',
  lead: 'After this you can say what each of them settles, why they are no rivals, and when you need one, both or neither.',
  concepts: [19],
  minutes: 5,
  attempt: '19-what-is-left-open',
  refuted: {
    belief: 'c19-choose-one',
    by: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
    shows:
      'All of OAuth has happened here, and the access token is a random string. Beside it, in the same answer, lies an ID token, which is a JWT. Nobody had to choose.',
  },
  picture: {
    title: 'The desk and what it hands out',
    intro:
      'A coat check has a desk, where coats are given in and permission is given out. What the desk hands over can be a numbered stub or a stamped ticket.',
    run: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
    things: [
      { id: 'ada', is: 'person', label: 'Ada, whose coat it is', stands: 'the person who may say yes' },
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'Acme ID, working by the rules of OAuth' },
      {
        id: 'stub',
        is: 'stub',
        label: 'the numbered stub',
        stands: 'an opaque access token: a number that only the desk understands',
        value: { message: 'token-response', name: 'access_token', as: 'bytes' },
      },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the stamped ticket',
        stands: 'a JWT, here the ID token: it says all on its face',
        value: { message: 'token-response', name: 'id_token', as: 'bytes' },
      },
      { id: 'door', is: 'door', label: 'the cloakroom door', stands: 'the Photo API' },
    ],
    hidden: ['stub', 'ticket', 'door'],
    moves: [
      {
        press: 'Ask at the desk',
        says: 'Ada says that Photoprint may fetch her coat. Who asks, who says yes and where it is handed over: that is OAuth.',
        shows: { ada: 'lit', desk: 'lit' },
      },
      {
        press: 'Hand out a stub',
        says: 'The desk hands over a number. What it is worth stands in the desk’s book and nowhere else.',
        shows: { ada: 'shown', desk: 'shown', stub: 'lit' },
      },
      {
        press: 'Hand out a ticket',
        says: 'The same desk, in the same answer, hands over a ticket. How it is written and stamped: that is JWT.',
        shows: { stub: 'shown', ticket: 'lit' },
      },
      {
        press: 'Show the stub at the door',
        says: 'The door cannot read a number, so it asks the desk, and opens. It never needed a ticket.',
        shows: { ticket: 'shown', door: 'shown', stub: 'accepted', desk: 'lit' },
      },
      {
        press: 'Take the desk away',
        says: 'The ticket keeps its stamp. But nobody asks Ada any more, hands out a new one, or takes one back.',
        shows: { desk: 'gone', stub: 'refused', ticket: 'lit' },
      },
    ],
    limit:
      'In a cloakroom any ticket opens the door. A JWT names its reader: this one is for Photoprint, and the API would refuse it.',
    question: {
      ask: 'The house changes over: its doors shall take tickets in place of stubs. What is different for Ada at the desk?',
      options: [
        {
          text: 'Nothing: she says yes as she did before',
          right: true,
          feedback: 'What the desk hands out is between the desk and the doors. Ada is asked in the same way.',
          see: see.adaAllows,
        },
        {
          text: 'She is not asked any more: a ticket says it all',
          belief: 'c19-jwt-is-the-light-one',
          feedback: 'A ticket says what somebody has allowed. It cannot allow it for her.',
          see: see.adaAllows,
        },
        {
          text: 'She shows a ticket in place of her password',
          belief: 'c19-jwt-signs-people-in',
          feedback: 'She proves who she is before any ticket is written, and as she always did.',
          see: see.adaSignsIn,
        },
      ],
    },
  },
  walk: 'oauth-or-jwt',
  quiz: [
    '19-whose-job-is-it',
    '19-a-stub-at-the-api',
    '19-where-the-jwt-comes-in',
    '19-what-is-still-kept',
    '19-jwt-and-no-oauth',
  ],
  stick: {
    sentence: 'OAuth is how a token is got, JWT is one way it can be written.',
    hook: 'OAuth is the desk, JWT is a kind of ticket. Nobody asks: desk or ticket?',
    example:
      'Photoprint asks, Ada says yes, Photoprint swaps a code: OAuth. Out comes a random string or three parts with dots. Only the second is a JWT, and nothing before it was different.',
    cards: [
      {
        id: '19-card-two-questions',
        concept: 19,
        front: 'Which question does OAuth answer, and which one JWT?',
        back: 'OAuth: how does a program get permission? JWT: how is a statement written so that its reader can check it?',
        see: see.fourWays,
      },
      {
        id: '19-card-without-each-other',
        concept: 19,
        front: 'Name one system with OAuth and without JWT access tokens, and one with JWTs and without OAuth.',
        back: 'OAuth with random access tokens that the API asks about. A login of one’s own that hands out a signed JWT.',
        see: see.opaqueIssued,
      },
      {
        id: '19-card-state',
        concept: 19,
        front: 'The access tokens are JWTs. What does the authorization server still have to remember?',
        back: 'Codes until they are swapped, what each person allowed, and refresh tokens. Only the check at the API takes no look-up.',
        see: see.kept,
      },
      {
        id: '19-card-openid',
        concept: 19,
        front: 'What makes OAuth into OpenID Connect?',
        back: 'The scope openid in the request and an ID token in the answer. The format of the access token plays no part.',
        see: see.withOpenid,
      },
    ],
  },
}
