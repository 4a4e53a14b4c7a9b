import type { Lesson } from '../../lesson'
import { seen } from './places'

export const lesson: Lesson = {
  id: 'asked-allowed-granted',
  part: 'oauth',
  title: 'Asked, allowed, granted',
  question: 'May Photoprint do whatever Ada may do?',
  lead: 'What a client asks for is not what it gets, and what it gets is not all that counts. You will know whose limit a scope is, and whose a role.',
  concepts: [26, 27],
  minutes: 5,
  attempt: '26-ada-allows-less',
  refuted: {
    belief: 'c26-what-i-asked-for-is-what-i-have',
    by: { flow: 'authorization-code', at: 'api-error-response', settings: { consent: 'narrowed' } },
    shows:
      'Photoprint had asked for the photos, and it has a good token. Ada had unticked them. The Photo API answers insufficient_scope: the token does not reach so far.',
  },
  picture: {
    title: 'A note for the cloakroom',
    intro:
      'Ada sends a messenger to fetch something for her. She gives him a note that says what he may do. The attendant reads the note, and then looks what Ada herself may do.',
    run: { flow: 'authorization-code', at: 'api-request', settings: { accessToken: 'jwt' } },
    things: [
      {
        id: 'wish',
        is: 'note',
        label: 'what the messenger would like',
        stands: 'scope in the authorization request.',
        value: { message: 'authorization-request', name: 'scope' },
      },
      { id: 'ada', is: 'person', label: 'Ada, who signs or strikes out', stands: 'the person on the consent page.' },
      {
        id: 'note',
        is: 'ticket',
        label: 'the note that he carries',
        stands: 'scope in the access token: what was granted.',
        value: { message: 'token-response', name: 'access_token', claim: 'scope' },
      },
      {
        id: 'name',
        is: 'stamp',
        label: 'the name on the note',
        stands: 'sub: for whom he comes.',
        value: { message: 'token-response', name: 'access_token', claim: 'sub' },
      },
      { id: 'door', is: 'door', label: 'the cloakroom', stands: 'the Photo API.' },
      {
        id: 'shelf',
        is: 'shelf',
        label: 'the list of what is whose',
        stands: 'the rights of persons, kept at the API.',
      },
    ],
    hidden: ['note', 'name'],
    moves: [
      {
        press: 'The messenger asks',
        says: 'He writes down what he would like. Nothing of it is his yet.',
        shows: { wish: 'lit', ada: 'shown' },
      },
      {
        press: 'Ada signs',
        says: 'She reads it and signs for the photos. The note says that much, and carries her name.',
        shows: { ada: 'lit', wish: 'shown', note: 'lit', name: 'lit' },
      },
      {
        press: 'He shows the note',
        says: 'The attendant reads the note first: he may look at photos. Then the list: these are Ada’s. Both say yes.',
        shows: { note: 'accepted', name: 'shown', door: 'lit', shelf: 'accepted', ada: 'shown' },
      },
      {
        press: 'He asks for Grace’s album',
        says: 'The note is as good as before. But the list says that this album is not Ada’s, so her messenger does not get it.',
        shows: { note: 'accepted', door: 'lit', shelf: 'refused' },
      },
      {
        press: 'He asks to throw one away',
        says: 'Ada might do that herself: the list would allow it. But the note says to look, and not to throw away.',
        shows: { note: 'refused', door: 'lit', shelf: 'accepted' },
      },
    ],
    limit:
      'A note of Ada’s could say anything. The words of a scope are those that the API knows. And Acme ID may strike out as well, before Ada is asked.',
    question: {
      ask: 'The note also says “Ada is on the committee”. This morning she left it. What may the attendant make of that line?',
      options: [
        {
          right: true,
          text: 'It was true when the note was written, and no more',
          feedback: 'Whoever needs to know it of this moment has to look it up. The note cannot change by itself.',
          see: seen.stale,
        },
        {
          belief: 'c27-a-role-in-the-token-is-current',
          text: 'It is true: the note is signed and has not expired',
          feedback: 'The signature says who wrote it. It does not say that nothing has changed since.',
          see: seen.stale,
        },
        {
          belief: 'c27-scopes-are-the-users-rights',
          text: 'It says what the messenger may do on the committee',
          feedback: 'It is about Ada, not about him. What he may do stands in the first line.',
          see: seen.call,
        },
      ],
    },
  },
  walk: 'asked-allowed-granted',
  quiz: [
    '26-what-was-granted',
    '27-about-client-or-person',
    '26-more-at-the-swap',
    '27-no-longer-an-administrator',
    '26-a-trusted-name',
  ],
  stick: {
    sentence: 'A scope limits the program, a right limits the person, and the API asks for both.',
    hook: 'Asked is a wish, allowed is a word, granted is what the answer says.',
    example:
      'The token says photos.read and sub ada. Reading Ada’s photos: yes. Deleting one: no, the scope. Reading Grace’s: no, the right.',
    cards: [
      {
        id: '26-card-where-it-stands',
        concept: 26,
        front: 'Where does a client read what was really granted?',
        back: 'In scope of the token response. Where it differs from the request, it has to stand there.',
        see: seen.grantedLess,
      },
      {
        id: '26-card-consent-page',
        concept: 26,
        front: 'What does a consent page not protect from?',
        back: 'From a client that has given itself a name people trust. The page is genuine, and a yes is a yes.',
        see: seen.borrowedName,
      },
      {
        id: '27-card-whose-limit',
        concept: 27,
        front: 'Whose limit is a scope, and whose a role?',
        back: 'A scope limits the client. A role or right belongs to the person. An API needs both.',
        see: seen.call,
      },
      {
        id: '27-card-stale-role',
        concept: 27,
        front: 'How current is a role that stands in a token?',
        back: 'As current as the token: it was so when it was issued.',
        see: seen.stale,
      },
    ],
  },
}
