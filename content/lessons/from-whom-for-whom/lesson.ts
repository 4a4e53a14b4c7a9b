import type { Lesson } from '../../lesson'
import * as see from './places'

export const lesson: Lesson = {
  id: 'from-whom-for-whom',
  part: 'jwt',
  title: 'From whom, for whom, until when',
  question: 'A valid signature, and still the wrong token?',
  lead: 'After this you know the three questions that a reader asks after the signature fits, and what goes wrong when one is left out.',
  concepts: [12, 13, 14],
  minutes: 6,
  attempt: '13-genuine-and-wrong',
  refuted: {
    belief: 'c13-signature-is-enough',
    by: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-for-photobook' },
    shows:
      'Acme ID’s own key has signed this token, and nobody has changed it since. Photoprint refuses it, because it says that it is for Photobook.',
  },
  picture: {
    title: 'What stands on the ticket',
    intro: 'The stamp on a ticket is genuine. Three more things stand on it, and a good doorkeeper reads all three.',
    run: { flow: 'authorization-code', at: 'token-response' },
    things: [
      { id: 'ticket', is: 'ticket', label: 'the stamped ticket', stands: 'a JWT, here an access token' },
      {
        id: 'house',
        is: 'stamp',
        label: 'the name of the house',
        stands: 'iss: whose statement it is',
        value: { message: 'token-response', name: 'access_token', claim: 'iss' },
      },
      {
        id: 'door-name',
        is: 'note',
        label: 'the name of the door',
        stands: 'aud: who may act on it',
        value: { message: 'token-response', name: 'access_token', claim: 'aud' },
      },
      {
        id: 'hour',
        is: 'clock',
        label: 'the hour',
        stands: 'exp: until when it counts',
        value: { message: 'token-response', name: 'access_token', claim: 'exp', as: 'lifetime' },
      },
      { id: 'door', is: 'door', label: 'the doorkeeper', stands: 'the Photo API' },
    ],
    moves: [
      {
        press: 'Look at the stamp alone',
        says: 'The stamp is genuine. A doorkeeper who stops here lets in everybody who has any ticket of this house.',
        shows: { ticket: 'lit', door: 'lit' },
      },
      {
        press: 'Read the name of the house',
        says: 'It is the house that this door belongs to, letter by letter. Next door’s tickets have good stamps too.',
        shows: { ticket: 'shown', door: 'shown', house: 'accepted' },
      },
      {
        press: 'Read the name of the door',
        says: 'It is this door. A ticket for the balcony would be genuine as well, and no good here.',
        shows: { 'door-name': 'accepted' },
      },
      {
        press: 'Look at the clock',
        says: 'The hour has not struck, by the doorkeeper’s own watch. Now the ticket is good.',
        shows: { hour: 'accepted', door: 'accepted', ticket: 'accepted' },
      },
      {
        press: 'Come back when the hour has struck',
        says: 'Stamp, house and door are as they were. The hour alone is enough for a no.',
        shows: { hour: 'refused', ticket: 'refused', door: 'refused' },
      },
    ],
    limit:
      'A doorkeeper knows the house that he stands in. A program knows only a string, and compares it sign by sign.',
    question: {
      ask: 'A ticket names two doors, the balcony and the cellar. The keeper of the cellar is dishonest, and gets to see it. What can he do?',
      options: [
        {
          text: 'Go up to the balcony with it, in its owner’s place',
          right: true,
          feedback: 'Each door that is named gets a ticket that is good at the others. That is why one door is better.',
          see: see.sentOn,
        },
        {
          text: 'Nothing: he is no guest, and the stamp would show it',
          belief: 'c13-signature-is-enough',
          feedback: 'The stamp is on the ticket, and he holds it. It does not say who carries it.',
          see: see.sentOn,
        },
        {
          text: 'Nothing: a ticket has done its work once it was shown',
          belief: 'c14-something-ends-it-sooner',
          feedback: 'It is good until its hour, however often it is shown.',
          see: see.expired,
        },
      ],
    },
  },
  walk: 'from-whom-for-whom',
  quiz: ['13-who-is-meant', '14-an-hour-later', '13-two-readers', '12-one-slash-more', '14-too-many-zeros'],
  stick: {
    sentence: 'After the signature, ask: from whom, for whom, until when.',
    hook: 'House, door, hour: the three things on a ticket.',
    example:
      'Photobook shows Photoprint a genuine token about Ada. House: Acme ID, right. Hour: not over. Door: Photobook, wrong. Refused.',
    cards: [
      {
        id: '12-card-iss',
        concept: 12,
        front: 'How are iss and the issuer that one expects compared, and why so?',
        back: 'Letter by letter. It is a name, and a generous comparison would let a stranger choose one that is close enough.',
        see: see.otherIssuer,
      },
      {
        id: '12-card-discovery',
        concept: 12,
        front: 'Which one value of a discovery document does a client check, against what?',
        back: 'issuer, against the issuer whose document it had asked for. If they differ, nothing in it may be used.',
        see: see.otherMetadata,
      },
      {
        id: '13-card-aud',
        concept: 13,
        front: 'Signature and issuer are right. What can still be wrong with a token, and how is it seen?',
        back: 'It may have been made for somebody else. Its reader looks for its own name in aud.',
        see: see.sentOn,
      },
      {
        id: '13-card-client-id',
        concept: 13,
        front: 'In aud there is a client id. Which token is it, and where does it not belong?',
        back: 'An ID token. It does not belong at an API.',
        see: see.twoTokens,
      },
      {
        id: '14-card-times',
        concept: 14,
        front: 'In which unit are exp, nbf and iat, and whose clock counts?',
        back: 'Seconds since 1970, and the reader’s own clock, with a few minutes of patience at most.',
        see: see.expired,
      },
    ],
  },
}
