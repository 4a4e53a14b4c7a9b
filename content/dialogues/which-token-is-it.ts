import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'which-token-is-it',
  title: 'What tells two tokens of one issuer apart, and what should they say?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
