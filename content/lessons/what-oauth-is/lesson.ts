import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'what-oauth-is',
  part: 'oauth',
  title: 'What OAuth is',
  question: 'What does Photoprint get instead of the password?',
  lead: '',
  concepts: [18],
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
  walk: 'what-oauth-is',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
