import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 3,
    title: 'Bearer: whoever holds it may use it',
    needs: [2],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 4,
    title: 'Front channel and back channel',
    needs: [3],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
