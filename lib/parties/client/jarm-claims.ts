/** What a client looked at in a signed authorization response before it believed it (JARM §2.4). */
import { decodeJwt } from 'jose'
import type { Note } from '../note'
import { audience, compared, expiry, notesOn } from './findings'
import type { Attempt, ClientConfig } from './state'

/** Acme ID gives the JWT two minutes. JARM §2.1 recommends ten at most: so long Photoprint takes it, in seconds. */
export const jarmTolerance = 8 * 60

/** What can be compared without keys. `now` in milliseconds since 1970. */
export function responseClaimNotes(url: string, config: ClientConfig, now: number): Note[] {
  const { iss, aud, exp } = claimsIn(url)
  const { client_id, client_name: client, metadata } = config
  return notesOn('response', [
    ['iss', compared('iss', iss, metadata.issuer, `the issuer that ${client} asked`)],
    ['aud', audience(aud, client_id, client)],
    ['exp', expiry({ value: exp, now: Math.floor(now / 1000), client, tolerance: jarmTolerance })],
  ])
}

/** The state in it, once its signature has been found good. */
export function responseStateNotes(url: string, attempt: Attempt, client: string): Note[] {
  return notesOn('response', [
    ['state', compared('state', claimsIn(url).state, attempt.state, `the one that ${client} sent`)],
  ])
}

function claimsIn(url: string): Readonly<Record<string, unknown>> {
  return decodeJwt(responseIn(url))
}

/** The JWT that the answer is (JARM §2.3.1). */
export function responseIn(url: string): string {
  return new URL(url).searchParams.get('response') ?? ''
}
