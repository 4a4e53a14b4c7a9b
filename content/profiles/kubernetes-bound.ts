import type { Profile } from '../../lib/jwt/profiles/profile'

export const kubernetesBound: Profile = {
  id: 'kubernetes-bound',
  name: 'a bound service account token of Kubernetes',
  marks: [
    { part: 'payload', name: 'sub', like: /^system:serviceaccount:[a-z0-9-]+:[a-z0-9.-]+$/ },
    { part: 'payload', name: 'kubernetes.io', holds: 'object' },
  ],
  rules: [
    'aud names whom it is for: the API server by default, or the audience that the pod’s volume asks for.',
    'Another reader than the one in aud has to refuse it.',
    'It is bound to what kubernetes.io names, such as a pod: when that is gone, the API server refuses it.',
    'The kubelet replaces it before it expires. Read the file anew, and do not keep a copy.',
  ],
  keys: 'The jwks_uri in {iss}/.well-known/openid-configuration, or /openid/v1/jwks of the API server',
  source: {
    title: 'Kubernetes, KEP-1205 Bound Service Account Tokens',
    href: 'https://www.kubernetes.dev/resources/keps/1205/',
  },
  read: '2026-11-26',
}
