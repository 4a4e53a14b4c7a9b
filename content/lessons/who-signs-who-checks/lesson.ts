import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'who-signs-who-checks',
  part: 'jwt',
  title: 'Keys: who signs, who checks',
  question: 'One secret or a pair, and who picks the algorithm?',
  lead: '',
  concepts: [8, 9, 10, 11],
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
  walk: 'who-signs-who-checks',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
