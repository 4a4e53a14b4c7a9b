/** Photoprint, where an answer comes back, and it knows two servers: which of them answers? RFC 9207 §2.4, RFC 9700 §4.4. */
import { validateAuthResponse } from 'oauth4webapi'
import { Refused } from '../../note'
import type { Answered } from './callback'
import { withoutIss } from './without-iss'

export function skipIssCheck(url: URL, { server, client, attempt }: Answered): URLSearchParams {
  return validateAuthResponse(...withoutIss(server, client, url), attempt.state)
}

export function knowsTheIss(url: URL, { server, client, attempt, issuers }: Answered): URLSearchParams {
  const iss = url.searchParams.get('iss') ?? ''
  if (!issuers.includes(iss)) throw new Refused('iss.unknown', `iss is "${iss}", and nobody here knows that server.`)
  return validateAuthResponse(...withoutIss(server, client, url), attempt.state)
}

export function comparesIss(url: URL, { server, client, attempt }: Answered): URLSearchParams {
  const iss = url.searchParams.get('iss') ?? ''
  if (iss !== server.issuer) throw new Refused('iss.other', `iss is "${iss}", and "${server.issuer}" was asked.`)
  return validateAuthResponse(...withoutIss(server, client, url), attempt.state)
}
