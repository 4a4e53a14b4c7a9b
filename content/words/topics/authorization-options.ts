/** Words for what can be added to an authorization request: pushed (RFC 9126), signed (RFC 9101), with details (RFC 9396), bound to a key (RFC 9449), and answered with one JWT (JARM). */

import type { WordsOf } from '@/content/types'
import { jarm, oidc, responseTypesSpec, rfc } from '@/content/words/specs'
import type { authorizationOptionsTopic } from '@/lib/world/vocabulary/authorization-options'

const responseModes = responseTypesSpec('2.1')

export const authorizationOptionsWords = {
  messages: {
    'pushed-authorization-request': {
      title: 'Keep this request for me, please',
      meaning:
        'Before Ada’s browser goes anywhere, Photoprint hands its whole request to Acme ID, server to server. Nobody on the way through the browser can read it or change it, and Acme ID can check it before Ada sees a page.',
      delivery: 'pushed request',
      carries: ['client_id', 'scope', 'request'],
      spec: rfc(9126, '2.1'),
    },
    'pushed-authorization-response': {
      title: 'I have it. This is its number',
      meaning:
        'Acme ID has checked the request and put it aside. It answers with a reference that is hard to guess. Until it expires, that reference stands for the whole request. It is meant for one use.',
      delivery: 'reference to the request',
      carries: ['request_uri'],
      spec: rfc(9126, '2.2'),
    },
    'pushed-authorization-error-response': {
      title: 'I will not keep this request',
      meaning:
        'Something in the request is wrong, and Photoprint learns it at once, directly. Ada’s browser has not left Photoprint yet.',
      delivery: 'refusal to Photoprint',
      carries: ['error'],
      spec: rfc(9126, '2.3'),
    },
    'jwt-authorization-response': {
      title: 'Take this sealed answer back to Photoprint',
      meaning:
        'Acme ID puts its whole answer, a code or a refusal, into one JWT and signs it. Ada’s browser carries it as one parameter. Everyone on the way can still read it, and could put another such answer in its place. But a changed one is noticed, and Photoprint has to refuse one that is for another client, from another server, or too old.',
      delivery: 'signed answer to Photoprint',
      carries: ['response'],
      spec: jarm('2'),
    },
    'dpop-nonce-response': {
      title: 'Once more, with my nonce in the proof',
      meaning:
        'The server wants a value of its own in the DPoP proof, and gives it in the header DPoP-Nonce: use_dpop_nonce. Whoever could make proofs beforehand could not know it. Photoprint makes a new proof with it, and sends the same request once more. Each server has nonces of its own.',
      delivery: 'the server’s nonce',
      carries: ['error', 'dpop-nonce'],
      spec: rfc(9449, '8'),
    },
  },
  parameters: {
    request: {
      is: 'The whole request as one JWT, signed by Photoprint: the request object. A signature hides nothing: whoever sees it can read it.',
      madeBy: 'Photoprint, with its private key.',
      checkedBy:
        'Acme ID, with the public key that Photoprint registered. What stands beside it in the address does not count, except client_id: that must be there, and be the same as inside.',
      without:
        'Acme ID could not tell whether the request was changed in Ada’s browser. This Photoprint promised to sign, so Acme ID refuses one without.',
      spec: rfc(9101, '5'),
    },
    request_uri: {
      is: 'The number under which Acme ID keeps the request that Photoprint pushed.',
      madeBy: 'Acme ID, hard to guess.',
      checkedBy: 'Acme ID: is it known, still good, not used up, and pushed by this very client?',
      without:
        'This Photoprint promised to push every request, so Acme ID refuses one that comes in the address instead.',
      spec: rfc(9126, '2.2'),
    },
    response: {
      is: 'Acme ID’s whole answer as one signed JWT: the code or the error, state, and for whom it is.',
      madeBy: 'Acme ID, with its private key.',
      checkedBy: 'Photoprint: iss, aud, exp and the signature, and state as always.',
      without:
        'The answer would come as separate parameters, which anything on the way through the browser can swap one by one.',
      spec: jarm('2'),
    },
    response_mode: {
      is: 'How the answer should travel: jwt asks for a signed one, form_post for a form that the browser posts.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID, against the modes that it supports and that go with the response type.',
      without:
        'The answer to a request for a code comes as plain parameters in the query; one with a token in it, in the fragment.',
      spec: responseModes,
    },
    authorization_details: {
      is: 'What Photoprint may do, as JSON objects and not as words: what kind of thing, which actions, where, and which photos.',
      madeBy: 'Photoprint asks, Ada and Acme ID decide, and the answer says what was granted.',
      checkedBy: 'Acme ID, against the types that it knows. The Photo API, against the photos that are wanted.',
      without: 'There is only scope, and photos.read means every photo that Ada has.',
      spec: rfc(9396, '2'),
    },
    dpop_jkt: {
      is: 'The fingerprint of the key that the tokens shall be bound to.',
      madeBy: 'Photoprint, from its public key.',
      checkedBy: 'Acme ID keeps it with the code. Whoever brings the code must prove that they hold this very key.',
      without:
        'The tokens are bound all the same, to whatever key the token request proves. A thief with the code could bring a key of their own, if nothing else stops them.',
      spec: rfc(9449, '10'),
    },
    prompt: {
      is: 'What Acme ID is to show Ada: none means no page at all, login or consent that page in any case. select_account means a choice between accounts, and this Acme ID does not know it. Whoever wants a refresh token for when Ada is away (offline_access) asks for consent; a server may give refresh tokens for other reasons too.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID. With none, it answers with an error such as login_required where it would have to ask.',
      without: 'Acme ID shows whatever pages it needs.',
      spec: oidc('3.1.2.1', 'AuthRequest'),
    },
    max_age: {
      is: 'How many seconds ago Ada may have signed in at most.',
      madeBy: 'Photoprint.',
      checkedBy:
        'Acme ID asks for the password again where it is longer. Photoprint compares it with auth_time in the ID token.',
      without: 'A session that Ada began this morning would do, whoever sits at her computer now.',
      spec: oidc('3.1.2.1', 'AuthRequest'),
    },
    cnf: {
      is: 'The key that the token is bound to, by its fingerprint.',
      madeBy: 'Acme ID, from the proof that came with the token request.',
      checkedBy: 'The Photo API, against the key of the proof that comes with the token.',
      without: 'It is a bearer token: whoever holds it can use it.',
      spec: rfc(9449, '6.2'),
    },
    dpop: {
      is: 'A small signed note, fresh for this one request: which method, which address without its query, when, and beside an access token for which one. It does not cover the body, or other header fields.',
      madeBy: 'Photoprint, with the private key that its tokens are bound to.',
      checkedBy:
        'Whoever gets the request, Acme ID or the Photo API, with the public key inside it. Beside a token that is bound, it must be the key of that token.',
      without: 'A token that is bound to a key is refused.',
      spec: rfc(9449, '4.2'),
    },
    'dpop-nonce': {
      is: 'A value that this server wants to see in the next proof, as its nonce. It is not the nonce of OpenID Connect, which Photoprint makes and finds in the ID token.',
      madeBy: 'The server that answers, Acme ID or the Photo API, so that nobody can guess it.',
      checkedBy:
        'The same server, in the next proof: is it one that it gave out, and not too long ago? Photoprint keeps the last one of each server, and does not look into it.',
      without:
        'The proof’s own date has to do. Whoever can use the key for a moment can make proofs for later, with dates that lie ahead.',
      spec: rfc(9449, '8'),
    },
    photo: {
      is: 'A photo that Ada left ticked on the consent page.',
      madeBy: 'Ada.',
      checkedBy: 'Acme ID, against the photos that Photoprint asked for.',
      without: 'The photo is not part of what she allows.',
      spec: rfc(9396, '7'),
    },
  },
} satisfies WordsOf<typeof authorizationOptionsTopic>
