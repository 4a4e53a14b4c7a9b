import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'the-same-person-again',
  part: 'openid',
  title: 'The same person again, and signing out',
  question: 'Four things can end. Which one did you mean?',
  lead: '',
  concepts: [44, 45, 46, 47],
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
  walk: 'the-same-person-again',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
