import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'oauth-or-jwt',
  title: 'Which of the two do I choose?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
