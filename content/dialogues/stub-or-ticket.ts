import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'stub-or-ticket',
  title: 'How does the API find out what a token is worth?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
