/** The code flow as a story, in seven beats: six where a script in the page is the client. */
import type { Beat } from '../../telling'
import { askBeats } from './story/ask'
import { codeBeats } from './story/code'
import { swapBeats } from './story/swap'
import { useBeats } from './story/use'
import { yesBeats } from './story/yes'

export const authorizationCodeBeats: readonly Beat[] = [
  ...askBeats,
  ...yesBeats,
  ...codeBeats,
  ...swapBeats,
  ...useBeats,
]
