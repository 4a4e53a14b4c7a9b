/** The request that is being served. The provider belongs to a run, and which of its worlds is meant comes with each request. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from '../../process'
import type { HttpRequest, HttpResponse } from '../../world/message'
import type { Addresses } from '../../world/settings'
import type { Note } from '../note'
import type { Records } from './state'

/** What one request sees and leaves behind. Time in milliseconds since 1970. */
export type Serving = {
  records: Records
  readonly now: number
  readonly notes: Note[]
  readonly addresses: Addresses
  /** What the server sends to others besides its answer, and does not wait for. */
  readonly asks: HttpRequest[]
  /** What others have answered, by the address that was asked. */
  readonly answers: Readonly<Record<string, HttpResponse>>
  /** What the server must ask others before it can answer. */
  readonly missing: HttpRequest[]
  /** The models of the records that were looked up. */
  readonly lookUps: string[]
}

/** A provider made by a page serves the routes too, and must find their requests. */
const storage = once('serving', () => new AsyncLocalStorage<Serving>())

/** Serves a request: whatever asks for `current()` in the course of the work is given this. */
export function whileServing<Result>(serving: Serving, work: () => Promise<Result>): Promise<Result> {
  return storage.run(serving, work)
}

/** The request that is being served. Throws where there is none. */
export function current(): Serving {
  const serving = storage.getStore()
  if (!serving) throw new Error('The provider was used outside of a request.')
  return serving
}

/** Writes into the log of the request that is being served; where there is none, nobody reads it. */
export function writeDown(note: Note): void {
  storage.getStore()?.notes.push(note)
}
