import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'from-whom-for-whom',
  part: 'jwt',
  title: 'From whom, for whom, until when',
  question: 'A valid signature, and still the wrong token?',
  lead: '',
  concepts: [12, 13, 14],
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
  walk: 'from-whom-for-whom',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
