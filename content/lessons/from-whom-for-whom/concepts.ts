import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 12,
    title: 'Whose statement is it: iss, discovery and mix-up',
    needs: [10],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 13,
    title: 'For whom is it: aud',
    needs: [12],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 14,
    title: 'From when and until when: exp, nbf, iat and clocks',
    needs: [7],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
