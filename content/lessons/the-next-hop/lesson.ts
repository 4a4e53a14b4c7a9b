import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'the-next-hop',
  part: 'services',
  title: 'The next hop',
  question: 'Which of five services checks, and with which token?',
  lead: '',
  concepts: [53, 54, 55, 56],
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
  walk: 'the-next-hop',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
