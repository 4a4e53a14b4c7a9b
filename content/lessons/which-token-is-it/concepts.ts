import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 15,
    title: 'Kinds of token that must not pass for each other',
    needs: [13],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 16,
    title: 'Once or many times: jti and replay',
    needs: [14],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 17,
    title: 'What belongs in a token, and what goes stale or too large',
    needs: [6, 14],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
