/** Words for the token endpoint (RFC 6749 §3.2). */

import type { WordsOf } from '@/content/types'
import { oidc, rfc } from '@/content/words/specs'
import type { tokenTopic } from '@/lib/world/vocabulary/token'

export const tokenWords = {
  messages: {
    'token-request': {
      title: 'Here is the code. May I have the tokens?',
      meaning:
        'Photoprint calls Acme ID itself, without a redirect. From a server, Ada’s browser sees none of it; a script in the page has to send it from there. It brings the code and, with PKCE, the code_verifier: the secret behind the challenge it sent at the start.',
      delivery: 'token request',
      carries: ['code', 'code_verifier'],
      spec: rfc(6749, '4.1.3'),
    },
    'token-response': {
      title: 'Here are your tokens',
      meaning:
        'Acme ID was satisfied and used up the code. The access token is for an API, and Photoprint only passes it on. The ID token is for Photoprint itself, and says who signed in.',
      delivery: 'tokens to Photoprint',
      carries: ['access_token', 'id_token'],
      spec: rfc(6749, '5.1'),
    },
    'token-error-response': {
      title: 'No tokens for this',
      meaning:
        'Acme ID refused. On the wire it gives one short reason and little more, so that a thief learns little from trying. Its own log says what was really wrong.',
      delivery: 'Acme ID’s refusal',
      carries: ['error'],
      spec: rfc(6749, '5.2'),
    },
  },
  parameters: {
    grant_type: {
      is: 'What the client brings in exchange for tokens: authorization_code means a code, refresh_token a refresh token, client_credentials nothing but who it is, and password a person’s name and password, which must not be used any more. There are longer ones: urn:ietf:params:oauth:grant-type:device_code means a device_code, urn:ietf:params:oauth:grant-type:token-exchange another token, and urn:openid:params:grant-type:ciba an auth_req_id. The implicit grant has none, for it does without this request.',
      madeBy: 'The client.',
      checkedBy: 'Acme ID, against the ways to get a token that it supports and that this client may use.',
      without: 'Acme ID would not know which rules to apply, and refuses the request.',
      spec: rfc(6749, '1.3'),
    },
    code_verifier: {
      is: 'The secret behind the code_challenge: a long random string that serves for one sign-in.',
      madeBy: 'Photoprint, before it asked. It has kept it to itself until now.',
      checkedBy: 'Acme ID hashes it and compares the result with the code_challenge it keeps with the code.',
      without:
        'Acme ID refuses the code if a code_challenge belongs to it. Without PKCE, whoever got hold of the code could try to swap it for Ada’s tokens.',
      spec: rfc(7636, '4.6'),
    },
    access_token: {
      is: 'What a client shows to an API, so that it may do what was allowed.',
      madeBy: 'Acme ID.',
      checkedBy:
        'The API it is for: a JWT by its signature, type, issuer, audience and expiry, an opaque token mostly by asking Acme ID. The client does not look inside.',
      without: 'The API would turn the client away, since nothing shows that it may do this.',
      spec: rfc(6749, '1.4'),
    },
    token_type: {
      is: 'How the access token is to be shown: Bearer means that holding it is enough, DPoP that a proof goes with it.',
      madeBy: 'Acme ID.',
      checkedBy: 'The client, which must not use a token of a type it does not understand.',
      without: 'The client would not know whether it has to prove anything besides having the token.',
      spec: rfc(6749, '7.1'),
    },
    expires_in: {
      is: 'For how many seconds what comes with it is good: an access token, a code, or a reference. A token’s are counted from this answer, those of an auth_req_id from the question.',
      madeBy: 'Acme ID.',
      checkedBy: 'Nobody. The client may plan with it; whoever is shown the token or the code goes by its real expiry.',
      without:
        'Beside an access token it is recommended: without it the client goes by what the server has told it otherwise, or notices when it is refused. Beside a device_code, an auth_req_id or a pushed request it is required.',
      spec: rfc(6749, '5.1'),
    },
    id_token: {
      is: 'A statement for the client, signed by Acme ID, about who signed in. It is always a JWT.',
      madeBy: 'Acme ID, because scope contained openid.',
      checkedBy:
        'The client: its signature, and that iss, aud, exp and nonce are what they should be. For one that comes straight from the token endpoint, TLS may stand in for the signature.',
      without: 'The client could fetch photos and still not know who had signed in. OAuth alone does not tell it.',
      spec: oidc('3.1.3.7', 'IDTokenValidation'),
    },
  },
} satisfies WordsOf<typeof tokenTopic>
