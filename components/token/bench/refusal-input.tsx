import { refusalLabels as words } from '@/content/labels/refusal'
import { drawnFor } from './drawn-for'
import { PastedField } from './pasted-field'

/** Where the error is pasted that somebody answered to the token. */
export const RefusalInput = drawnFor(['error', 'change'], ({ bench }) => (
  <PastedField
    label={words.error}
    hint={words.errorHint}
    rows={2}
    value={bench.error}
    onChange={(error) => bench.change({ error })}
  />
))
