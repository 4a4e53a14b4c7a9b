import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'giving-your-password-away',
  part: 'ground',
  title: 'Giving your password away',
  question: 'What is wrong with just telling it the password?',
  lead: '',
  concepts: [1, 2],
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
  walk: 'giving-your-password-away',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
