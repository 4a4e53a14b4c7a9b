import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'choosing-a-flow',
  title: 'A page, a server, a phone, a nightly job: which flow?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
