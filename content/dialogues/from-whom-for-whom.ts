import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'from-whom-for-whom',
  title: 'A valid signature, and still the wrong token?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
