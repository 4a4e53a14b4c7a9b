import type { Dialogue } from '../dialogue'
import { places } from '../lessons/agents-and-neighbours/places'

const hop = { flow: 'token-exchange' } as const

export const dialogue: Dialogue = {
  id: 'agents-and-neighbours',
  title: 'Who acts for whom, and with which token?',
  first: 'key',
  turns: {
    key: {
      ask: 'An agent calls an API with a token like this one, from client credentials, for all its users. For whom is this call?',
      evidence: { flow: 'client-credentials', at: 'api-request' },
      evidenceName: 'a call in the program’s own name',
      look: ['sub', 'client_id'],
      hints: ['Look for the name of a person in the token.'],
      replies: [
        {
          means: 'it does not say: only the program is in it',
          any: ['nobody', 'not say', 'program', 'agent -user', 'unknown', 'itself', 'photoprint', 'no person'],
          right: true,
          says: 'So it is. The API cannot tell one user from another, and neither can its log.',
          to: 'pass',
        },
        {
          means: 'for the user who is talking to the agent',
          any: ['user', 'ada', 'person', 'whoever asks'],
          right: false,
          says: 'That may be, and the API does not learn of it. Both names in the token are the program’s.',
          to: 'pass',
        },
      ],
      otherwise: 'Read sub and client_id.',
    },
    pass: {
      ask: 'So the agent’s server is called with a token for Ada, made out to that server. May it send this token on to the next API?',
      evidence: { ...hop, at: 'print-job-request' },
      evidenceName: 'the call to the service',
      look: ['aud', 'sub'],
      hints: ['For whom is it, by its aud?'],
      replies: [
        {
          means: 'no: it is for this server alone',
          any: ['no', 'not', 'aud', 'audience', 'only this', 'refus*'],
          right: true,
          says: 'Right. The next API has to refuse it, and MCP forbids passing it on.',
          to: 'own',
        },
        {
          means: 'yes: it is Ada’s, and she wants it',
          any: ['yes', 'may', 'ada wants', 'allowed', 'sure'],
          right: false,
          says: 'Let us see what the next API says to that.',
          to: 'refused',
        },
      ],
      otherwise: 'Yes, or no? Look at aud.',
    },
    refused: {
      ask: 'Here it was passed on. Why was it refused?',
      evidence: { ...hop, at: 'api-error-response', whatIf: 'token-jwt-sent-straight-on' },
      evidenceName: 'the refusal',
      hints: ['Nothing is wrong with the signature.'],
      replies: [
        {
          means: 'it is made out to another service',
          any: ['aud', 'audience', 'another service', 'made out', 'other server', 'not for'],
          right: true,
          says: 'Yes. One leak there would otherwise open everything behind.',
          to: 'own',
        },
        {
          means: 'Ada has not allowed it',
          any: ['ada', 'consent', 'permission', 'allowed'],
          right: false,
          says: 'What she allowed is not even looked at. The token is for another receiver.',
          to: 'own',
        },
      ],
      otherwise: 'Each receiver looks for its own name in a token.',
    },
    own: {
      ask: 'What does the server do instead, if it has to go on for Ada?',
      evidence: { ...hop, at: 'token-exchange-request' },
      evidenceName: 'the request to Acme ID',
      look: ['subject_token', 'resource'],
      hints: ['It asks somebody for something, and shows what it was given.'],
      replies: [
        {
          means: 'it gets a token of its own for the next API',
          any: ['own token', 'new token', 'another token', 'exchange*', 'trade*', 'asks acme', 'acme'],
          right: true,
          says: 'Yes. It is about Ada, for the next API, and says who acts.',
          to: 'limit',
        },
        {
          means: 'it uses a key that may do everything',
          any: ['key', 'service account', 'client credentials', 'everything'],
          right: false,
          says: 'Then Ada would be lost again. Here it shows her token, and gets one for the next API.',
          to: 'limit',
        },
      ],
      otherwise: 'Look at what is asked for in this message, and with what.',
    },
    limit: {
      ask: 'A text that the agent reads talks it into asking for more. What happens?',
      evidence: { ...hop, at: 'token-error-response', whatIf: 'exchange-for-more' },
      evidenceName: 'the answer to asking for more',
      hints: ['The agent believed the text. Did Acme ID read it, too?'],
      replies: [
        {
          means: 'it is refused: the token does not lead there',
          any: ['refus*', 'scope', 'invalid', 'not allowed', 'error', 'no'],
          right: true,
          says: 'So a limit belongs into the token. Words can be talked over.',
          to: 'passkey',
        },
        {
          means: 'it gets more, since it is a known client',
          any: ['gets more', 'more', 'accept*', 'known', 'trusted'],
          right: false,
          says: 'Read the answer: being known is not enough. What was allowed sets the limit.',
          to: 'passkey',
        },
      ],
      otherwise: 'Is this answer a token, or an error?',
    },
    passkey: {
      ask: 'One neighbour yet. Ada signs in with a passkey from tomorrow on. Which message of the whole story becomes another one?',
      evidence: { flow: 'openid-connect', at: 'sign-in-submission' },
      evidenceName: 'Ada’s sign-in',
      look: ['password'],
      hints: ['Where does she prove who she is?'],
      replies: [
        {
          means: 'this one, with the password',
          any: ['this', 'password', 'sign in', 'login', 'form'],
          right: true,
          says: 'Yes. Requests, codes and tokens stay as they were.',
          to: 'end',
        },
        {
          means: 'all of them: OAuth is no longer needed',
          any: ['all', 'oauth', 'every*', 'none needed', 'tokens'],
          right: false,
          says: 'Other sites still have to be told, and programs let in. Only this one page changes.',
          to: 'end',
        },
      ],
      otherwise: 'Look for the message in which the password travels.',
    },
  },
  end: {
    found:
      'Whoever acts for somebody needs a token that says for whom, for which API and for how much. It is not passed on: each hop gets its own. What neighbours such as passkeys replace is one step, and not the rest.',
    see: [places.actor, places.passedOn, places.signIn],
  },
}
