/** A navigation leaves: the address bar shows where to, and the open page stays until the answer has come. */
import type { Outcome } from '../../world/party'
import { cookiesFor } from './cookies'
import type { Navigation } from './navigation'
import type { BrowserState } from './state'

/** `id`: the one that the request will get. */
export function send(state: BrowserState, navigation: Navigation, id: number, now: number): Outcome<BrowserState> {
  const { request } = navigation
  const { line, notes } = cookiesFor(state.jar, request, navigation.initiator, now)
  const headers = [...request.headers, ...(line ? ([['cookie', line]] as const) : [])]
  return {
    state: { ...state, address: request.url, pending: { navigation, message: id } },
    sends: [{ http: { ...request, url: withoutFragment(request.url), headers } }],
    notes,
  }
}

/** RFC 9110 §7.1: what follows `#` is for the browser alone, and is not sent. */
export function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url
}
