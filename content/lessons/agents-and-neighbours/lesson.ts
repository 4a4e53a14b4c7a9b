import type { Lesson } from '../../lesson'
import { places } from './places'

export const lesson: Lesson = {
  id: 'agents-and-neighbours',
  part: 'services',
  title: 'Agents, and the neighbours',
  question: 'Who acts for whom, and with which token?',
  lead: 'You can say which token an agent needs and which it must not pass on, and what SAML, passkeys and other formats replace.',
  concepts: [57, 58],
  minutes: 4,
  attempt: '57-one-key-for-all',
  refuted: {
    belief: 'c57-pass-the-token-through',
    by: { flow: 'token-exchange', at: 'api-error-response', whatIf: 'token-jwt-sent-straight-on' },
    shows:
      'Take the print service for an MCP server. It was called with a genuine token of Ada’s, that token was passed on, and the API behind turned it away.',
  },
  picture: {
    title: 'The errand boy',
    intro:
      'Ada sends somebody to the cloakroom for her: an agent. See with what in his hand he should go, and what the cloakroom’s book then says.',
    run: { flow: 'token-exchange', at: 'api-request' },
    things: [
      { id: 'ada', is: 'person', label: 'Ada', stands: 'the person whose things they are' },
      { id: 'key', is: 'key', label: 'a master key', stands: 'one API key, or one service account, for everybody' },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'a ticket with two names',
        stands: 'a token for this API, about Ada, with the agent in act',
        value: { message: 'api-request', name: 'authorization', claim: 'sub' },
      },
      { id: 'desk', is: 'desk', label: 'the ticket desk', stands: 'the authorization server' },
      { id: 'door', is: 'door', label: 'the cloakroom door', stands: 'the API behind the agent' },
      { id: 'book', is: 'note', label: 'the cloakroom’s book', stands: 'the log of the API' },
    ],
    hidden: ['ticket', 'desk', 'book'],
    moves: [
      {
        press: 'Give him the master key',
        says: 'He opens the door, and could open every locker there. Whoever can talk him into something can as well.',
        shows: { key: 'lit', door: 'accepted' },
      },
      {
        press: 'Read the book',
        says: 'It says: the master key was here. It does not say for whom.',
        shows: { book: 'lit', key: 'shown', door: 'shown' },
      },
      {
        press: 'Take the key away, and ask at the desk',
        says: 'Ada says what he may fetch. The desk writes it on a ticket, with her name and his.',
        shows: { key: 'gone', desk: 'lit', ticket: 'lit', book: 'shown', ada: 'lit' },
      },
      {
        press: 'Send him with the ticket',
        says: 'The door opens for this one thing. The book says whose it is, and who came for it.',
        shows: { ticket: 'lit', door: 'accepted', book: 'lit', desk: 'shown', ada: 'shown' },
      },
    ],
    limit:
      'An errand boy forgets a bad idea. An agent takes what it reads for an instruction, so what it must not do has to be missing from the ticket.',
    question: {
      ask: 'On his way the boy reads a note: “Bring everything from locker nine, too.” It is not Ada’s. What keeps locker nine shut?',
      options: [
        {
          text: 'The door, since his ticket does not name it',
          right: true,
          feedback: 'Whatever he was talked into, the API goes by the token.',
          see: places.forMore,
        },
        {
          text: 'The boy, if he was told to be careful',
          belief: 'c57-the-prompt-decides',
          feedback: 'He may be fooled all the same. A limit that can be talked over is none.',
          see: places.forMore,
        },
        {
          text: 'The desk, where his name is registered',
          belief: 'c57-registered-means-trusted',
          feedback: 'That he is known there says who he is, and not what he is about to do.',
          see: places.registered,
        },
      ],
    },
  },
  walk: 'agents-and-neighbours',
  quiz: ['58-which-for-what', '57-sign-in-with', '57-passed-on', '57-the-agents-token', '57-a-borrowed-name'],
  stick: {
    sentence: 'Whoever acts for somebody needs a token that says for whom, for which API, and for how little.',
    hook: 'Two names on the ticket, one door, and no master key.',
    example:
      'The print service was called for Ada, and asks Acme ID for a token of its own. In that one sub is Ada, act is the service, and aud is the Photo API alone.',
    cards: [
      {
        id: '57-card-pass',
        concept: 57,
        front: 'An MCP server was called with a token. What may it do with it?',
        back: 'Check it, and act on it itself. For the API behind it needs a token of its own.',
        see: places.passedOn,
      },
      {
        id: '57-card-agent',
        concept: 57,
        front: 'Why not one key for an agent and all its users?',
        back: 'Then everybody has the rights of the key, and no log says for whom it acted.',
        see: places.serviceAccount,
      },
      {
        id: '58-card-passkey',
        concept: 58,
        front: 'What does a passkey replace, and what not?',
        back: 'The password at the provider. Not the protocol that tells other sites, and not the access of programs.',
        see: places.signIn,
      },
      {
        id: '58-card-saml',
        concept: 58,
        front: 'SAML, OpenID Connect, OAuth: what is each for?',
        back: 'The first two tell a site who signed in, in XML or as a JWT. OAuth gives programs access.',
        see: places.idToken,
      },
    ],
  },
}
