/** What can be added to OAuth. */
import { fapiAdvanced, jarm, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const code = '/flows/authorization-code'

export const extensionConcepts = {
  par: {
    is: 'The client hands its whole request to the authorization server directly, and sends the browser there with a reference to it. Nobody on the way can read or change it.',
    spec: rfc(9126, '1'),
    see: `${code}/pushed-authorization-request?par=on`,
  },
  jar: {
    is: 'The parameters of a request travel inside a signed JWT, the request object. Whoever changes one on the way breaks the signature.',
    spec: rfc(9101, '4'),
    see: `${code}/authorization-request?jar=on`,
  },
  jarm: {
    is: 'The answer that the browser carries back is one signed JWT, which says who issued it, for whom, and until when.',
    spec: jarm('2.1'),
    see: `${code}/jwt-authorization-response?responseMode=jwt`,
  },
  rar: {
    is: 'A request says in JSON what exactly it asks for, where a scope would be too coarse: this album, not all photos.',
    spec: rfc(9396, '1'),
    see: `${code}/authorization-request?rar=on`,
  },
  dpop: {
    is: 'Tokens are bound to a key of the client, and with every request it signs a small JWT that proves it has the key. Who stole only the token cannot use it.',
    spec: rfc(9449, '1'),
    see: `${code}/api-request?dpop=on`,
  },
  mtls: {
    is: 'The client shows a certificate too when the encrypted connection is opened, and so proves who it is. A token can be bound to that certificate.',
    spec: rfc(8705, '1'),
  },
  fapi: {
    is: 'OAuth with stricter rules, for APIs where much is at stake, as in banking.',
    spec: fapiAdvanced('1', 'scope'),
  },
  'sender-constrained': {
    is: 'Said of a token that is of use only to the client it was issued to: whoever shows it must prove that they know a certain secret, mostly a key.',
    spec: rfc(9700, '4.10.1'),
    see: `${code}/api-request?dpop=on`,
  },
  'dpop-proof': {
    is: 'A small JWT that the client signs for one request, with the method and the address in it. It shows that the client has the key.',
    spec: rfc(9449, '4.2'),
    see: `${code}/api-request?dpop=on`,
  },
  fido: {
    is: 'Standards for signing in with a key pair instead of a password, in a way that resists phishing.',
    spec: rfc(10027, '6.2.3'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
