/** What a library stumbled over, said so that a person can use it: a code that stays, and plain words. */
import { z } from 'zod'

export type Said = { readonly code: string; readonly text: string }

type Row = readonly [is: (error: Error) => boolean, says: (error: Error) => Said]

/** The first row that fits. What an engine throws by itself speaks of its own insides, and is left out. */
const rows: readonly Row[] = [
  [
    (error) => error instanceof z.ZodError,
    (error) => ({ code: 'unexpected_shape', text: shapeText(error as z.ZodError) }),
  ],
  [hasCode, (error) => ({ code: String((error as Error & { code: string }).code), text: error.message })],
  [
    (error) => error instanceof SyntaxError,
    () => ({ code: 'not_readable', text: 'What came is not written as it must be: no JSON, or only a piece of it.' }),
  ],
  [
    (error) => error instanceof TypeError || error instanceof RangeError,
    () => ({
      code: 'unexpected_shape',
      text: 'Something in what it knows or was told is missing, or of another kind than it must be.',
    }),
  ],
]

/** Says what was thrown. Errors of the libraries and of our own checks speak for themselves. */
export function plainly(error: unknown): Said {
  if (!(error instanceof Error)) return { code: 'unknown', text: String(error) }
  const row = rows.find(([is]) => is(error))
  return row ? row[1](error) : { code: error.name, text: error.message }
}

function hasCode(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string'
}

function shapeText({ issues: [first] }: z.ZodError): string {
  const where = first?.path.length ? `"${first.path.join('.')}"` : 'What came'
  if (first?.code !== 'invalid_type') return `${where} is not as it must be.`
  // Zod hands on what it found only where it was asked to.
  return first.message.endsWith('received undefined')
    ? `${where} is missing.`
    : `${where} is of another kind than it must be: ${first.expected}.`
}
