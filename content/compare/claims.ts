/** What is often published and is not so, and the run that shows it. */
import type { SpecReference } from '../types'
import { oidc, rfc } from '../words/specs'

export type WrongClaim = {
  readonly said: string
  readonly truth: string
  readonly see: { readonly label: string; readonly href: string }
  readonly spec: SpecReference
}

export const wrongClaims: readonly WrongClaim[] = [
  {
    said: 'OAuth and JWT are two ways to authenticate.',
    truth:
      'Neither is. OAuth hands out permission, and a JWT is a format. Who somebody is was found out before either came in; OpenID Connect is how it is passed on.',
    see: { label: 'Where Ada proves who she is', href: '/flows/authorization-code/sign-in-submission' },
    spec: oidc('1', 'Introduction'),
  },
  {
    said: 'OAuth is stateful and JWT is stateless.',
    truth:
      'The same authorization server issues both kinds of token, and keeps permissions and refresh tokens in either case. Only checking a JWT takes no memory.',
    see: { label: 'What Acme ID keeps, with a JWT', href: '/flows/revocation/token-response?accessToken=jwt' },
    spec: rfc(9700, '4.14.2'),
  },
  {
    said: 'With OAuth, the API has to ask the authorization server about every token.',
    truth: 'It may. With a JWT access token it checks the signature by itself, and asks nobody.',
    see: { label: 'The call, checked without a question', href: '/flows/revocation/api-request-2?accessToken=jwt' },
    spec: rfc(9068, '4'),
  },
  {
    said: 'The client checks the signature of the access token.',
    truth:
      'The API does. For the client an access token is nothing to be read, whatever it looks like: what the client reads is the ID token.',
    see: { label: 'The access token at the API', href: '/flows/authorization-code/api-request' },
    spec: rfc(9068, '6'),
  },
  {
    said: 'Access tokens are JWTs.',
    truth: 'They can be. OAuth says nothing about their format, and a random string will do as well.',
    see: { label: 'An opaque one, issued', href: '/flows/authorization-code/token-response?accessToken=opaque' },
    spec: rfc(6749, '1.4'),
  },
  {
    said: 'A JWT can be trusted because it is signed.',
    truth:
      'The signature says who wrote it, and no more. It has to be from the right issuer, for this reader, of the right kind, and not expired.',
    see: {
      label: 'Hold the call, change the token, and see who refuses',
      href: '/flows/authorization-code/api-request',
    },
    spec: rfc(9068, '4'),
  },
  {
    said: 'A JWT is encrypted.',
    truth: 'Base64url hides nothing. Whoever sees a signed JWT can read it, without any key.',
    see: { label: 'Paste one and read it', href: '/tokens' },
    spec: rfc(7519, '12'),
  },
  {
    said: 'When Ada signs out, the token is dead.',
    truth: 'An API that only checks JWTs does not hear of it. Its token is good until it expires.',
    see: { label: 'Signed out, and nothing to strike out', href: '/flows/own-jwt/api-logout-response' },
    spec: rfc(7009, '3'),
  },
  {
    said: 'Apps in the browser should use the implicit grant.',
    truth:
      'That was so in 2012. It hands the token to the browser’s address bar. Today it is the authorization code with PKCE, or a backend of the app’s own.',
    see: { label: 'The token in the address', href: '/flows/implicit/implicit-response' },
    spec: rfc(10017, '7.2'),
  },
  {
    said: 'For one’s own apps, the password grant is fine.',
    truth: 'It must not be used: the app gets the password, and everything with it.',
    see: { label: 'The password, on its way through Photoprint', href: '/flows/password' },
    spec: rfc(9700, '2.4'),
  },
]

export const wrongClaimWords = { title: 'Often said, and not so', said: 'Often said:' } as const
