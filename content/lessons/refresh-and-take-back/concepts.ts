import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 31,
    title: 'Refresh tokens: staying in without asking again',
    needs: [28],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 32,
    title: 'Rotation: two uses of one refresh token mean a copy',
    needs: [31],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 33,
    title: 'How long should a token live',
    needs: [14, 31],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 34,
    title: 'Taking it back: revocation',
    needs: [29, 31],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
