import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'asked-allowed-granted',
  part: 'oauth',
  title: 'Asked, allowed, granted',
  question: 'May Photoprint do whatever Ada may do?',
  lead: '',
  concepts: [26, 27],
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
  walk: 'asked-allowed-granted',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
