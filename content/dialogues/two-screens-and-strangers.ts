import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'two-screens-and-strangers',
  title: 'How does a TV sign in? How does a stranger?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
