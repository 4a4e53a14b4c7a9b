/** Words for what an authorization server says of itself in its metadata, and for published keys. */

import type { WordsOf } from '@/content/types'
import { backchannelSpec, ciba, discoverySpec, jarm, rfc, rpLogout } from '@/content/words/specs'
import type { metadataTopic } from '@/lib/world/vocabulary/metadata'
import { endpoint, list, whether } from './metadata-members'

const discovery = discoverySpec('3', 'ProviderMetadata')

const cibaMetadata = ciba('4')

const logout = rpLogout('2.1')

const backchannelLogout = backchannelSpec('2.1')

export const metadataWords = {
  messages: {
    'metadata-request': {
      title: 'How do I talk to you?',
      meaning:
        'Before it can use an authorization server, a party needs to know its addresses and what it supports. They are published at a well-known place that anyone may read.',
      delivery: 'request for Acme ID’s metadata',
      carries: [],
      spec: discoverySpec('4.1', 'ProviderConfigurationRequest'),
    },
    'metadata-response': {
      title: 'These are my addresses, and what I can do',
      meaning:
        'Acme ID lists its endpoints and abilities. The issuer in the list has to be the very one that was asked: otherwise somebody else is answering, and the list must not be used. A few members have to be there. For many others a spec says what it means when they are missing.',
      delivery: 'Acme ID’s metadata',
      carries: ['jwks_uri', 'token_endpoint'],
      spec: discoverySpec('4.3', 'ProviderConfigurationValidation'),
    },
    'jwks-request': {
      title: 'Which keys do you sign with?',
      meaning:
        'A token says on its face that Acme ID signed it, and anyone could write that. Whoever got the token fetches Acme ID’s public keys to check the signature for itself.',
      delivery: 'request for Acme ID’s keys',
      carries: [],
      spec: rfc(7517, '5'),
    },
    'jwks-response': {
      title: 'These are my public keys',
      meaning:
        'With a public key a signature can be checked, and none can be made, so everyone may have them. They can be kept for a while: the next token needs no new call.',
      delivery: 'Acme ID’s public keys',
      carries: ['keys'],
      spec: rfc(7517, '5'),
    },
  },
  parameters: {
    issuer: {
      is: 'The name of the authorization server: the address that tokens say they are from.',
      madeBy: 'Acme ID, about itself.',
      checkedBy: 'Every reader of the document: it must be the very issuer whose document was asked for.',
      without: 'Somebody else’s document could be passed off as Acme ID’s. It is required.',
      spec: discoverySpec('4.3', 'ProviderConfigurationValidation'),
    },
    jwks_uri: {
      is: 'The address where Acme ID publishes the keys that it signs with.',
      madeBy: 'Acme ID, about itself.',
      checkedBy: 'Nobody: whoever trusts the document fetches the keys there, and nowhere else.',
      without:
        'Nobody could check a signature of Acme ID’s, unless they were given its keys beforehand. OpenID Connect requires it; RFC 8414 does not.',
      spec: rfc(8414, '2'),
    },
    authorization_endpoint: endpoint(
      'the browser is sent with a question',
      rfc(8414, '2'),
      'It is required, unless no supported way to get a token goes through it. OpenID Connect requires it always.',
    ),
    token_endpoint: endpoint(
      'codes and the like are swapped for tokens',
      rfc(8414, '2'),
      'It is required, unless the implicit grant is all that is supported.',
    ),
    userinfo_endpoint: endpoint('a client asks for more about the person who signed in', discovery),
    registration_endpoint: endpoint('a client registers itself', rfc(8414, '2')),
    introspection_endpoint: endpoint('an API asks what a token is worth', rfc(8414, '2')),
    revocation_endpoint: endpoint('a client calls a token back', rfc(8414, '2')),
    device_authorization_endpoint: endpoint('a device without a browser asks for its codes', rfc(8628, '4')),
    pushed_authorization_request_endpoint: endpoint('a client pushes its request beforehand', rfc(9126, '5')),
    backchannel_authentication_endpoint: endpoint(
      'a client asks for a sign-in elsewhere',
      cibaMetadata,
      'A client takes it that Acme ID has no CIBA: a server that has it must say so here.',
    ),
    end_session_endpoint: endpoint(
      'the browser is sent to sign out',
      logout,
      'A client takes it that sites cannot send anybody there to sign out: a server that supports it must say so here.',
    ),
    scopes_supported: list(
      'scopes that a client may ask for',
      rfc(8414, '2'),
      'Nothing is assumed. It is recommended, and even where it is there it need not be complete.',
    ),
    response_types_supported: list('response types of the authorization endpoint', rfc(8414, '2'), 'It is required.'),
    response_modes_supported: list(
      'ways to carry an answer back through the browser',
      rfc(8414, '2'),
      'It counts as query and fragment.',
    ),
    grant_types_supported: list('ways to get a token', rfc(8414, '2'), 'It counts as authorization_code and implicit.'),
    code_challenge_methods_supported: list(
      'methods of PKCE',
      rfc(8414, '2'),
      'It counts as no PKCE at all. This is where a client looks whether a server has it, and RFC 9700 §2.1.1 advises every server to publish it.',
    ),
    token_endpoint_auth_methods_supported: list(
      'ways for a client to prove who it is at the token endpoint',
      rfc(8414, '2'),
      'It counts as client_secret_basic.',
    ),
    token_endpoint_auth_signing_alg_values_supported: list(
      'algorithms for a client that proves who it is with a signed statement',
      rfc(8414, '2'),
      'Nothing is assumed. Where clients may prove themselves in this way, it must be there.',
    ),
    claims_supported: list(
      'claims about a person that can be had',
      discovery,
      'Nothing is assumed. It is recommended, and even where it is there it need not be complete.',
    ),
    claim_types_supported: list('forms in which claims are given', discovery, 'It counts as normal alone.'),
    subject_types_supported: list(
      'kinds of sub: the same for every client, or each sector of clients its own',
      discovery,
      'OpenID Connect requires it.',
    ),
    id_token_signing_alg_values_supported: list(
      'algorithms with which ID tokens are signed',
      discovery,
      'OpenID Connect requires it, and RS256 in it. This Acme ID names the one that the run is set to, RS256 or not.',
    ),
    request_object_signing_alg_values_supported: list('algorithms with which a client may sign its request', discovery),
    authorization_signing_alg_values_supported: list('algorithms with which answers are signed', jarm('4')),
    dpop_signing_alg_values_supported: list(
      'algorithms for DPoP proofs',
      rfc(9449, '5.1'),
      'Nothing says that the server has DPoP: this list is how it does.',
    ),
    backchannel_token_delivery_modes_supported: list(
      'ways to hand over tokens after a sign-in elsewhere',
      cibaMetadata,
      'CIBA requires it.',
    ),
    backchannel_authentication_request_signing_alg_values_supported: list(
      'algorithms with which a request for a sign-in elsewhere may be signed',
      cibaMetadata,
      'Signed requests for a sign-in elsewhere are not supported.',
    ),
    authorization_details_types_supported: list('types of detailed permission', rfc(9396, '10')),
    introspection_signing_alg_values_supported: list(
      'algorithms with which answers about a token are signed',
      rfc(9701, '7'),
    ),
    authorization_response_iss_parameter_supported: whether(
      'every answer to an authorization request names the server in iss',
      rfc(9207, '3'),
      'It counts as no. Once it says yes, a client must refuse an answer without iss (RFC 9207 §2.4).',
    ),
    claims_parameter_supported: whether('a client may ask for single claims', discovery),
    request_parameter_supported: whether('a request may come as a signed JWT in the parameter request', discovery),
    request_uri_parameter_supported: whether(
      'a request may be fetched from an address that the client names',
      discovery,
      'It counts as yes. The reference to a pushed request is taken in any case (RFC 9126 §5).',
    ),
    backchannel_user_code_parameter_supported: whether(
      'a sign-in elsewhere may ask for a code that only the person knows',
      cibaMetadata,
    ),
    backchannel_logout_supported: whether(
      'clients are told on the back channel when somebody signs out',
      backchannelLogout,
    ),
    backchannel_logout_session_supported: whether('such a message names the very session', backchannelLogout),
    keys: {
      is: 'Acme ID’s public keys, as a list. They check signatures and cannot make any.',
      madeBy: 'Acme ID, which keeps the private half of each key to itself.',
      checkedBy:
        'Whoever got a token picks the key that the token names by its kid, and trusts it because it came from Acme ID’s own https address.',
      without:
        'Nobody but Acme ID, and those who were given its keys in another way, could tell a real token from a forged one.',
      spec: rfc(7517, '5.1'),
    },
  },
} satisfies WordsOf<typeof metadataTopic>
