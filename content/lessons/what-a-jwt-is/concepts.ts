import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 5,
    title: 'A JWT is a format, not a login',
    needs: [3],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 6,
    title: 'Signed is not encrypted',
    needs: [5],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 7,
    title: 'Reading a token is not checking it',
    needs: [6],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
