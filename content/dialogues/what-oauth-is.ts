import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'what-oauth-is',
  title: 'What does Photoprint get instead of the password?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
