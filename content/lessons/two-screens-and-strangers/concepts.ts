import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 39,
    title: 'Two screens: device flow and CIBA',
    needs: [23, 31],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 40,
    title: 'Meeting strangers: registering a client',
    needs: [20, 22],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
