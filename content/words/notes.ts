/** What Acme ID’s own log says, in plain words: one sentence for each event of the authorization server. */
import { codeFlowNotes } from './notes-code-flow'
import { otherFlowNotes } from './notes-other-flows'

export const noteWords: Readonly<Record<string, string>> = { ...codeFlowNotes, ...otherFlowNotes }
