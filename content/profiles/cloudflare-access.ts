import type { Profile } from '../../lib/jwt/profiles/profile'

export const cloudflareAccess: Profile = {
  id: 'cloudflare-access',
  name: 'an application token of Cloudflare Access',
  marks: [{ part: 'payload', name: 'iss', like: /^https:\/\/[\w-]+\.cloudflareaccess\.com$/ }],
  rules: [
    'aud must have the AUD tag of your own application. Every application of the team has another one.',
    'iss must be your own team’s domain.',
    'Take it from the header Cf-Access-Jwt-Assertion: the cookie CF_Authorization need not come along.',
    'Keys change every six weeks by default, and the one before stays valid for seven days.',
  ],
  keys: 'https://{team}.cloudflareaccess.com/cdn-cgi/access/certs',
  source: {
    title: 'Cloudflare, Validate JWTs',
    href: 'https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/validating-json/',
  },
  read: '2026-11-26',
}
