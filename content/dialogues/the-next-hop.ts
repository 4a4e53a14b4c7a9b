import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'the-next-hop',
  title: 'Which of five services checks, and with which token?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
