import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'what-a-jwt-is',
  title: 'Who can read it, and who can tell that it is genuine?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
