import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'which-token-is-it',
  part: 'jwt',
  title: 'Which token it is, and what is in it',
  question: 'What tells two tokens of one issuer apart, and what should they say?',
  lead: '',
  concepts: [15, 16, 17],
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
  walk: 'which-token-is-it',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
