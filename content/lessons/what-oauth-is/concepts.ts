import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 18,
    title: 'What OAuth is for: letting a program in without the password',
    needs: [1, 4],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
