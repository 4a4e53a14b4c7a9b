import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'refresh-and-take-back',
  part: 'oauth',
  title: 'Refresh, rotate, take back',
  question: 'What ends when Ada changes her mind, and when?',
  lead: '',
  concepts: [31, 32, 33, 34],
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
  walk: 'refresh-and-take-back',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
