import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'who-signs-who-checks',
  title: 'One secret or a pair, and who picks the algorithm?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
