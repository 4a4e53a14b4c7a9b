import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 23,
    title: 'Why a code first, and only once',
    needs: [4, 20, 22],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 24,
    title: 'PKCE: whoever brings the code is whoever asked for it',
    needs: [23],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 25,
    title: 'Three random values: state, nonce, verifier',
    needs: [24],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
