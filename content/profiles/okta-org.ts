import type { Profile } from '../../lib/jwt/profiles/profile'

export const oktaOrg: Profile = {
  id: 'okta-org',
  name: 'an access token of Okta’s org authorization server',
  marks: [
    { part: 'payload', name: 'iss', like: /^https:\/\/[\w-]+\.(?:okta|oktapreview|okta-emea)\.com$/ },
    { part: 'payload', name: 'cid', holds: 'text' },
  ],
  rules: [
    'It is not yours to check: Okta alone consumes it, and may change what is in it at any time.',
    'Its aud is the Okta organisation itself, and not your API.',
    'For your own API use a custom authorization server: its issuer has /oauth2/ and an id behind the domain.',
  ],
  keys: 'None that you should use.',
  source: {
    title: 'Okta, Validate access tokens',
    href: 'https://developer.okta.com/docs/guides/validate-access-tokens/',
  },
  read: '2026-11-26',
}
