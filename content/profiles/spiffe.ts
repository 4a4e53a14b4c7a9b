import type { Profile } from '../../lib/jwt/profiles/profile'

export const spiffe: Profile = {
  id: 'spiffe',
  name: 'a JWT-SVID of SPIFFE',
  marks: [{ part: 'payload', name: 'sub', like: /^spiffe:\/\/[a-z0-9._-]+(?:\/[\w./-]*)?$/ }],
  rules: [
    'aud is required. Without it, or without your own name in it, you must refuse the token.',
    'exp is required as well.',
    'sub is the SPIFFE ID. Its trust domain tells whose bundle of keys to take, for iss need not be there.',
    'In the bundle the keys for it say use “jwt-svid”, which many JWT libraries do not know.',
  ],
  keys: 'The trust bundle of the trust domain in sub, from the Workload API or a bundle endpoint',
  lacks: { iss: 'A JWT-SVID need not have one: the trust domain in sub says whose keys to take.' },
  source: {
    title: 'SPIFFE, The JWT SPIFFE Verifiable Identity Document',
    href: 'https://github.com/spiffe/spiffe/blob/main/standards/JWT-SVID.md',
  },
  read: '2026-11-26',
}
