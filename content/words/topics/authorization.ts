/** Words for the authorization endpoint (RFC 6749 §3.1). */

import type { WordsOf } from '@/content/types'
import { oidc, responseTypesSpec, rfc } from '@/content/words/specs'
import type { authorizationTopic } from '@/lib/world/vocabulary/authorization'

export const authorizationWords = {
  messages: {
    'authorization-redirect': {
      title: 'Go and ask Acme ID',
      meaning:
        'Only Ada can say yes, and she sits at her browser. So Photoprint answers with a redirect, and the browser carries the question, or a reference to it. Everything in the address can be read, and changed, in that browser.',
      delivery: 'redirect to Acme ID',
      carries: ['client_id', 'state', 'code_challenge'],
      spec: rfc(6749, '4.1'),
    },
    'authorization-request': {
      title: 'Photoprint would like Ada’s permission',
      meaning:
        'Ada’s browser brings Photoprint’s question to Acme ID: who is asking, for what, and where to send the answer. Acme ID checks it against what it knows about Photoprint before it shows Ada anything.',
      delivery: 'authorization request',
      carries: ['client_id', 'state', 'code_challenge'],
      spec: rfc(6749, '4.1.1'),
    },
    'authorization-response': {
      title: 'Take this one-time code back to Photoprint',
      meaning:
        'Ada said yes. Acme ID sends her browser back to Photoprint with a code in the address. An address can leak, so it carries only a code that works once. With PKCE, or with a client secret, the code alone is not enough.',
      delivery: 'redirect to Photoprint',
      carries: ['code', 'state', 'iss'],
      spec: rfc(6749, '4.1.2'),
    },
    'authorization-error-response': {
      title: 'Take this refusal back to Photoprint',
      meaning:
        'There is no code: Ada said no, something was wrong with the request, or Acme ID could not go on. The address to answer to is a registered one, so Acme ID can tell Photoprint in the same way in which it would have sent a code.',
      delivery: 'refusal to Photoprint',
      carries: ['error', 'state', 'iss'],
      spec: rfc(6749, '4.1.2.1'),
    },
    'authorization-error-page': {
      title: 'I cannot send you back',
      meaning:
        'Acme ID cannot go on: it does not know the client, does not trust the address to return to, or found something wrong with what this browser brought. It tells Ada on a page of its own. Redirecting now could hand the answer to a stranger.',
      delivery: 'Acme ID’s error page',
      carries: [],
      spec: rfc(6749, '4.1.2.1'),
    },
  },
  parameters: {
    response_type: {
      is: 'What should come back through the browser: code means a one-time code, id_token an ID token, token an access token.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID, against the response types that it supports and that Photoprint may use.',
      without: 'Acme ID would not know what is wanted, and refuses the request.',
      spec: responseTypesSpec('3'),
    },
    client_id: {
      is: 'The client’s name at Acme ID. It is public, not a secret.',
      madeBy: 'Acme ID, on the day the client registered.',
      checkedBy:
        'Acme ID, against its list of clients, and at the token endpoint against the client that a code or a refresh token was made for.',
      without: 'Acme ID would not know whose name to show Ada, nor which addresses may get the answer.',
      spec: rfc(6749, '2.2'),
    },
    redirect_uri: {
      is: 'The address at Photoprint for the answer. In the request it says where Acme ID is to send Ada’s browser. In the token request nothing is sent there any more: it is named again only so that Acme ID can compare.',
      madeBy: 'Photoprint, which told Acme ID about it when it registered.',
      checkedBy:
        'Acme ID, letter by letter against the registered addresses, and at the token endpoint against the one the code was sent to. One thing may differ: the port of a program that listens on its own computer (a loopback address, RFC 8252 §7.3).',
      without: 'If any address would do, an attacker could name one of their own and have Ada’s code sent there.',
      spec: rfc(9700, '2.1'),
    },
    scope: {
      is: 'What the client may do, as a list of words. The word openid asks for an ID token as well.',
      madeBy: 'The client asks. Acme ID, and where a person is asked Ada, decide how much of it to grant.',
      checkedBy: 'Acme ID, against what it offers and what Ada allows. The Photo API, against what a request needs.',
      without:
        'In a request, the server takes a default of its own or refuses with invalid_scope. In the answer with a token, it may be missing only if all that was asked for is granted (RFC 6749 §5.1).',
      spec: rfc(6749, '3.3'),
    },
    state: {
      is: 'A random value that goes to Acme ID and must come back unchanged.',
      madeBy: 'Photoprint, fresh for this browser and this one trip to Acme ID.',
      checkedBy: 'Photoprint, against the value it keeps for this very browser.',
      without:
        'After a sign-in, an attacker could send Ada’s browser to the callback with a code of their own. Unless PKCE or the nonce catches it, Ada is then using the attacker’s account.',
      spec: rfc(9700, '4.7.1'),
    },
    nonce: {
      is: 'A random value that Acme ID must copy into the ID token. It is optional in the code flow, and required where an ID token comes through the browser.',
      madeBy: 'Photoprint, fresh for this sign-in.',
      checkedBy: 'Photoprint: the nonce in the ID token must be the one it keeps for this sign-in.',
      without:
        'An ID token from another sign-in, or one got with a stolen code, could be passed off as the answer to this one.',
      spec: oidc('3.1.2.1', 'AuthRequest'),
    },
    code_challenge: {
      is: 'A fingerprint (SHA-256 hash) of the code_verifier. It can be shown to everyone without giving the verifier away.',
      madeBy: 'Photoprint, from the code_verifier.',
      checkedBy:
        'Acme ID keeps it with the code, and at the token endpoint compares it with the hash of the code_verifier.',
      without:
        'Where PKCE is required, Acme ID refuses the request. Where it is not, a client secret ties the code to the client alone, and a nonce ties the ID token to the browser. Of a public client’s code nothing says who asked for it.',
      spec: rfc(7636, '4.2'),
    },
    code_challenge_method: {
      is: 'How the code_challenge was made: S256 means with SHA-256.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID, which accepts S256 and nothing else.',
      without:
        'The spec then takes it as plain, where challenge and verifier are the same, so whoever reads the request has the secret. Acme ID refuses that.',
      spec: rfc(7636, '4.3'),
    },
    code: {
      is: 'A stub that is handed in for the tokens. It works once, for the client it was made for.',
      madeBy: 'Acme ID, when Ada had said yes.',
      checkedBy:
        'Acme ID, at the token endpoint: is it known, not expired, not used before, and made for this client, this redirect_uri and this code_challenge?',
      without:
        'The tokens themselves would have to pass through the browser, where what stands in an address can leak.',
      spec: rfc(6749, '4.1.2'),
    },
    iss: {
      is: 'Acme ID’s own name, an https address. It says who is answering, or in an answer about a token, who issued it.',
      madeBy: 'Acme ID.',
      checkedBy:
        'Photoprint, letter by letter against the server to which it had sent Ada’s browser. In an answer about a token, whoever asked.',
      without:
        'A client that works with several servers could be tricked into taking the code of one to another. That is called a mix-up attack. Once a server has announced iss in its metadata, a client that goes by RFC 9207 must refuse an answer without it.',
      spec: rfc(9207, '2.4'),
    },
    error: {
      is: 'Why the answer is no, as a short word that a program understands, such as access_denied or invalid_grant.',
      madeBy: 'Whoever refuses.',
      checkedBy:
        'Whoever asked reads it, and goes by it: such an answer has no code, no token and no photos. Mostly they stop; after authorization_pending they ask again later.',
      without: 'Whoever asked could not tell Ada’s no from a mistake of their own.',
      spec: rfc(6749, '4.1.2.1'),
    },
    error_description: {
      is: 'A sentence about the error, written for developers and not for Ada.',
      madeBy: 'Whoever refuses. Acme ID keeps the telling details for its own log.',
      checkedBy: 'Nobody. People read it; a program should go by error alone.',
      without: 'Nothing breaks. It is optional, and developers have less to go by.',
      spec: rfc(6749, '4.1.2.1'),
    },
  },
} satisfies WordsOf<typeof authorizationTopic>
