import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 19,
    title: 'OAuth and JWT are not rivals',
    needs: [5, 18],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
