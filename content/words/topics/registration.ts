/** Words for what a client says of itself when it registers (RFC 7591), and for what it is told. */

import type { WordsOf } from '@/content/types'
import { ciba, jarm, registrationSpec, rfc } from '@/content/words/specs'
import type { registrationTopic } from '@/lib/world/vocabulary/registration'

const registration = registrationSpec('2', 'ClientMetadata')

export const registrationWords = {
  messages: {
    'registration-request': {
      title: 'We have not met. I am Photoprint',
      meaning:
        'Photoprint tells Acme ID about itself: its name, where Ada’s browser is to come back to, and what it wants to do. Unless registration is open, it shows a token that Acme ID’s operator gave it for this.',
      delivery: 'registration request',
      carries: ['client_name', 'redirect_uris'],
      spec: rfc(7591, '3.1'),
    },
    'registration-response': {
      title: 'Pleased to meet you. This is your name here',
      meaning:
        'Acme ID made up a client_id, and a secret for a client that is to prove itself with one, and wrote down what Photoprint said. It repeats everything, for it may have changed some of it.',
      delivery: 'Photoprint’s registration',
      carries: ['client_id', 'client_secret'],
      spec: rfc(7591, '3.2.1'),
    },
    'registration-error-response': {
      title: 'I cannot register you like this',
      meaning: 'Something that Photoprint said of itself is not allowed here, or it may not register itself at all.',
      delivery: 'refusal to register',
      carries: ['error'],
      spec: rfc(7591, '3.2.2'),
    },
  },
  parameters: {
    client_name: {
      is: 'What the client wants to be called on Acme ID’s pages.',
      madeBy: 'Photoprint, about itself.',
      checkedBy: 'Nobody, unless a person at Acme ID looks at it. Ada reads it on the consent page.',
      without: 'Ada would be asked to trust a client_id, which tells her nothing.',
      spec: rfc(7591, '2'),
    },
    redirect_uris: {
      is: 'Every address to which Acme ID may send Ada’s browser back.',
      madeBy: 'Photoprint.',
      checkedBy:
        'Acme ID, now for their form, and later against the redirect_uri of each request, letter by letter. Only the port of a native program’s loopback address may be another each time (RFC 8252 §7.3).',
      without: 'Codes could be sent anywhere. A client that redirects has to register where to.',
      spec: rfc(7591, '2'),
    },
    grant_types: {
      is: 'The ways to get a token that the client means to use.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID, now against what it supports, and later against each token request.',
      without: 'It counts as authorization_code alone.',
      spec: rfc(7591, '2'),
    },
    response_types: {
      is: 'What the client may ask for at the authorization endpoint.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID: it has to fit the grant_types.',
      without: 'It counts as code alone.',
      spec: rfc(7591, '2'),
    },
    token_endpoint_auth_method: {
      is: 'How the client will prove who it is at the token endpoint. none: it cannot.',
      madeBy: 'Photoprint.',
      checkedBy: 'Acme ID, at every token request.',
      without: 'It counts as client_secret_basic.',
      spec: rfc(7591, '2'),
    },
    client_id_issued_at: {
      is: 'When the client_id was made, in seconds since 1970.',
      madeBy: 'Acme ID.',
      checkedBy: 'Nobody.',
      without: 'Nothing breaks: it is optional.',
      spec: rfc(7591, '3.2.1'),
    },
    client_secret_expires_at: {
      is: 'When the client_secret stops being good, in seconds since 1970. 0 means never.',
      madeBy: 'Acme ID.',
      checkedBy: 'Photoprint, which would have to get a new one in time.',
      without: 'Photoprint could not know how long its secret works. With a secret it is required.',
      spec: rfc(7591, '3.2.1'),
    },
    application_type: {
      is: 'Whether the client is a website (web) or is installed on a device (native).',
      madeBy: 'Photoprint, or else it counts as web.',
      checkedBy: 'Acme ID: it decides which redirect_uris are allowed.',
      without: 'It counts as web.',
      spec: registration,
    },
    subject_type: {
      is: 'Whether every client sees the same sub for Ada (public), or each sector its own (pairwise). Clients at one host are one sector, and so are those that share a sector_identifier_uri.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, when it makes tokens.',
      without: 'Acme ID decides.',
      spec: registration,
    },
    id_token_signed_response_alg: {
      is: 'The algorithm with which Acme ID signs ID tokens for this client.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Photoprint, against the header of each ID token.',
      without: 'It counts as RS256.',
      spec: registration,
    },
    require_auth_time: {
      is: 'Whether every ID token must say when Ada signed in.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, when it makes ID tokens.',
      without: 'It counts as no: auth_time must be there only when the request asks for it, or has a max_age.',
      spec: registration,
    },
    require_signed_request_object: {
      is: 'Whether this client’s requests have to be signed.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, at every authorization request.',
      without: 'It counts as no: unsigned requests are taken, unless the server asks all clients to sign.',
      spec: rfc(9101, '10.5'),
    },
    require_pushed_authorization_requests: {
      is: 'Whether this client’s requests have to be pushed beforehand.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, at every authorization request.',
      without: 'It counts as no: requests may come through the browser, unless the server has all clients push.',
      spec: rfc(9126, '6'),
    },
    authorization_signed_response_alg: {
      is: 'The algorithm with which Acme ID signs its answers, for a client that asks for signed ones.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Photoprint, against the header of such an answer.',
      without: 'It counts as RS256.',
      spec: jarm('3'),
    },
    backchannel_user_code_parameter: {
      is: 'Whether this client can ask the person for a user_code, a secret of theirs, and send it with a request for a sign-in elsewhere.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy:
        'Acme ID, when a sign-in elsewhere is asked for. It says something only where the server supports user codes.',
      without: 'It counts as no.',
      spec: ciba('4'),
    },
    dpop_bound_access_tokens: {
      is: 'Whether this client’s access tokens have to be bound to a key.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, at every token request.',
      without: 'It counts as no: bearer tokens are issued as well.',
      spec: rfc(9449, '5.2'),
    },
    authorization_details_types: {
      is: 'The types of detailed permission that the client may ask for.',
      madeBy: 'Photoprint, or else none.',
      checkedBy: 'Acme ID, at every authorization request.',
      without: 'The client asks by scope alone.',
      spec: rfc(9396, '10'),
    },
  },
} satisfies WordsOf<typeof registrationTopic>
