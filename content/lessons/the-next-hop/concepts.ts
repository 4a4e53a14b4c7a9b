import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 53,
    title: 'Gateways and microservices: who checks?',
    needs: [29, 27],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 54,
    title: 'The next hop: token exchange and delegation',
    needs: [13, 53],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 55,
    title: 'Tokens that a thief cannot use',
    needs: [3, 8],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 56,
    title: 'Protecting the request itself: PAR, JAR, JARM, RAR',
    needs: [22, 25, 26],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
