/** What a library stumbled over, said so that a person can use it: a code that stays, and plain words. */
import { z } from 'zod'
import { isWorldError } from '../world/errors'
import { joseText } from './plainly-jose'
import { oauthText } from './plainly-oauth'
import { shown } from './shown'
import { membersOf } from './thrown'

export type Said = { readonly code: string; readonly text: string }

type Row = readonly [is: (error: Error) => boolean, says: (error: Error) => Said]

const shapeless = 'Something in what it knows or was told is missing, or of another kind than it must be.'
const unreadable = 'What came is not written as it must be: no JSON, or only a piece of it.'

/** The first row that fits. What an engine or a library throws speaks of its own insides, and is left out. */
const rows: readonly Row[] = [
  [speaksForItself, (error) => ({ code: codeOf(error), text: error.message })],
  [
    (error) => error instanceof z.ZodError,
    (error) => ({ code: 'unexpected_shape', text: shapeText(error as z.ZodError) }),
  ],
  [
    (error) => codeOf(error).startsWith('OAUTH_'),
    (error) => ({ code: codeOf(error), text: oauthText(codeOf(error), error) ?? shapeless }),
  ],
  [
    (error) => /^ERR_(JW|JOSE)/.test(codeOf(error)),
    (error) => ({ code: codeOf(error), text: joseText(codeOf(error), error) ?? shapeless }),
  ],
  // Errors of the provider that carry no description.
  [
    (error) => typeof membersOf(error).error === 'string',
    (error) => {
      const named = String(membersOf(error).error)
      return { code: named, text: `The error is ${shown(named)}, and nothing more was said of it.` }
    },
  ],
  [(error) => error instanceof SyntaxError, () => ({ code: 'not_readable', text: unreadable })],
]

/** Says what was thrown. Errors of our own checks speak for themselves; those of libraries are put into words. */
export function plainly(error: unknown): Said {
  const row = error instanceof Error ? rows.find(([is]) => is(error)) : undefined
  return row ? row[1](error as Error) : { code: 'unexpected_shape', text: shapeless }
}

/** Errors of our own checks, by their names: pages and routes are bundled apart, and each has classes of its own. */
const own: readonly string[] = ['Refused', 'ProofRefused', 'LookUpFailed', 'CredentialsRefused', 'TooLong']

function speaksForItself(error: Error): boolean {
  return own.includes(error.name) || isWorldError(error)
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function shapeText({ issues: [first] }: z.ZodError): string {
  const where = first?.path.length ? `"${first.path.join('.')}"` : 'What came'
  if (first?.code !== 'invalid_type') return `${where} is not as it must be.`
  // Zod hands on what it found only where it was asked to.
  return first.message.endsWith('received undefined')
    ? `${where} is missing.`
    : `${where} is of another kind than it must be: ${kinds[first.expected] ?? first.expected}.`
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}
