import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'giving-your-password-away',
  title: 'What is wrong with just telling it the password?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
