import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'agents-and-neighbours',
  part: 'services',
  title: 'Agents, and the neighbours',
  question: 'Who acts for whom, and with which token?',
  lead: '',
  concepts: [57, 58],
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
  walk: 'agents-and-neighbours',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
