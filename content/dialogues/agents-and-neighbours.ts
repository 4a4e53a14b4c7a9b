import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'agents-and-neighbours',
  title: 'Who acts for whom, and with which token?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
