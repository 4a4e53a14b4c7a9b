import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'whoever-holds-it',
  part: 'ground',
  title: 'Whoever holds it',
  question: 'Why is a ticket worth as much to the thief as to Ada?',
  lead: '',
  concepts: [3, 4],
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
  walk: 'whoever-holds-it',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
