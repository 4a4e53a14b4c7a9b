import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 26,
    title: 'What was asked, what was allowed, what was granted',
    needs: [18],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 27,
    title: 'Scopes, claims and roles',
    needs: [17, 26],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
