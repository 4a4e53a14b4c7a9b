import type { Evidence } from '../../evidence'
import type { Lesson } from '../../lesson'

const foreignAud: Evidence = {
  label: 'Made for Photobook, refused by Photoprint',
  place: { flow: 'openid-connect', at: 'after-client-error-page', whatIf: 'id-token-for-photobook' },
}
const twoTokens: Evidence = {
  label: 'Two tokens for two readers',
  place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'jwt' } },
}
const ownSession: Evidence = {
  label: 'Photoprint has a session of its own',
  place: { flow: 'openid-connect', at: 'signed-in-redirect' },
}

export const lesson: Lesson = {
  id: 'when-oauth-becomes-login',
  part: 'openid',
  title: 'When OAuth becomes login',
  question: 'Why does an access token not say who is there?',
  lead: 'What OpenID Connect adds to OAuth, which of two tokens is for whom, and what a client has to check before it says hello.',
  concepts: [41, 42, 43],
  minutes: 5,
  attempt: '41-a-token-that-works',
  refuted: {
    belief: 'c41-a-working-token-is-a-login',
    by: { flow: 'implicit', at: 'app-page', whatIf: 'access-token-alone' },
    shows:
      'The answer brought an access token and no ID token. Photoprint could use it, and refuses to greet anybody: nothing says for which app it was made, or who is here.',
  },
  picture: {
    title: 'A ticket for the door, a note for the porter',
    intro:
      'The desk hands the porter two papers at once. One is for the door. The other is for him, and says who stood at the desk.',
    run: { flow: 'authorization-code', at: 'api-request', settings: { accessToken: 'jwt' } },
    things: [
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'Acme ID, the OpenID provider' },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the ticket, for the door',
        stands: 'the access token',
        value: { message: 'token-response', name: 'access_token', claim: 'aud' },
      },
      {
        id: 'note',
        is: 'note',
        label: 'the note, for the porter',
        stands: 'the ID token',
        value: { message: 'token-response', name: 'id_token', claim: 'aud' },
      },
      { id: 'porter', is: 'person', label: 'the porter', stands: 'Photoprint, the client' },
      { id: 'door', is: 'door', label: 'the door', stands: 'the Photo API' },
    ],
    moves: [
      {
        press: 'Read the note',
        says: 'It is addressed to this porter, answers his own question, and says that Ada stood at the desk.',
        shows: { note: 'accepted', porter: 'lit' },
      },
      {
        press: 'Show the ticket at the door',
        says: 'It is addressed to the door. The door reads it and opens.',
        shows: { ticket: 'accepted', door: 'accepted', note: 'shown' },
      },
      {
        press: 'Show the note at the door',
        says: 'The same stamp, the same paper, another address. The door is not meant, and refuses.',
        shows: { note: 'refused', door: 'refused', ticket: 'shown' },
      },
      {
        press: 'Greet whoever brings a ticket',
        says: 'A ticket that opens the door says nothing of who brought it. The porter must not call anybody by name for it.',
        shows: { ticket: 'refused', porter: 'lit', note: 'shown', door: 'shown' },
      },
    ],
    limit:
      'Papers have one reader at a time. A JWT can be read by everybody it passes, so each reader has to look for its own name.',
    question: {
      ask: 'Another porter, of another house, brings the note that was written for him, with a genuine stamp. What does our porter do?',
      options: [
        {
          text: 'Refuse it, since it is addressed to another porter',
          right: true,
          feedback: 'Otherwise every house that Ada visits could come in here as Ada.',
          see: foreignAud,
        },
        {
          text: 'Take it, since the desk’s stamp on it is genuine',
          belief: 'c43-a-good-signature-is-enough',
          feedback: 'The stamp says who wrote it. The address says for whom.',
          see: foreignAud,
        },
        {
          text: 'Show it at the door, which knows all its notes',
          belief: 'c42-both-are-jwts',
          feedback: 'The door knows tickets that are addressed to it, and no notes.',
          see: twoTokens,
        },
      ],
    },
  },
  walk: 'when-oauth-becomes-login',
  quiz: [
    '42-for-whom-is-it',
    '42-who-reads-what',
    '41-a-token-that-works',
    '43-a-genuine-one-for-another',
    '43-after-five-minutes',
  ],
  stick: {
    sentence: 'The ID token is for the client and says who signed in; the access token is for the API and opens it.',
    hook: 'Read aud. It says who the reader is, and everybody else has to put the token down.',
    example:
      'One token response brings two JWTs with the same signature key. One has the client in aud, the other the API. The client reads the first and passes on the second unread.',
    cards: [
      {
        id: '41-card-adds',
        concept: 41,
        front: 'What does openid in the scope change?',
        back: 'An ID token comes with the answer: a statement to the client about who signed in.',
        see: { label: 'openid, in the scope', place: { flow: 'openid-connect', at: 'authentication-request' } },
      },
      {
        id: '42-card-aud',
        concept: 42,
        front: 'What is aud in an ID token, and what in a JWT access token?',
        back: 'The client in the one, the API in the other.',
        see: twoTokens,
      },
      {
        id: '43-card-checks',
        concept: 43,
        front: 'What does a client check in every ID token?',
        back: 'iss, aud and exp; the nonce, if it sent one; and the signature, wherever it did not come straight from the token endpoint.',
        see: foreignAud,
      },
      {
        id: '43-card-expired',
        concept: 43,
        front: 'The ID token has expired. Is Ada signed out?',
        back: 'No. The client’s own session decides; the ID token was an answer, not a session.',
        see: ownSession,
      },
    ],
  },
}
