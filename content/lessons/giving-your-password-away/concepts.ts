import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 1,
    title: 'Proving who you are is not being allowed to do something',
    needs: [],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 2,
    title: 'A session is a record, a cookie is only how its number travels',
    needs: [1],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
