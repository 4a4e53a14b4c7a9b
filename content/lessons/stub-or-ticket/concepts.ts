import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 28,
    title: 'The access token is for the API',
    needs: [19, 13],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 29,
    title: 'How the API finds out what a token is worth',
    needs: [28, 9],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 30,
    title: 'What "stateless" is worth',
    needs: [2, 29],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
