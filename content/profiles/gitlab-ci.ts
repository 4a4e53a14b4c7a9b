import type { Profile } from '../../lib/jwt/profiles/profile'

export const gitlabCi: Profile = {
  id: 'gitlab-ci',
  name: 'an ID token of a GitLab CI/CD job',
  marks: [
    { part: 'payload', name: 'iss', like: /^https:\/\/[^\s/?#]+$/ },
    { part: 'payload', name: 'sub', like: /^project_path:\S+$/ },
    { part: 'payload', name: 'project_path', holds: 'text' },
  ],
  rules: [
    'iss is the GitLab instance. On gitlab.com everybody’s projects share it: check sub or the project as well.',
    'aud is what the job asked for in id_tokens. There is none by default, so take one of your own.',
    'sub is project_path:{group}/{project}:ref_type:{type}:ref:{name}, unless the project changed it.',
    'ref_protected says whether the branch or tag is protected.',
  ],
  keys: 'The jwks_uri in {iss}/.well-known/openid-configuration',
  source: {
    title: 'GitLab Docs, OpenID Connect authentication using ID tokens',
    href: 'https://docs.gitlab.com/ci/secrets/id_token_authentication',
  },
  read: '2026-11-26',
}
