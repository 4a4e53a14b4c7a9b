import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c26-what-i-asked-for-is-what-i-have': {
    said: 'The scope that my client asked for is the scope that it has.',
    so: 'Person and server may grant less. The token response says what was granted, where that differs.',
    apart: [
      { name: 'scope in the request', does: 'says what the client would like.' },
      { name: 'scope in the answer', does: 'says what it got.' },
    ],
    specs: [rfc(6749, '3.3'), rfc(6749, '5.1')],
  },
  'c26-less-is-an-error': {
    said: 'If the person unticks something, the client gets an error.',
    so: 'It gets a token that opens less. An error comes only where nothing is allowed.',
    specs: [rfc(6749, '3.3'), rfc(6749, '4.1.2.1')],
  },
  'c26-an-unknown-scope-is-an-error': {
    said: 'A scope that does not exist makes the request fail.',
    so: 'A server may refuse it, and it may leave the word out. So the client has to read the answer.',
    specs: [rfc(6749, '3.3'), rfc(6749, '4.1.2.1')],
  },
  'c26-scopes-are-standard': {
    said: 'There are standard scopes for reading and writing.',
    so: 'Each API names its own. OpenID Connect has a handful, about signing in and not about your API.',
    specs: [rfc(6749, '3.3')],
  },
  'c26-consent-unmasks-the-malicious': {
    said: 'The consent page protects people from malicious apps.',
    so: 'It shows the name that the app gave itself, on a genuine page. A yes is a yes.',
    specs: [rfc(7591, '5')],
  },
  'c26-consent-each-time': {
    said: 'The consent page has to come each time.',
    so: 'The server needs a decision. It may stand on an earlier yes, if it can tell that this is the same client, or on a policy for its own programs.',
    specs: [rfc(6749, '4.1.1'), rfc(6749, '10.2')],
  },
  'c26-the-client-can-widen-it': {
    said: 'A client can get more scope when it swaps the code, or by changing the token.',
    so: 'What was allowed is kept with the code, and what the token says is signed. Whoever wants more has to ask the person.',
    specs: [rfc(6749, '4.1.3'), rfc(9068, '4')],
  },
  'c27-scopes-are-the-users-rights': {
    said: 'Scopes are the permissions of the user.',
    so: 'They limit the client. What the person may do is another question, and the API has to ask both.',
    apart: [
      { name: 'scope', does: 'says what the client was let do.' },
      { name: 'role or right', does: 'says what the person may do, whichever program they use.' },
      { name: 'claim', does: 'is any statement in a token, about either.' },
    ],
    specs: [rfc(6749, '3.3'), rfc(9700, '2.3')],
  },
  'c27-the-right-scope-is-a-promise': {
    said: 'With the right scope, the call has to work.',
    so: 'The scope lets the client ask. The object may be somebody else’s, or the person may lack the right.',
    specs: [rfc(9068, '4'), rfc(9700, '2.3')],
  },
  'c27-a-role-in-the-token-is-current': {
    said: 'The role in the token is the role that the person has.',
    so: 'It is the role that they had when the token was issued. It is out of date as soon as somebody changes it.',
    specs: [rfc(9068, '2.2.3.1'), rfc(7009, '3')],
  },
  'c27-a-scope-gives-the-person-more': {
    said: 'If the app has the scope for it, the person may do it too.',
    so: 'Nobody can pass on what they do not have. A scope only takes away from what the person may.',
    specs: [rfc(9700, '2.3')],
  },
} as const satisfies Record<string, Belief>
