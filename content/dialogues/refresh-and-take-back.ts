import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'refresh-and-take-back',
  title: 'What ends when Ada changes her mind, and when?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
