/** Photoprint, where an answer comes back: whose answer is it? RFC 6749 §10.12. */
import * as oauth from 'oauth4webapi'
import { Refused } from '../../note'
import type { Answered } from './callback'

export function skipStateCheck(url: URL, { server, client }: Answered): URLSearchParams {
  return oauth.validateAuthResponse(server, client, url, oauth.skipStateCheck)
}

export function wantsAState(url: URL, { server, client }: Answered): URLSearchParams {
  if (!url.searchParams.get('state')) throw new Refused('no_state', 'The answer brings no state.')
  return oauth.validateAuthResponse(server, client, url, oauth.skipStateCheck)
}

export function comparesState(url: URL, { server, client, attempt }: Answered): URLSearchParams {
  return oauth.validateAuthResponse(server, client, url, attempt.state)
}
