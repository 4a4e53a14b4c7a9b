import type { Lesson } from '../../lesson'
import * as see from './places'

export const lesson: Lesson = {
  id: 'what-oauth-is',
  part: 'oauth',
  title: 'What OAuth is',
  question: 'What does Photoprint get instead of the password?',
  lead: 'After this you can say what OAuth is in one sentence, name its four roles in any story, and tell when you do not need it.',
  concepts: [18],
  minutes: 5,
  attempt: '18-what-to-hand-over',
  refuted: {
    belief: 'c18-oauth-is-login',
    by: { flow: 'client-credentials', at: 'client-credentials-request' },
    shows:
      'This is OAuth from the first message to the last, and nobody logs in: it is midnight, and no person is there. A program gets permission, and that is all OAuth is about.',
  },
  picture: {
    title: 'The messenger at the cloakroom',
    intro:
      'Ada’s coat hangs in a cloakroom. A messenger is to fetch it for her. She can give him the key to her whole house, or a ticket for the coat.',
    run: { flow: 'authorization-code', at: 'token-response' },
    things: [
      { id: 'ada', is: 'person', label: 'Ada', stands: 'the resource owner' },
      { id: 'key', is: 'key', label: 'the key to her house', stands: 'her password at Acme' },
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'Acme ID, the authorization server' },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the messenger’s ticket',
        stands: 'the access token: what it is for stands on it',
        value: { message: 'token-response', name: 'access_token', claim: 'scope' },
      },
      {
        id: 'clock',
        is: 'clock',
        label: 'the hour on the ticket',
        stands: 'how long the token is good for',
        value: { message: 'token-response', name: 'access_token', claim: 'exp', as: 'lifetime' },
      },
      { id: 'door', is: 'door', label: 'the cloakroom', stands: 'the Photo API, the resource server' },
    ],
    hidden: ['ticket', 'clock'],
    moves: [
      {
        press: 'Give the messenger the key',
        says: 'He fetches the coat. He can fetch everything else as well, tonight and next year, and Ada cannot tell.',
        shows: { key: 'lit', door: 'accepted' },
      },
      {
        press: 'Keep the key, and go to the desk',
        says: 'Ada shows the desk who she is, and says: he may fetch my coat. The key stays in her pocket.',
        shows: { key: 'shown', door: 'shown', ada: 'lit', desk: 'lit' },
      },
      {
        press: 'Let the desk write a ticket',
        says: 'The messenger gets a ticket. It names the coat and nothing else, and it has an hour on it.',
        shows: { ada: 'shown', desk: 'shown', ticket: 'lit', clock: 'lit' },
      },
      {
        press: 'Show the ticket at the cloakroom',
        says: 'The cloakroom reads what the ticket is for, and hands out the coat. It has never seen the key.',
        shows: { ticket: 'accepted', clock: 'shown', door: 'accepted' },
      },
      {
        press: 'Ask for the jewels with it',
        says: 'The ticket is genuine, and says nothing of jewels. The cloakroom refuses.',
        shows: { ticket: 'refused', door: 'refused' },
      },
    ],
    limit:
      'A messenger is a person whom one can look at. A program is known by its name and address alone, so both have to be registered at the desk.',
    question: {
      ask: 'Two messengers have fetched things for Ada, each in his own right. She falls out with the first. What does she do?',
      options: [
        {
          text: 'She tells the desk; the second keeps his own ticket',
          right: true,
          feedback: 'Each has a permission of his own, and one of them can end alone.',
          see: see.takenBack,
        },
        {
          text: 'She has the lock changed, and tells the second',
          belief: 'c18-token-is-a-password',
          feedback: 'She would have to if both had her key. A ticket is no key, and no lock has to change.',
          see: see.takenBack,
        },
        {
          text: 'Nothing: she has said yes, and both act as Ada',
          belief: 'c18-yes-means-all',
          feedback: 'Each acts within what she allowed him, under his own name. The desk knows which is which.',
          see: see.consent,
        },
      ],
    },
  },
  walk: 'what-oauth-is',
  quiz: [
    '18-four-roles',
    '18-the-question-to-ada',
    '18-allowed-less',
    '18-the-same-password-twice',
    '18-more-at-the-last-moment',
  ],
  stick: {
    sentence: 'OAuth lets a program do one thing for you, for a time, without your password.',
    hook: 'A ticket for the coat, and never the key to the house.',
    example:
      'Ada signs in at Acme ID and ticks “See your photos”. Photoprint gets a token that says photos.read. It fetches three photos, and could not delete one of them.',
    cards: [
      {
        id: '18-card-definition',
        concept: 18,
        front: 'Say in one sentence what OAuth is for.',
        back: 'To let a program do a limited thing with what somebody keeps elsewhere, without their password, so that it can be taken back.',
        see: see.issued,
      },
      {
        id: '18-card-roles',
        concept: 18,
        front: 'Name the four roles of OAuth, and who has them in Ada’s story.',
        back: 'Resource owner: Ada. Client: Photoprint. Authorization server: Acme ID. Resource server: the Photo API.',
        see: see.asks,
      },
      {
        id: '18-card-password',
        concept: 18,
        front: 'What can a password in a program’s hands do that a token cannot?',
        back: 'Everything its owner can, again and again, until it is changed, which shuts out all the others too.',
        see: see.passwordAgain,
      },
      {
        id: '18-card-not-needed',
        concept: 18,
        front: 'When do you not need OAuth?',
        back: 'When one site serves its own users in a browser: a session will do.',
        see: see.session,
      },
    ],
  },
}
