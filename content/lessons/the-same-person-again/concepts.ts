import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 44,
    title: 'More about the person: UserInfo',
    needs: [42],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 45,
    title: 'Knowing somebody again: iss and sub, and what to do after a social login',
    needs: [43],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 46,
    title: 'Single sign-on: the provider’s session, and asking it silently',
    needs: [41],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 47,
    title: 'Signing out: four things that can end',
    needs: [2, 34, 46],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]
