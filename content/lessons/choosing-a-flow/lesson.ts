import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'choosing-a-flow',
  part: 'choosing',
  title: 'Choosing for your app',
  question: 'A page, a server, a phone, a nightly job: which flow?',
  lead: '',
  concepts: [35, 36, 37, 38],
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
  walk: 'choosing-a-flow',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
