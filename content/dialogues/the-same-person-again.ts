import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'the-same-person-again',
  title: 'Four things can end. Which one did you mean?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
