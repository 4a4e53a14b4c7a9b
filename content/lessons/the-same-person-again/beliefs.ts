import type { Belief } from '../../belief'
import { backchannelSpec, frontchannelSpec, oidc, rfc, rpLogout } from '../../words/specs'

export const beliefs = {
  'c44-scope-fills-the-id-token': {
    said: 'Who asks for the scope email finds the e-mail in the ID token.',
    so: 'Where an access token is issued too, these claims are returned by UserInfo. Some servers put them into the ID token as well, and nobody can rely on it.',
    specs: [oidc('5.4', 'ScopeClaims')],
  },
  'c44-access-token-has-the-profile': {
    said: 'The profile can be read from the access token.',
    so: 'The access token is what one shows to UserInfo. Its contents are none of the client’s business, and it may have none.',
    specs: [oidc('5.3.1', 'UserInfoRequest'), rfc(9068, '6')],
  },
  'c44-any-answer-is-about-her': {
    said: 'What UserInfo answers is about whoever just signed in.',
    so: 'It is about the person of the access token. Only if its sub is that of the ID token is it about the same one.',
    specs: [oidc('5.3.2', 'UserInfoResponse')],
  },
  'c45-email-is-the-key': {
    said: 'The e-mail address is the key to the account.',
    so: 'Addresses change, pass to others, and are not always verified. Only iss and sub together name an account for good.',
    apart: [
      { name: 'iss and sub', does: 'name one account at one issuer, for good' },
      { name: 'e-mail', does: 'says where to write to, today' },
    ],
    specs: [oidc('5.7', 'ClaimStability')],
  },
  'c45-provider-token-is-my-session': {
    said: 'After the sign-in, the provider’s token is my session.',
    so: 'The ID token has done its work once it was checked. From then on the site has a session of its own.',
    specs: [oidc('2', 'IDToken'), oidc('3.1.3.7', 'IDTokenValidation')],
  },
  'c45-front-end-says-who': {
    said: 'The front end has just signed them in, so it can tell my backend who it is.',
    so: 'Anybody can send an id. The backend needs something that it can check for itself.',
    specs: [oidc('3.1.3.7', 'IDTokenValidation')],
  },
  'c46-sites-share-tokens': {
    said: 'With single sign-on the sites share one token.',
    so: 'Each gets tokens of its own. What is shared is a cookie at the provider, which none of the sites ever sees.',
    specs: [oidc('3.1.2.3', 'Authenticates')],
  },
  'c46-silent-works-everywhere': {
    said: 'Renewing in a hidden frame works in every browser.',
    so: 'It needs the provider’s cookie in a frame on another site. A browser that withholds third-party cookies makes the provider see a stranger.',
    specs: [oidc('3.1.2.6', 'AuthError'), frontchannelSpec('4.1', 'ThirdPartyContent')],
  },
  'c46-prompt-proves-it': {
    said: 'With prompt=login I can be sure that the person has just signed in.',
    so: 'The request goes through the browser and can be changed there. Only auth_time in the ID token shows when it was.',
    specs: [oidc('3.1.2.1', 'AuthRequest'), oidc('3.1.3.7', 'IDTokenValidation')],
  },
  'c46-known-means-allowed': {
    said: 'Whoever is signed in at the provider is signed in at every site.',
    so: 'Being known is one thing, and having said yes to a site is another. A site that was never allowed is told no.',
    specs: [oidc('3.1.2.6', 'AuthError')],
  },
  'c47-logout-kills-the-token': {
    said: 'Signing out makes the tokens worthless.',
    so: 'A JWT that an API checks by itself is good until it expires. Only a token that somebody looks up can end with the session.',
    specs: [rfc(7009, '3'), backchannelSpec('2.7')],
  },
  'c47-out-of-one-out-of-all': {
    said: 'Out of one site is out of all.',
    so: 'The site’s session, the provider’s, those of the other sites and the tokens each end by themselves.',
    apart: [
      { name: 'the site’s session', does: 'ends when the site throws it away' },
      { name: 'the provider’s session', does: 'ends at its end-session endpoint' },
      { name: 'the other sites’ sessions', does: 'end when they are told, and listen' },
      { name: 'the tokens', does: 'end when they expire or are revoked' },
    ],
    specs: [rpLogout('2'), backchannelSpec('1')],
  },
  'c47-expired-hint-is-useless': {
    said: 'An expired ID token cannot be used for signing out.',
    so: 'It is a hint about who leaves. The provider checks that it issued it, and should accept one that has expired, if the session is or was a short while ago its own.',
    specs: [rpLogout('2')],
  },
} as const satisfies Record<string, Belief>
