import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'whoever-holds-it',
  title: 'Why is a ticket worth as much to the thief as to Ada?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
