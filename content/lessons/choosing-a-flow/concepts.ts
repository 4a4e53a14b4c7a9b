import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 35,
    title: 'The implicit grant: the token in the address',
    needs: [4, 23],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 36,
    title: 'The password grant',
    needs: [18],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 37,
    title: 'Which flow for which program, and which version of OAuth',
    needs: [20, 35, 36],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 38,
    title: 'Machines: client credentials and API keys',
    needs: [20, 21],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
