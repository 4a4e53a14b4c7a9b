import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'the-client-and-its-address',
  title: 'Who is asking, and where may the answer go?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
