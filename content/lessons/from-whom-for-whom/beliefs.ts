import type { Belief } from '../../belief'
import { discoverySpec, oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c12-same-server-same-issuer': {
    said: 'It is the same server under another address, so it is the same issuer.',
    so: 'The issuer is a name, compared letter by letter. A server that answers at two addresses still has one name, or it is two issuers.',
    specs: [oidc('3.1.3.7', 'IDTokenValidation'), rfc(9068, '4')],
  },
  'c12-switch-the-check-off': {
    said: 'If the issuer check gets in the way, it can be switched off.',
    so: 'Without it, a token of any issuer whose keys one happens to accept will do. With a provider of many tenants that is everybody who has a tenant.',
    specs: [rfc(8725, '3.8'), oidc('3.1.3.7', 'IDTokenValidation')],
  },
  'c12-signature-names-the-issuer': {
    said: 'The signature already shows from whom a token is.',
    so: 'It shows that a certain key was used. Whose key that is one knows only if the key was fetched for the issuer that one expects.',
    specs: [rfc(8725, '3.8')],
  },
  'c12-well-known-is-trusted': {
    said: 'What stands under .well-known can be trusted.',
    so: 'It can if it came over https from the issuer’s own address and names that very issuer. Otherwise it must not be used.',
    specs: [rfc(8414, '3.3'), discoverySpec('4.3', 'ProviderConfigurationValidation')],
  },
  'c13-signature-is-enough': {
    said: 'The signature fits and the issuer is right, so the token is good.',
    so: 'A genuine token that was made for somebody else is genuine too. Its reader has to find its own name in aud.',
    apart: [
      { name: 'signature', does: 'nobody has changed it, and the right key wrote it' },
      { name: 'iss', does: 'whose statement it is' },
      { name: 'aud', does: 'who may act on it' },
    ],
    specs: [rfc(7519, '4.1.3'), rfc(8725, '3.9')],
  },
  'c13-aud-is-who-asked': {
    said: 'aud is the client that asked for the token.',
    so: 'It is whoever is to read the token. For an ID token that is the client, for an access token the API.',
    specs: [oidc('2', 'IDToken'), rfc(9068, '2.2')],
  },
  'c13-one-token-for-all': {
    said: 'One token for all our services is what single sign-on is for.',
    so: 'Each service that gets such a token can show it at all the others. A token for one service opens one door when it leaks.',
    specs: [rfc(9700, '2.3')],
  },
  'c14-milliseconds': {
    said: 'The times in a token are milliseconds, as in JavaScript.',
    so: 'They are seconds since 1970. A time in milliseconds lies tens of thousands of years ahead.',
    specs: [rfc(7519, '2')],
  },
  'c14-exp-is-always-there': {
    said: 'Every JWT has an expiry.',
    so: 'The format leaves it optional. ID tokens and JWT access tokens must have one, and a reader that wants one has to ask for it.',
    specs: [rfc(7519, '4.1.4'), rfc(9068, '2.2'), oidc('2', 'IDToken')],
  },
  'c14-issuer-clock-decides': {
    said: 'Whether a token has expired is decided by the clock of whoever issued it.',
    so: 'The reader compares the times with a clock of its own. Two clocks that differ are why a fresh token can be refused.',
    specs: [rfc(7519, '4.1.4'), rfc(7519, '4.1.5')],
  },
  'c14-something-ends-it-sooner': {
    said: 'A token ends when it has been used, or when its owner signs out.',
    so: 'Nothing in the token knows of either. Until exp it is good for any reader who only checks what stands in it.',
    specs: [rfc(7519, '4.1.4')],
  },
} as const satisfies Record<string, Belief>
