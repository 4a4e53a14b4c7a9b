/** What is often published and is not so, and the run that shows it. */
import type { SpecReference } from '../types'
import { oidc, rfc } from '../words/specs'

export type WrongClaim = {
  readonly said: string
  readonly truth: string
  readonly see: { readonly label: string; readonly href: string }
  /** Where it is said, the most telling section first. */
  readonly specs: readonly SpecReference[]
}

export const wrongClaims: readonly WrongClaim[] = [
  {
    said: 'OAuth and JWT are two ways to authenticate.',
    truth:
      'Neither finds out who somebody is. OAuth hands out permission, and a JWT is a format. Ada proves who she is to Acme ID, and how she does it is no part of OAuth; OpenID Connect is how it is passed on. A JWT may be what somebody proves it with: a client can sign in to Acme ID with one, a client assertion.',
    see: { label: 'Where Ada proves who she is', href: '/flows/authorization-code/sign-in-submission' },
    specs: [rfc(6749, '3.1'), oidc('1', 'Introduction'), rfc(7523, '2.2')],
  },
  {
    said: 'OAuth is stateful and JWT is stateless.',
    truth:
      'An OAuth token may point to what the server keeps, or carry it. This server keeps permissions and refresh tokens with either kind of access token; another may write the permission into the refresh token as well. And checking a JWT does take some memory: the key, the address of the issuer, and where a token must not come twice, the jti of each.',
    see: { label: 'What Acme ID keeps, with a JWT', href: '/flows/revocation/token-response?accessToken=jwt' },
    specs: [rfc(6749, '1.4'), rfc(9700, '4.14.2'), rfc(7519, '4.1.7')],
  },
  {
    said: 'With OAuth, the API has to ask the authorization server about every token.',
    truth:
      'It may, and may keep the answer for a while. With a JWT access token it checks type, issuer, audience, signature and time of expiry by itself. It asks for the keys at the first call, and again when a token names a key that it does not know, but not about the token.',
    see: { label: 'The call, checked without a question', href: '/flows/revocation/api-request-2?accessToken=jwt' },
    specs: [rfc(9068, '4'), rfc(7662, '2.2'), rfc(7662, '4')],
  },
  {
    said: 'The client checks the signature of the access token.',
    truth:
      'The API does. For the client an access token is nothing to be read, whatever it looks like: what the client reads is the ID token.',
    see: { label: 'The access token at the API', href: '/flows/authorization-code/api-request' },
    specs: [rfc(9068, '6')],
  },
  {
    said: 'Access tokens are JWTs.',
    truth:
      'They can be. OAuth leaves their format open, and a random string will do as well. For those that are JWTs there is a profile, which nobody has to use.',
    see: { label: 'An opaque one, issued', href: '/flows/authorization-code/token-response?accessToken=opaque' },
    specs: [rfc(6749, '1.4'), rfc(9068, '1')],
  },
  {
    said: 'A JWT can be trusted because it is signed.',
    truth:
      'The signature says that nobody has changed it since, and that it was written with a certain key: with ES256 by whoever has the private key, with HS256 by somebody who has the secret, and every reader has that. It says no more. The key has to be the right issuer’s, and the JWT for this reader, of the right kind, and not expired.',
    see: {
      label: 'Hold the call, change the token, and see who refuses',
      href: '/flows/authorization-code/api-request',
    },
    specs: [rfc(8725, '3.8'), rfc(8725, '3.9'), rfc(8725, '3.11'), rfc(7519, '4.1.4')],
  },
  {
    said: 'A JWT is encrypted.',
    truth:
      'One that is signed is not, for that alone: base64url hides nothing. Whoever sees a signed JWT can read it, without any key. Encrypted ones exist too, in five parts instead of three.',
    see: { label: 'Paste one and read it', href: '/tokens' },
    specs: [rfc(7519, '12'), rfc(7516, '7.1')],
  },
  {
    said: 'When Ada signs out, the token is dead.',
    truth: 'An API that only checks JWTs does not hear of it. Its token is good until it expires.',
    see: { label: 'Signed out, and nothing to strike out', href: '/flows/own-jwt/api-logout-response' },
    specs: [rfc(7009, '3')],
  },
  {
    said: 'Apps in the browser should use the implicit grant.',
    truth:
      'That was so in 2012. It hands the token to the browser’s address bar, and apps in the browser must not use it any more. Today it is the authorization code with PKCE, or a backend of the app’s own.',
    see: { label: 'The token in the address', href: '/flows/implicit/implicit-response' },
    specs: [rfc(10017, '7.2'), rfc(9700, '2.1.2')],
  },
  {
    said: 'For one’s own apps, the password grant is fine.',
    truth: 'It must not be used: the app gets the password, and everything with it.',
    see: { label: 'The password, on its way through Photoprint', href: '/flows/password' },
    specs: [rfc(9700, '2.4')],
  },
]

export const wrongClaimWords = { title: 'Often said, and not so', said: 'Often said:' } as const
