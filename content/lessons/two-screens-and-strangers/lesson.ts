import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'two-screens-and-strangers',
  part: 'choosing',
  title: 'Two screens, and strangers',
  question: 'How does a TV sign in? How does a stranger?',
  lead: '',
  concepts: [39, 40],
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
  walk: 'two-screens-and-strangers',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
