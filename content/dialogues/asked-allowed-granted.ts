import type { Dialogue } from '../dialogue'
import { seen } from '../lessons/asked-allowed-granted/places'

const flow = 'authorization-code'
const less = { consent: 'narrowed' } as const

export const dialogue: Dialogue = {
  id: 'asked-allowed-granted',
  title: 'What may this client do, and what may this person?',
  first: 'wish',
  turns: {
    wish: {
      ask: 'Photoprint sends this request. May it see the photos now?',
      evidence: { flow, at: 'authorization-request' },
      evidenceName: 'the request',
      look: ['scope'],
      hints: ['Who has said yes so far?', 'scope here says what Photoprint would like.'],
      replies: [
        {
          means: 'no, it has only asked',
          any: ['no|not|nothing', 'ask*|wish|wants|request*', 'ada consent*|allow*|decide*|agree*', 'yet|first'],
          right: true,
          says: 'No: scope in a request is a wish. Nobody has decided anything.',
          to: 'less',
        },
        {
          means: 'yes, photos.read stands there',
          any: ['yes', 'photos.read|scope', 'may|can'],
          right: false,
          says: 'It stands there as a wish of Photoprint’s. Acme ID and Ada have yet to decide.',
          to: 'less',
        },
      ],
      otherwise: 'I could not place that. Who wrote this request, and who has answered it so far?',
    },
    less: {
      ask: 'Ada has unticked her photos, and pressed Allow. What did Photoprint get?',
      evidence: { flow, at: 'token-response', settings: less },
      evidenceName: 'the answer',
      look: ['scope', 'access_token'],
      hints: ['Is this an error?', 'Compare the scope with what was asked, in the answer and in the token.'],
      replies: [
        {
          means: 'a token that opens less',
          any: ['less|smaller|without|limited|part*|narrow*', 'token', 'only profile|name', 'not|no photos'],
          right: true,
          says: 'A token, and without photos.read. No error has come: Ada did say yes to something.',
          to: 'call',
        },
        {
          means: 'an error',
          any: ['error|nothing|refus*|denied|no'],
          right: false,
          says: 'Look at the status: 200, and there is a token. It only says less than was asked.',
          to: 'call',
        },
        {
          means: 'all that it asked for',
          any: ['all|everything|same|photos'],
          right: false,
          says: 'Look for photos.read in this answer: it is not there. What Ada struck out was not granted.',
          to: 'call',
        },
      ],
      otherwise: 'I could not place that. Is there an access token in this answer, and what does it allow?',
    },
    call: {
      ask: 'Photoprint tries it all the same. Why does the API refuse?',
      evidence: { flow, at: 'api-error-response', settings: less },
      evidenceName: 'the refusal',
      look: ['www-authenticate'],
      hints: ['The status is 403, and not 401.', 'Read the error in WWW-Authenticate.'],
      replies: [
        {
          means: 'the scope does not cover the photos',
          any: [
            'scope|insufficient_scope|insufficient',
            'photos.read|permission|allowed|granted',
            'missing|less|reach',
          ],
          right: true,
          says: 'insufficient_scope: the token was believed, and does not reach so far.',
          to: 'grace',
        },
        {
          means: 'the token is invalid',
          any: ['invalid|bad|expired|signature|broken|401'],
          right: false,
          says: 'Then the status would be 401. This is 403: the token is good, and its scope is too small.',
          to: 'grace',
        },
        {
          means: 'Ada may not see these photos',
          any: ['ada|user|person|rights|owner'],
          right: false,
          says: 'She may: they are hers. It is the program that was not let do it.',
          to: 'grace',
        },
      ],
      otherwise: 'I could not place that. Which error does the API name, and what does it say is needed?',
    },
    grace: {
      ask: 'Now a token with photos.read, for Ada. Suppose that Photoprint asks for an album of Grace’s. Should the API give it?',
      evidence: { flow, at: 'api-request' },
      evidenceName: 'a call with photos.read',
      look: ['scope', 'sub'],
      hints: ['For whom does Photoprint come? One claim says it.', 'May Ada herself see that album?'],
      replies: [
        {
          means: 'no: it comes for Ada, and she may not',
          any: ['no|not', 'ada|sub', 'grace|belong*|own*|else', 'right*|may not'],
          right: true,
          says: 'No. The scope lets the program look at photos, and sub says whose. Ada cannot pass on what she does not have.',
          to: 'two',
        },
        {
          means: 'yes: the scope covers reading photos',
          any: ['yes', 'scope|photos.read|covers|read'],
          right: false,
          says: 'Then every app of Ada’s could read everybody’s photos. The scope limits the program; it gives Ada no right that she lacks.',
          to: 'two',
        },
      ],
      otherwise: 'I could not place that. Look at sub: on whose behalf does this call come?',
    },
    two: {
      ask: 'So which two questions does an API ask before it does something?',
      evidence: { flow, at: 'api-response' },
      evidenceName: 'the photos of sub',
      look: ['photos'],
      hints: ['One is about the program, the other about somebody else.', 'Scope answers the first.'],
      replies: [
        {
          means: 'may this client, and may this person',
          any: [
            'client|app|program|scope person|user|ada|role|roles|right|rights',
            'both',
            'person|user may|right|rights|allowed|role',
          ],
          right: true,
          says: 'Just these: may this client do such a thing, and may this person do it to this object?',
          to: 'role',
        },
        {
          means: 'is it signed, and is it expired',
          any: ['sign*|signature|expir*|valid|genuine|time|aud'],
          right: false,
          says: 'That comes before: whether the token is good at all. After it: may this client do such a thing, and may this person?',
          to: 'role',
        },
        {
          means: 'what was asked, and what was granted',
          any: ['asked|granted|requested|consent'],
          right: false,
          says: 'What was asked no longer matters. May this client do such a thing: that is the granted scope. And may this person do it?',
          to: 'role',
        },
      ],
      otherwise: 'I could not place that. One question is about Photoprint. Whom is the other about?',
    },
    role: {
      ask: 'A role may stand in a token as well. This token was issued before Ada changed something. What does the API know of the change?',
      evidence: { flow: 'revocation', at: 'api-request-2', settings: { accessToken: 'jwt' } },
      evidenceName: 'a token from before',
      look: ['iat', 'exp'],
      hints: ['When was the token written? iat says it.', 'Does the API ask anybody here?'],
      replies: [
        {
          means: 'nothing: the token says what was so when it was issued',
          any: ['nothing|none|no|not', 'old|before|stale|issued|outdated|past', 'until|exp|expires'],
          right: true,
          says: 'Nothing. What a token says of a person is as old as the token. What must be current has to be looked up.',
          to: 'end',
        },
        {
          means: 'all of it: the token is checked at each call',
          any: ['all|everything|yes|current|knows', 'check*|verif*|ask*|acme'],
          right: false,
          says: 'It checks that nobody has changed the text, and that the time is not up. What has changed elsewhere is in neither.',
          to: 'end',
        },
      ],
      otherwise: 'I could not place that. The text of the token was written once. Can it change by itself?',
    },
  },
  end: {
    found:
      'A client asks, person and server decide, and the answer says what was granted. That scope limits the program. What the person may do is a limit of its own, and the API asks for both. A role in a token is as old as the token.',
    see: [seen.grantedLess, seen.refusedLess, seen.hers],
  },
}
