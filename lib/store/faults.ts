/** What SQLite and the file system say is wrong, in our words. https://www.sqlite.org/rescode.html */
import { isStoreError, StoreError, stepTaken } from './errors'

/** The codes of https://www.sqlite.org/rescode.html that something is done about. */
const results = { corrupt: 11, full: 13, notADatabase: 26, primaryKey: 1555, unique: 2067 }

/** The bytes of the file are not what was written. */
export function isDamage(error: unknown): boolean {
  return [results.corrupt, results.notADatabase].includes(primary(error))
}

/** Nothing more goes into the file: its cap is reached, or the disk is full. */
export function isFull(error: unknown): boolean {
  return primary(error) === results.full || codeOf(error) === 'ENOSPC'
}

/** A fault of storage as a StoreError that names the folder. What is none (a mistake of ours) stays what it is. */
export function named(error: unknown, folder: string): unknown {
  if (isStoreError(error)) return error
  if ([results.primaryKey, results.unique].includes(resultOf(error))) return stepTaken(error)
  if (isFull(error))
    return new StoreError('storage_full', `There is no room left for runs in "${folder}".`, { cause: error })
  return isFault(error) ? unavailable(error, folder) : error
}

function unavailable(error: Error, folder: string): StoreError {
  const text = `The data folder "${folder}" cannot be used: ${error.message}. DATA_DIR names another.`
  return new StoreError('storage_unavailable', text, { cause: error })
}

/** SQLite, a closed database and the file system give their errors a code that is a text; our own mistakes have none. */
function isFault(error: unknown): error is Error {
  return error instanceof Error && codeOf(error) !== undefined
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function resultOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
}

/** The lower eight bits: the rest says more exactly where it happened. */
function primary(error: unknown): number {
  return resultOf(error) & 0xff
}
