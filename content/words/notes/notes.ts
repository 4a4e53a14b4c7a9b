/** What Acme ID’s own log says, in plain words: one sentence for each event of the authorization server. */
import { codeFlowNotes } from './code-flow'
import { otherFlowNotes } from './other-flows'

export const noteWords: Readonly<Record<string, string>> = { ...codeFlowNotes, ...otherFlowNotes }
