import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 8,
    title: 'Who can sign: one secret or a pair of keys',
    needs: [7],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 9,
    title: 'The reader chooses the algorithm and the key, never the token',
    needs: [8],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 10,
    title: 'Finding the right key: JWKS and kid',
    needs: [9],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 11,
    title: 'Changing keys without breaking anything',
    needs: [10],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
