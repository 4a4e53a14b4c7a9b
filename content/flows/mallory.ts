/** Mallory, who can read an old log, and what she does with what stands in it. */
import type { RequestTemplate } from '../../lib/world/party'
import type { PartySetup } from '../../lib/world/setup'
import type { DefaultAct, Meddling } from '../types'

/** Photoprint once wrote token responses into a log, and she can read it. Like anybody, she may register an app of her own. */
export const mallory: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: ['token-response'],
  client: {
    client_id: 'lucky-frames',
    client_name: 'Lucky Frames',
    kind: 'public',
    grants: ['refresh_token'],
    scope: 'photos.read',
    start: 'nothing',
  },
}

/** A script of hers runs on Photoprint's pages, and sees what the pages see. What stays between servers it does not. */
export const hostileScript: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: [],
  onPage: ['token-response'],
  when: { client: ['browser-app'] },
}

/** The newest refresh token that she has seen, brought as Photoprint, or as whom else she says. */
export const herRefresh = (client_id = 'photoprint', token = '{refresh_token}'): RequestTemplate => ({
  method: 'POST',
  url: '{authorization-server}/token',
  form: { grant_type: 'refresh_token', refresh_token: token, client_id },
})

/** The newest access token that she has seen, or what else she takes for one, brought to the API. */
export const herCall = (token = '{access_token}'): RequestTemplate => ({
  method: 'GET',
  url: '{resource-server}/photos',
  headers: [
    ['accept', 'application/json'],
    ['authorization', `Bearer ${token}`],
  ],
})

/** The same at an API without OAuth. */
export const herOwnCall = (token: string): RequestTemplate => ({
  ...herCall(token),
  url: '{resource-server}/me/photos',
})

/** A token that she asks Acme ID to call back (RFC 7009), or to tell her about (RFC 7662). */
export const herQuestion = (
  endpoint: 'revocation' | 'introspection',
  token: string,
  client_id: string,
): RequestTemplate => ({
  method: 'POST',
  url: `{authorization-server}/token/${endpoint}`,
  form: { token, client_id },
})

/** She is quicker. */
export const malloryFirst = (request: RequestTemplate): Meddling => ({
  first: { party: 'mallory', act: { kind: 'send', request } },
})

/** She does it when the story has come this far. */
export const malloryThen = (at: DefaultAct['at'], label: string, request: RequestTemplate): DefaultAct => ({
  at,
  label,
  party: 'mallory',
  act: { kind: 'send', request },
})
