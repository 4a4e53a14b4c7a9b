import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 20,
    title: 'What kind of client: can it keep a secret?',
    needs: [18],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 21,
    title: 'How a client proves who it is',
    needs: [8, 20],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 22,
    title: 'Where the answer may go: redirect_uri',
    needs: [18, 4],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
