import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'the-code-and-pkce',
  part: 'oauth',
  title: 'The code, PKCE, and three random values',
  question: 'What would break if this one were missing?',
  lead: '',
  concepts: [23, 24, 25],
  minutes: 5,
  attempt: '',
  refuted: { belief: '' as never, by: { flow: 'authorization-code', at: 'api-request' }, shows: '' },
  picture: {
    title: '',
    intro: '',
    run: { flow: 'authorization-code', at: 'api-request' },
    things: [],
    moves: [],
    limit: '',
    question: { ask: '', options: [] },
  },
  walk: 'the-code-and-pkce',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
