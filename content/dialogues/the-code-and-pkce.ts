import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'the-code-and-pkce',
  title: 'What would break if this one were missing?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
