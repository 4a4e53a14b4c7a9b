import type { Dialogue } from '../dialogue'
import { seen } from '../lessons/stub-or-ticket/places'

const opaque = { accessToken: 'opaque' } as const
const jwt = { accessToken: 'jwt' } as const

export const dialogue: Dialogue = {
  id: 'stub-or-ticket',
  title: 'Opaque or JWT: what does the API learn from a token?',
  first: 'number',
  turns: {
    number: {
      ask: 'This access token arrives at the Photo API. What can the API learn from the string alone?',
      evidence: { flow: 'authorization-code', at: 'api-request', settings: opaque },
      evidenceName: 'the call with a stub',
      look: ['authorization'],
      hints: [
        'Try to find a name, a time or a permission in it.',
        'It is random. Think of the number on a cloakroom stub.',
      ],
      replies: [
        {
          means: 'nothing, it is only a number',
          any: [
            'nothing',
            'no*|not much',
            'random|number|opaque|reference|stub',
            "cannot|can’t|can't",
            'look* up',
            'ask*',
          ],
          right: true,
          says: 'Nothing at all. It is a random string, like the number on a stub.',
          to: 'ask',
        },
        {
          means: 'that it is Photoprint’s, or Ada’s',
          any: ['photoprint', 'ada|user|person|who', 'client'],
          right: false,
          says: 'Not from this string: no name is in it, whether encoded or hidden. Somebody has to know what the number stands for.',
          to: 'ask',
        },
        {
          means: 'that it is genuine, by its signature',
          any: ['signature|signed|sign', 'genuine|valid|real|verif*', 'expir*|time|until|scope'],
          right: false,
          says: 'A signature would need a text that is signed, and here is none. Count the dots: a JWT would have two.',
          to: 'ask',
        },
      ],
      otherwise:
        'I could not place that. Look at the string in the Authorization header: is anything written there that can be read?',
    },
    ask: {
      ask: 'So whom does the API ask what the number is worth?',
      evidence: { flow: 'authorization-code', at: 'introspection-request', settings: opaque },
      evidenceName: 'the question about the stub',
      look: ['token', 'authorization'],
      hints: ['Who has handed out the number?', 'Look at where this request goes.'],
      replies: [
        {
          means: 'Acme ID, which issued it',
          any: ['acme', 'issuer|issued', 'authorization|auth server', 'as|idp|provider', 'desk', 'introspect*'],
          right: true,
          says: 'Yes. Whoever issued the number has it on record. The question is called introspection, and the API proves who it is.',
          to: 'taken-back-stub',
        },
        {
          means: 'Photoprint, which showed it',
          any: ['photoprint', 'client|app'],
          right: false,
          says: 'Whoever wants to get in would answer yes, Mallory as well. Look at where this request goes: to Acme ID, which issued the number.',
          to: 'taken-back-stub',
        },
        {
          means: 'Ada, whose photos they are',
          any: ['ada', 'user|owner|person|her'],
          right: false,
          says: 'She has been asked once, by Acme ID, and cannot be fetched for each call. Her answer is on record at Acme ID, and there the API asks.',
          to: 'taken-back-stub',
        },
      ],
      otherwise: 'I could not place that. Follow the arrow of this message: who receives the question?',
    },
    'taken-back-stub': {
      ask: 'Ada has taken her permission back, and Mallory shows a copy of that stub. The API asks again. What will it hear?',
      evidence: {
        flow: 'revocation',
        at: 'introspection-request-2',
        settings: { ...opaque, introspection: 'every-call' },
      },
      evidenceName: 'the question after Ada’s no',
      look: ['token'],
      hints: ['What did Acme ID note when Ada left?', 'It looks in its records at this very moment.'],
      replies: [
        {
          means: 'that it is not active any more',
          any: [
            'not|no|inactive active|longer|more|good|valid',
            'inactive|false|dead|revoked|invalid|struck|gone|refus*',
            'no',
          ],
          right: true,
          says: 'Not active. The number is the same, and what it is worth has changed at the desk.',
          to: 'ticket',
        },
        {
          means: 'that it is active: the token is the same',
          any: ['active|yes|same|valid|good|works|true', 'until expir*|exp'],
          right: false,
          says: 'The string is the same, but the answer does not come from the string. It comes from the records, and there Ada’s line is struck out.',
          to: 'ticket',
        },
      ],
      otherwise: 'I could not place that. Acme ID answers active or not active: which, and why?',
    },
    ticket: {
      ask: 'Now the token is a JWT. Ada has taken her permission back, and Mallory shows a copy. What does the API check?',
      evidence: { flow: 'revocation', at: 'api-request-2', settings: jwt },
      evidenceName: 'the call with a copied JWT',
      look: ['iss', 'aud', 'exp', 'scope'],
      hints: ['Everything that it checks is in the token, or in its own memory.', 'A key, and four claims.'],
      replies: [
        {
          means: 'signature, reader, time and scope, all in the token',
          any: [
            'signature|signed|sign*|stamp',
            'key|keys',
            'aud|audience|exp|expir*|scope|claims|iss|issuer|time',
            'token itself',
          ],
          right: true,
          says: 'Just so: the signature with Acme ID’s key, then issuer, audience, time and scope. All of it is at hand.',
          to: 'ticket-result',
        },
        {
          means: 'whether Acme ID still stands by it',
          any: ['ask*|introspect*', 'acme', 'revoked|revocation|permission|record*|list|taken'],
          right: false,
          says: 'It could ask, and here it does not. Look for a message from the API to Acme ID about this token: none comes.',
          to: 'ticket-result',
        },
        {
          means: 'whether it is Photoprint who calls',
          any: ['photoprint|client|mallory', 'who calls|sends|shows', 'sender|caller'],
          right: false,
          says: 'A bearer token does not say who shows it. What the API does check is the signature, then issuer, audience, time and scope.',
          to: 'ticket-result',
        },
      ],
      otherwise:
        'I could not place that. Name one thing in the token that the API can compare with something it knows.',
    },
    'ticket-result': {
      ask: 'All of that fits. So what does Mallory get, and until when?',
      evidence: { flow: 'revocation', at: 'api-response-2', settings: jwt },
      evidenceName: 'the answer to the copy',
      look: ['photos'],
      hints: ['Has anything in the token changed since Ada left?', 'One claim says when it is over.'],
      replies: [
        {
          means: 'the photos, until exp',
          any: [
            'photo|photos -no -ever -forever -always',
            'exp|expir*|expires',
            'until',
            'hour|time',
            'everything|access|works',
          ],
          right: true,
          says: 'She gets the photos, until the time that is written on the ticket. Nothing else ends it here.',
          to: 'price',
        },
        {
          means: 'nothing, for Ada has said no',
          any: ['nothing|none|no', '401|403|refus*|error|denied'],
          right: false,
          says: 'Look at the answer: 200, and the photos. Ada’s no is at Acme ID, and the API did not ask there.',
          to: 'price',
        },
        {
          means: 'the photos, for ever',
          any: ['ever|always|forever|unlimited'],
          right: false,
          says: 'Not for ever. Look at exp: an hour later the same token is refused.',
          to: 'price',
        },
      ],
      otherwise: 'I could not place that. Read the status of this answer, and then exp in the token.',
    },
    price: {
      ask: 'Asking is fresher. Then why does not every API ask at every call?',
      evidence: {
        flow: 'revocation',
        at: 'introspection-response',
        settings: opaque,
        whatIf: 'introspection-unavailable',
      },
      evidenceName: 'no answer from the desk',
      hints: ['What does a question cost over a network?', 'And what if nobody answers?'],
      replies: [
        {
          means: 'it takes time, and needs Acme ID to be there',
          any: [
            'time|slow*|latency|speed|fast*|delay|performance|round',
            'cost*|expensive|load|traffic|network|busy|many|scal*',
            'down|unavailable|offline|depend*|outage|unreachable|single',
          ],
          right: true,
          says: 'Both. Every call waits for a second one, and when the desk is shut, every door with stubs is shut too.',
          to: 'end',
        },
        {
          means: 'because the answer could be false',
          any: ['wrong|false|lie*|trust|fake*|forg*|mallory|attack*'],
          right: false,
          says: 'The answer comes over a protected connection from the issuer itself. You can trust it as much as a signature of the issuer’s. But it takes time, and somebody has to be there to give it.',
          to: 'end',
        },
        {
          means: 'because JWTs are safer',
          any: ['jwt|jwts safe*|secure|better', 'safe*|secur*|encrypt*|modern|standard'],
          right: false,
          says: 'You have just seen a JWT that could not be called back. The reason is what a question costs: time, and an issuer who must always be there.',
          to: 'end',
        },
      ],
      otherwise:
        'I could not place that. Think of a thousand calls a second, and of a morning on which Acme ID is down.',
    },
  },
  end: {
    found:
      'A stub says nothing, so the API asks, and hears what is so now. A ticket says it all, so the API checks it alone, and does not hear of anything later. Asking costs time and needs the issuer. Not asking costs the chance to end a token early. A short life, or an answer kept for seconds, lies between.',
    see: [seen.copyOfStub, seen.copyOfTicket, seen.keptAnswer],
  },
}
