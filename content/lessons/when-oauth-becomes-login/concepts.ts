import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 41,
    title: 'OpenID Connect: signing in on top of OAuth',
    needs: [1, 18, 26],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 42,
    title: 'ID token or access token',
    needs: [28, 41],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 43,
    title: 'Checking an ID token',
    needs: [12, 13, 14, 25, 42],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
