import type { Profile } from '../../lib/jwt/profiles/profile'

export const githubActions: Profile = {
  id: 'github-actions',
  name: 'an OpenID Connect token of GitHub Actions',
  marks: [{ part: 'payload', name: 'iss', is: ['https://token.actions.githubusercontent.com'] }],
  rules: [
    'Every repository on GitHub gets tokens of this issuer: check sub or repository, or anybody’s workflow passes.',
    'sub names the repository and what the job runs for, such as repo:octo-org/octo-repo:ref:refs/heads/main.',
    'aud is the address of the repository’s owner, unless the workflow asked for another one.',
    'With an environment, sub names that in place of the branch.',
  ],
  keys: 'https://token.actions.githubusercontent.com/.well-known/jwks',
  source: {
    title: 'GitHub Docs, OpenID Connect reference',
    href: 'https://docs.github.com/en/actions/reference/security/oidc',
  },
  read: '2026-11-26',
}
