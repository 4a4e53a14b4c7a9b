import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  id: 'the-client-and-its-address',
  part: 'oauth',
  title: 'The client, and where the answer goes',
  question: 'Who is asking, and where may the answer go?',
  lead: '',
  concepts: [20, 21, 22],
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
  walk: 'the-client-and-its-address',
  quiz: ['', '', '', '', ''],
  stick: { sentence: '', hook: '', example: '', cards: [] },
}
