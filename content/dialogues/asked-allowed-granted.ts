import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'asked-allowed-granted',
  title: 'May Photoprint do whatever Ada may do?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
