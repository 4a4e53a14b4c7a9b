import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'when-oauth-becomes-login',
  title: 'Why does an access token not say who is there?',
  first: '',
  turns: {},
  end: { found: '', see: [] },
}
