import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'where-tokens-live',
  part: 'browser',
  title: 'Where tokens live',
  question: 'What can a script reach, wherever you put them?',
  lead: '',
  concepts: [48, 49, 50, 51, 52],
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
  walk: 'where-tokens-live',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
