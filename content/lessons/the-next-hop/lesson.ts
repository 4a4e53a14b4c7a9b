import type { Lesson } from '../../lesson'
import { places } from './places'

export const lesson: Lesson = {
  id: 'the-next-hop',
  part: 'services',
  title: 'The next hop',
  question: 'Which of five services checks, and with which token?',
  lead: 'You can say which service checks what, how one goes on for a person, and what makes a stolen token or a changed request worthless.',
  concepts: [53, 54, 55, 56],
  minutes: 6,
  attempt: '53-one-of-five',
  refuted: {
    belief: 'c54-forward-the-token',
    by: { flow: 'token-exchange', at: 'api-error-response', whatIf: 'token-jwt-sent-straight-on' },
    shows:
      'The token is genuine, Ada’s, and not expired. The Photo API turns it away all the same, since it is made out to the print service.',
  },
  picture: {
    title: 'A ticket for each door',
    intro:
      'Ada’s ticket opens the door of the print shop. For her photos somebody has to go on to the cloakroom, in her name. See which ticket opens which door.',
    run: { flow: 'token-exchange', at: 'token-exchange-response' },
    things: [
      {
        id: 'first',
        is: 'ticket',
        label: 'the ticket for the print shop',
        stands: 'the access token that Photoprint shows',
        value: { message: 'print-job-request', name: 'authorization', claim: 'aud' },
      },
      { id: 'shop', is: 'person', label: 'the print shop', stands: 'the print service' },
      { id: 'desk', is: 'desk', label: 'the ticket desk', stands: 'Acme ID' },
      {
        id: 'second',
        is: 'ticket',
        label: 'the ticket for the cloakroom',
        stands: 'the exchanged token',
        value: { message: 'token-exchange-response', name: 'access_token', claim: 'aud' },
      },
      { id: 'cloakroom', is: 'door', label: 'the cloakroom door', stands: 'the Photo API' },
      { id: 'thief', is: 'thief', label: 'a finder of lost tickets', stands: 'somebody who read a log' },
    ],
    hidden: ['second', 'thief'],
    moves: [
      {
        press: 'Hand the ticket to the print shop',
        says: 'It is made out to the shop, so the shop takes it. Now the shop needs her photos.',
        shows: { first: 'lit', shop: 'accepted' },
      },
      {
        press: 'Show the same ticket at the cloakroom',
        says: 'The stamp is genuine and the name is Ada’s. But it says print shop on it, and the door stays shut.',
        shows: { first: 'lit', cloakroom: 'refused' },
      },
      {
        press: 'Trade it at the desk',
        says: 'The shop shows who it is, and Ada’s ticket. It gets another one: for the cloakroom, for Ada, carried by the print shop.',
        shows: { desk: 'lit', second: 'lit', cloakroom: 'shown' },
      },
      {
        press: 'Show the new ticket',
        says: 'The cloakroom opens, and its book says both: whose photos, and who fetched them.',
        shows: { second: 'lit', desk: 'shown', cloakroom: 'accepted' },
      },
      {
        press: 'Lose the first ticket',
        says: 'Whoever finds it can have prints made until it expires. The cloakroom is shut to them, and the desk asks who they are.',
        shows: { thief: 'lit', first: 'gone', cloakroom: 'refused', desk: 'refused' },
      },
    ],
    limit:
      'A paper ticket is carried by somebody with a face. A bearer token is not: to keep finders from using it at its own door, it has to name a key.',
    question: {
      ask: 'The cloakroom’s rule is that only the print shop may fetch whole albums. Where on the new ticket does it look?',
      options: [
        {
          text: 'At who carries it, beside the name of Ada',
          right: true,
          feedback: 'That is the claim act. A receiver may allow some actors and not others.',
          see: places.onward,
        },
        {
          text: 'At the stamp, which belongs to the print shop',
          belief: 'c54-anyone-may-exchange',
          feedback: 'The stamp is that of the desk. The shop only brought the first ticket there.',
          see: places.exchanged,
        },
        {
          text: 'At the first ticket, which is pinned to it',
          belief: 'c54-forward-the-token',
          feedback: 'The first ticket stays behind. What the next door needs stands on the new one.',
          see: places.onward,
        },
      ],
    },
  },
  walk: 'the-next-hop',
  quiz: ['53-a-plain-header', '54-straight-on', '56-what-each-mends', '55-shown-alone', '54-the-new-token'],
  stick: {
    sentence:
      'Each door checks for itself, takes only what is made out to it, and can ask for proof of who is carrying it.',
    hook: 'A ticket for each door, with two names on it: whose it is, and who brings it.',
    example:
      'Photoprint’s token opens the print service and nothing else. The print service trades it for one for the Photo API, in which sub is Ada and act is the print service.',
    cards: [
      {
        id: '53-card-edge',
        concept: 53,
        front: 'The gateway has checked the token. What is left for the service?',
        back: 'Whether this caller may do this with this thing, and evidence that does not rest on a plain header.',
        see: places.withoutToken,
      },
      {
        id: '54-card-exchange',
        concept: 54,
        front: 'How does a service go on for the person who called it?',
        back: 'It trades the token for one that is made out to the next service, and act names it as the one who acts.',
        see: places.exchanged,
      },
      {
        id: '55-card-cnf',
        concept: 55,
        front: 'What makes a stolen token useless elsewhere?',
        back: 'It names a key (cnf), and each request needs a fresh proof with that key.',
        see: places.asBearer,
      },
      {
        id: '56-card-four',
        concept: 56,
        front: 'PAR, JAR, JARM, RAR: what does each protect or say?',
        back: 'PAR takes the request out of the browser, JAR signs it, JARM signs the answer, RAR says in detail what is wanted.',
        see: places.pushedRequest,
      },
    ],
  },
}
