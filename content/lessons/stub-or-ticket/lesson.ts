import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'stub-or-ticket',
  part: 'oauth',
  title: 'A numbered stub or a stamped ticket',
  question: 'How does the API find out what a token is worth?',
  lead: '',
  concepts: [28, 29, 30],
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
  walk: 'stub-or-ticket',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
