import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'oauth-or-jwt',
  part: 'oauth',
  title: 'OAuth or JWT?',
  question: 'Which of the two do I choose?',
  lead: '',
  concepts: [19],
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
  walk: 'oauth-or-jwt',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
