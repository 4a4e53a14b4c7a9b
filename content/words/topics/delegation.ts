/** Words for clients that act for themselves, or on behalf of others. */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { delegationTopic } from '@/lib/world/vocabulary/delegation'

export const delegationWords = {
  messages: {
    'client-credentials-request': {
      title: 'It is me, Photoprint. May I have a token of my own?',
      meaning:
        'Nobody has signed in, and nobody was asked. Photoprint proves who it is, with its secret or with a signature, and asks for a token in its own name.',
      delivery: 'Photoprint’s token request',
      carries: ['authorization', 'client_secret', 'client_assertion', 'scope', 'resource'],
      spec: rfc(6749, '4.4.2'),
    },
    'client-credentials-response': {
      title: 'Here is a token of your own',
      meaning:
        'The token is Photoprint’s own. If it is a JWT, its subject is the client itself. A refresh token should not come with it (RFC 6749 §4.4.3): Photoprint can ask again whenever it likes. There is no ID token, for nobody signed in.',
      delivery: 'token to Photoprint',
      carries: ['access_token'],
      spec: rfc(6749, '4.4.3'),
    },
    'order-page-request': {
      title: 'I am signed in. What now?',
      meaning: 'The browser opens Photoprint’s order page with the cookie of the session that has just begun.',
      delivery: 'request for the order page',
      carries: [],
    },
    'order-page': {
      title: 'Shall we print them?',
      meaning:
        'Photoprint’s page asks Ada whether to print. It has no photos yet, and does not need to see them itself.',
      delivery: 'order page to Ada',
      carries: [],
    },
    'order-submission': {
      title: 'Yes, print them',
      meaning:
        'Ada orders. Her browser sends the form with its session cookie, and Photoprint looks up which token is hers.',
      delivery: 'Ada’s order',
      carries: [],
    },
    'print-job-request': {
      title: 'Print these for Ada',
      meaning:
        'Photoprint calls its print service and shows the access token that it got for it. The audience of that token is the print service, and no other.',
      delivery: 'print job',
      carries: ['authorization'],
      spec: rfc(6750, '2.1'),
    },
    'token-exchange-request': {
      title: 'I was shown this. May I have one for the Photo API?',
      meaning:
        'The print service needs Ada’s photos and holds a token that the Photo API would turn away. It proves who it is, brings Ada’s token as subject_token, and asks for a token for the API.',
      delivery: 'token exchange request',
      carries: ['subject_token', 'resource', 'scope'],
      spec: rfc(8693, '2.1'),
    },
    'token-exchange-response': {
      title: 'Here is one for the Photo API',
      meaning:
        'Acme ID checked the subject_token and that this service may bring it. The new token is about Ada still. With delegation its act claim says who acts for her; with impersonation it has none. Typically the request names the actor with an actor_token (RFC 8693 §1.1). Here it has none, and Acme ID goes by who asks.',
      delivery: 'exchanged token',
      carries: ['access_token', 'issued_token_type'],
      spec: rfc(8693, '2.2.1'),
    },
    'print-job-response': {
      title: 'Printed',
      meaning: 'The print service fetched the photos itself and tells Photoprint which ones are on paper.',
      delivery: 'answer of the print service',
      carries: ['printed'],
    },
    'print-job-error-response': {
      title: 'I could not print these',
      meaning:
        'The print service could not get the photos, or was not shown a token. What was wrong is in its own log.',
      delivery: 'refusal of the print service',
      carries: ['error'],
      spec: rfc(6750, '3'),
    },
    'ordered-page': {
      title: 'They are in the post',
      meaning:
        'Ada sees what was printed. Her password went to Acme ID alone, and each token opened one door and no other.',
      delivery: 'confirmation to Ada',
      carries: [],
    },
  },
  parameters: {
    resource: {
      is: 'The API that the token is for, by its address or by another absolute URI that names it.',
      madeBy: 'The client, which knows where it wants to go.',
      checkedBy: 'Acme ID, against the APIs that it issues tokens for. It becomes the token’s aud.',
      without:
        'A server may take a default of its own, issue a token for no API in particular, or refuse. A token might then be good at more than one.',
      spec: rfc(8707, '2'),
    },
    client_secret: {
      is: 'The client’s password at Acme ID.',
      madeBy:
        'Acme ID or the client’s operator, when the client was registered. RFC 9700 §2.5 recommends a key pair instead, of which the server keeps only the public half.',
      checkedBy: 'Acme ID, against what it keeps for this client.',
      without: 'A confidential client that does not prove who it is gets no token.',
      spec: rfc(6749, '2.3.1'),
    },
    client_assertion: {
      is: 'A statement that the client has signed about itself: which client it is, for which server, until when.',
      madeBy: 'The client, with its private key, anew for each request.',
      checkedBy:
        'Acme ID: the signature with the public key that the client registered, then iss, sub, aud and exp, and that its jti was not used before.',
      without: 'A client that is registered for it and does not send it gets no token.',
      spec: rfc(7523, '2.2'),
    },
    client_assertion_type: {
      is: 'What kind of assertion it is. urn:ietf:params:oauth:client-assertion-type:jwt-bearer means a JWT.',
      madeBy: 'The client.',
      checkedBy: 'Acme ID, which takes a JWT and nothing else.',
      without: 'Acme ID does not know how to read the assertion, and refuses the request.',
      spec: rfc(7523, '2.2'),
    },
    subject_token: {
      is: 'The token that the service was shown: it says for whom it wants to act.',
      madeBy: 'Acme ID, for the call that the service has just received.',
      checkedBy: 'Acme ID: that it is genuine and not expired, and that it was for this very service.',
      without: 'Nothing would show that Ada had any part in this.',
      spec: rfc(8693, '2.1'),
    },
    subject_token_type: {
      is: 'What kind of token the subject_token is: here an access token.',
      madeBy: 'The print service.',
      checkedBy: 'Acme ID, against the kinds it takes in exchange.',
      without: 'Acme ID could not know by which rules to read the token, and refuses the request.',
      spec: rfc(8693, '2.1'),
    },
    requested_token_type: {
      is: 'What kind of token is wanted in exchange.',
      madeBy: 'The print service, if it cares.',
      checkedBy: 'Acme ID, against the kinds it can issue.',
      without: 'Acme ID decides, and says in issued_token_type what it has issued.',
      spec: rfc(8693, '2.1'),
    },
    actor_token: {
      is: 'A token of whoever is to act for the person that the subject_token is about.',
      madeBy: 'Whoever issued it to the actor. It may be left out.',
      checkedBy: 'Acme ID, by the rules for its kind of token. This Acme ID asks for none.',
      without:
        'The server has to know the actor in another way. This one takes the client that asks, which has proven who it is.',
      spec: rfc(8693, '2.1'),
    },
    actor_token_type: {
      is: 'What kind of token the actor_token is.',
      madeBy: 'Whoever sends the actor_token.',
      checkedBy: 'Acme ID, against the kinds it takes.',
      without: 'Beside an actor_token it is required. Without one it must not be there.',
      spec: rfc(8693, '2.1'),
    },
    issued_token_type: {
      is: 'What kind of token was issued in exchange.',
      madeBy: 'Acme ID.',
      checkedBy: 'The print service, against what it needs.',
      without: 'The print service could not tell what it was given, so it is required.',
      spec: rfc(8693, '2.2.1'),
    },
    printed: {
      is: 'The titles of the photos that were printed.',
      madeBy: 'The print service.',
      checkedBy: 'Nobody. Photoprint shows them to Ada.',
      without: 'Ada would not know what to expect in the post.',
      spec: rfc(8259, '4'),
    },
    act: {
      is: 'Who acts for the person that the token is about.',
      madeBy: 'Acme ID. Typically the actor_token says who it is; this Acme ID goes by who asked for the exchange.',
      checkedBy: 'The Photo API may log it, or allow some actors and not others.',
      without: 'Nobody could tell Ada’s own calls from those of a service that acts for her.',
      spec: rfc(8693, '4.1'),
    },
  },
} satisfies WordsOf<typeof delegationTopic>
