import type { Lesson } from '../../lesson'
import { seen } from './places'

export const lesson: Lesson = {
  id: 'the-client-and-its-address',
  part: 'oauth',
  title: 'The client, and where the answer goes',
  question: 'Who is asking, and where may the answer go?',
  lead: 'A client_id is a name, and no proof. You will know which programs can prove who they are, and what protects those that cannot.',
  concepts: [20, 21, 22],
  minutes: 5,
  attempt: '20-a-password-in-the-app',
  refuted: {
    belief: 'c20-the-client-id-is-me',
    by: { flow: 'authorization-code', at: 'authorization-error-page', whatIf: 'redirect-uri-of-someone-else' },
    shows:
      'Here a request comes with Photoprint’s client_id, and with Mallory’s address for the answer. The name was right, and it got her nothing: Acme ID sends no answer there, and tells Ada so.',
  },
  picture: {
    title: 'A messenger with one address',
    intro:
      'Anybody may walk up to the desk and say “I come from Photoprint”. The desk does not look at faces. It looks into its book, where each name has its addresses.',
    run: { flow: 'authorization-code', at: 'authorization-response' },
    things: [
      {
        id: 'slip',
        is: 'note',
        label: 'the slip that is handed in',
        stands: 'an authorization request, with a client_id that everybody may read.',
        value: { message: 'authorization-request', name: 'client_id' },
      },
      {
        id: 'book',
        is: 'shelf',
        label: 'the book of names and addresses',
        stands: 'what clients registered at Acme ID: for Photoprint, this redirect_uri.',
        value: { message: 'authorization-request', name: 'redirect_uri' },
      },
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'Acme ID.' },
      {
        id: 'stub',
        is: 'stub',
        label: 'the stub that is sent out',
        stands: 'the answer, sent to an address by way of Ada’s browser.',
        value: { message: 'authorization-response', name: 'code', as: 'short' },
      },
      { id: 'home', is: 'door', label: 'Photoprint’s door', stands: 'the registered address.' },
      { id: 'mallory', is: 'thief', label: 'Mallory, who knows the name', stands: 'anybody who has read a client_id.' },
    ],
    hidden: ['stub'],
    moves: [
      {
        press: 'Photoprint hands in a slip',
        says: 'The slip names Photoprint and its own address. The book has both, letter by letter.',
        shows: { slip: 'lit', desk: 'lit', book: 'lit', home: 'shown', mallory: 'shown' },
      },
      {
        press: 'The stub goes out',
        says: 'The desk sends the stub to that address and nowhere else.',
        shows: { stub: 'lit', home: 'accepted', slip: 'shown', desk: 'shown', book: 'shown' },
      },
      {
        press: 'Mallory says “Photoprint”',
        says: 'Her slip has the right name and the right address. The desk believes it, and sends the stub to Photoprint’s door. Mallory gets nothing.',
        shows: { mallory: 'lit', slip: 'lit', stub: 'lit', home: 'accepted' },
      },
      {
        press: 'Mallory writes her own address',
        says: 'The book does not have it. The desk sends nothing, not even the bad news: it calls it out in its own hall.',
        shows: { slip: 'refused', book: 'lit', desk: 'lit', stub: 'gone', home: 'shown' },
      },
    ],
    limit:
      'A desk clerk would remember a face. A server has only what stands in the request. And the stub is carried by Ada’s own browser, so on its way it may be seen.',
    question: {
      ask: 'Photoprint’s door has a flap: whatever is pushed in with a note “for X” is passed on to X. What follows?',
      options: [
        {
          right: true,
          text: 'The stub can be passed on from the right door to Mallory',
          feedback:
            'Such a flap is called an open redirect. The address fits, and the answer ends up elsewhere. Clients must not have one.',
          see: seen.sentTo,
        },
        {
          belief: 'c22-my-own-domain-is-safe',
          text: 'Nothing: the desk sent it to Photoprint’s own door',
          feedback:
            'It arrived there, and the door passed it on. A registered address is only as safe as what it does.',
          see: seen.sentTo,
        },
        {
          belief: 'c22-ada-would-notice',
          text: 'Ada notices, and stops it before it gets to X',
          feedback: 'Her browser follows one redirect after the other within the blink of an eye.',
          see: seen.sentTo,
        },
      ],
    },
  },
  walk: 'the-client-and-its-address',
  quiz: [
    '20-who-can-keep-a-secret',
    '22-the-address-is-mallorys',
    '21-what-lies-where',
    '22-a-look-alike-request',
    '21-build-a-request-in-its-own-name',
  ],
  stick: {
    sentence:
      'A client_id says whose name is used; a secret says who uses it; the registered address says who gets the answer.',
    hook: 'Name: anybody. Secret: somebody. Address: nobody else.',
    example:
      'Mallory asks with client_id photoprint. With Photoprint’s address, the answer goes to Photoprint. With hers, Acme ID sends no answer at all.',
    cards: [
      {
        id: '20-card-public-or-confidential',
        concept: 20,
        front: 'A page has scripts and a backend. Is the client public or confidential?',
        back: 'It depends on who sends the token request. If the backend does, it is confidential.',
        see: seen.behindThePage,
      },
      {
        id: '21-card-secret-or-key',
        concept: 21,
        front: 'What does a private key have over a long secret?',
        back: 'It is neither sent nor kept at the server, so no log and no stolen list gives it away.',
        see: seen.bench,
      },
      {
        id: '22-card-compared-how',
        concept: 22,
        front: 'How is a redirect_uri compared, and with what exception?',
        back: 'Letter by letter with the registered ones. Only the port of a loopback address is left out.',
        see: seen.foreignAddress,
      },
      {
        id: '22-card-no-error-either',
        concept: 22,
        front: 'The address is not registered. Where does the server send the error?',
        back: 'Nowhere. It shows it on a page of its own.',
        see: seen.foreignAddress,
      },
    ],
  },
}
