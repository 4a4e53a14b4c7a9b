import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'what-a-jwt-is',
  part: 'jwt',
  title: 'What a JWT is',
  question: 'Who can read it, and who can tell that it is genuine?',
  lead: '',
  concepts: [5, 6, 7],
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
  walk: 'what-a-jwt-is',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
