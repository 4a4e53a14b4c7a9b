import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'when-oauth-becomes-login',
  part: 'openid',
  title: 'When OAuth becomes login',
  question: 'Why does an access token not say who is there?',
  lead: '',
  concepts: [41, 42, 43],
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
  walk: 'when-oauth-becomes-login',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
