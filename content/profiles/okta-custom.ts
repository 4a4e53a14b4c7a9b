import type { Profile } from '../../lib/jwt/profiles/profile'

export const oktaCustom: Profile = {
  id: 'okta-custom',
  name: 'an access token of an Okta custom authorization server',
  marks: [
    { part: 'payload', name: 'iss', like: /^https:\/\/[\w-]+\.(?:okta|oktapreview|okta-emea)\.com\/oauth2\/\w+$/ },
    { part: 'payload', name: 'cid', holds: 'text' },
  ],
  rules: [
    'iss must be your authorization server: the domain, /oauth2/ and its id, such as default.',
    'aud is what that server was set up with: api://default for the one called default, until it is changed.',
    'The client is in cid. scp lists the scopes. uid is there only where a person is.',
    'An ID token has no cid, and the client in aud: an API must not accept it.',
  ],
  keys: '{iss}/v1/keys',
  source: {
    title: 'Okta, Validate access tokens',
    href: 'https://developer.okta.com/docs/guides/validate-access-tokens/',
  },
  read: '2026-11-26',
}
