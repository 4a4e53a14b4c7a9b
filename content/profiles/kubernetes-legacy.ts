import type { Profile } from '../../lib/jwt/profiles/profile'

export const kubernetesLegacy: Profile = {
  id: 'kubernetes-legacy',
  name: 'a legacy service account token of Kubernetes, from a Secret',
  marks: [
    { part: 'payload', name: 'iss', is: ['kubernetes/serviceaccount'] },
    { part: 'payload', name: 'sub', like: /^system:serviceaccount:[a-z0-9-]+:[a-z0-9.-]+$/ },
  ],
  rules: [
    'It has no exp: it is good until its Secret or its service account is deleted.',
    'It has no aud: whoever receives it can use it elsewhere in its name.',
    'Only the API server can tell whether it is still good: ask it by a TokenReview.',
    'Use a bound token instead: that one expires and names its audience.',
  ],
  keys: 'Those that the API server was started with (service-account-key-file): this issuer is no address.',
  lacks: {
    aud: 'Legacy service account tokens of Kubernetes have none. That is one reason why bound tokens took their place.',
    exp: 'Legacy service account tokens of Kubernetes have none. They end with their Secret.',
  },
  source: {
    title: 'Kubernetes, KEP-1205 Bound Service Account Tokens',
    href: 'https://www.kubernetes.dev/resources/keps/1205/',
  },
  read: '2026-11-26',
}
