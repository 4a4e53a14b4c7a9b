/** Inside notes from what a library threw. */
import type { InsideNote } from '../world/party'

export type Note = Omit<InsideNote, 'party'>

/** The note for a check that refused. The code is the library's own where it has one. */
export function refusal(error: unknown): Note {
  const { code, message } = describe(error)
  return { code, text: message, refused: true }
}

/** The note for something that went as it should. */
export function remark(code: string, text: string): Note {
  return { code, text, refused: false }
}

function describe(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'unknown', message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return { code, message: error.message }
}
