import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'where-tokens-live',
  title: 'What can a script reach, wherever you put them?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
