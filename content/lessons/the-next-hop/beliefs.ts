import type { Belief } from '../../belief'
import { jarm, rfc } from '../../words/specs'

export const beliefs = {
  'c53-checked-at-the-edge-is-checked': {
    said: 'The gateway has checked the token, so nobody behind it has to.',
    so: 'The gateway knows that the token is good. Whether this caller may do this with this record only the service knows.',
    apart: [
      { name: 'The gateway', does: 'Keeps out what has no valid token at all.' },
      { name: 'The service', does: 'Decides whether this token allows this action on this thing.' },
    ],
    specs: [rfc(9068, '4'), rfc(9700, '2.3')],
  },
  'c53-internal-means-trusted': {
    said: 'What comes from the inner network can be trusted.',
    so: 'One service that was taken over is inside as well. The receiver needs evidence that it can check.',
    specs: [rfc(9700, '4.13')],
  },
  'c53-a-header-names-the-user': {
    said: 'The gateway can pass on who it is in a plain header.',
    so: 'Whoever reaches the service can write that header. It has to be stripped at the edge, and the gateway has to prove itself.',
    specs: [rfc(9700, '4.13')],
  },
  'c53-the-check-is-too-slow': {
    said: 'To check a JWT in each service costs too much.',
    so: 'With the keys at hand it is one signature and a few comparisons, without any question to anybody.',
    specs: [rfc(9068, '4')],
  },
  'c54-forward-the-token': {
    said: 'A service may pass the user’s token on to the next.',
    so: 'The token is made out to the first service, and the next must turn it away. It has to be traded for one for the next.',
    apart: [
      { name: 'The same token for all', does: 'One leak opens every service.' },
      { name: 'A token for each', does: 'One leak opens one door.' },
    ],
    specs: [rfc(8693, '1'), rfc(9700, '2.3'), rfc(8707, '3')],
  },
  'c54-client-credentials-and-an-id': {
    said: 'Between services use client credentials, and put the user’s id into the request.',
    so: 'Then the next service knows only the program. It has to believe the id, and nothing shows that this person allowed anything.',
    apart: [
      { name: 'Client credentials', does: 'The program acts for itself.' },
      { name: 'Token exchange', does: 'The program acts for a person, and the token says so.' },
    ],
    specs: [rfc(8693, '1.1'), rfc(6749, '4.4')],
  },
  'c54-act-gives-rights': {
    said: 'The act claim adds the rights of the service to those of the person.',
    so: 'It names who acts. What is allowed stands in the scope, and a receiver may allow some actors and not others.',
    specs: [rfc(8693, '4.1')],
  },
  'c54-anyone-may-exchange': {
    said: 'Whoever has a token can trade it for another.',
    so: 'The server decides who may trade what for what. Here only the print service may, and it has to prove who it is.',
    specs: [rfc(8693, '2.1'), rfc(8693, '2.2.2')],
  },
  'c55-only-short-lives-help': {
    said: 'Against a stolen token only a short life helps.',
    so: 'A token can name a key. Whoever brings it then has to prove that they have that key.',
    specs: [rfc(9449, '7.1'), rfc(8705, '3')],
  },
  'c55-dpop-stops-xss': {
    said: 'With DPoP a hostile script can do nothing.',
    so: 'The token alone is of no use to it elsewhere. In the open page it can still have proofs made, even in advance, or begin a flow with a key of its own.',
    specs: [rfc(9449, '11.4'), rfc(10017, '5.1.3')],
  },
  'c55-only-for-banks': {
    said: 'Binding tokens to keys is for banks.',
    so: 'RFC 9700 says that authorization servers and APIs should do it. DPoP needs a key pair and a header, and no certificates.',
    specs: [rfc(9700, '2.2.1'), rfc(9449, '1')],
  },
  'c55-longer-is-safer': {
    said: 'A longer token is harder to steal.',
    so: 'A longer one is harder to guess. Stealing is copying, and that takes any length.',
    apart: [
      { name: 'Guessing', does: 'Randomness stops it.' },
      { name: 'Copying', does: 'Only a proof that cannot be copied along stops it.' },
    ],
    specs: [rfc(6750, '5.1'), rfc(9449, '1')],
  },
  'c55-the-proof-is-the-token': {
    said: 'Whoever copies token and proof together has everything.',
    so: 'A proof is for one method, one address and a short time, and an API can remember it. The key that makes new ones is not in it.',
    specs: [rfc(9449, '4.3'), rfc(9449, '11.1')],
  },
  'c56-https-protects-the-request': {
    said: 'Over HTTPS nobody can change the authorization request.',
    so: 'TLS protects it from strangers on the way. The browser in which it stands, and its user, can change it at will.',
    specs: [rfc(9101, '1'), rfc(9126, '1')],
  },
  'c56-the-request-decides': {
    said: 'Whoever changes the scope in the address gets more.',
    so: 'The request is a wish. The server grants what the client may have and the person allows, and the token says what that was.',
    specs: [rfc(6749, '3.3')],
  },
  'c56-par-is-a-round-trip': {
    said: 'PAR is only one more round trip.',
    so: 'A client with a secret has proved itself before anybody is asked. What is asked never stands in an address.',
    apart: [
      { name: 'PAR', does: 'The request goes to the server directly, and the browser carries a reference.' },
      { name: 'JAR', does: 'The browser carries the request, signed.' },
      { name: 'JARM', does: 'The browser carries the answer, signed.' },
      { name: 'RAR', does: 'The request says in detail what is wanted.' },
    ],
    specs: [rfc(9126, '1'), rfc(9126, '2')],
  },
  'c56-scope-is-fine-enough': {
    said: 'With scopes one can say everything.',
    so: 'A scope is one word. Two photos out of thousands, or one payment of one sum, need details.',
    specs: [rfc(9396, '1'), rfc(9396, '2')],
  },
  'c56-signed-means-secret': {
    said: 'A signed request cannot be read in the browser.',
    so: 'A signature shows changes and hides nothing. What shall not be read has to be pushed, or encrypted.',
    specs: [rfc(9101, '4'), jarm('2.4')],
  },
} as const satisfies Record<string, Belief>
