/** Where an address ends up in a browser: shown as a page, redirected on, or fetched by a script (Fetch §4.4, HTML §7.4). */
import { type Http, header, isRequest, type Message, type RequestMessage, redirectTarget } from '../message'

/** `open`: it cannot be known yet. `script`: no navigation, so no address bar and no page. */
export type Landing = 'page' | 'redirect' | 'script' | 'open'

/** What became of the address of a request that a browser sent. */
export function landingOf(request: RequestMessage, messages: readonly Message[]): Landing {
  if (!isNavigation(request.http)) return 'script'
  const answer = answerTo(request, messages)
  if (answer === undefined) return 'open'
  return redirectTarget(answer.http) === undefined ? 'page' : 'redirect'
}

/** The answer to a request, where it has come. A copy of a request has an answer of its own. */
export function answerTo({ id }: Message, messages: readonly Message[]): Message | undefined {
  return messages.find((message) => message.inReplyTo === id)
}

/** The request that a redirect made its browser send. */
export function followUpOf(redirect: Message, messages: readonly Message[]): RequestMessage | undefined {
  const asked = messages.find(({ id }) => id === redirect.inReplyTo)?.http
  const target = URL.parse(redirectTarget(redirect.http) ?? '', asked?.type === 'request' ? asked.url : undefined)
  const url = target?.href.split('#')[0]
  return messages
    .filter(isRequest)
    .find(({ id, from, http }) => id > redirect.id && from === redirect.to && http.url === url)
}

/**
 * What becomes of the fragment of a redirect. The browser keeps it through every redirect that brings no fragment of
 * its own (RFC 9110 §10.2.2), so a page further on may see it.
 */
export function fragmentLanding(redirect: Message, messages: readonly Message[]): Landing {
  const request = followUpOf(redirect, messages)
  if (request === undefined) return 'open'
  const landing = landingOf(request, messages)
  const next = answerTo(request, messages)
  if (landing !== 'redirect' || next === undefined) return landing
  return redirectTarget(next.http)?.includes('#') ? 'redirect' : fragmentLanding(next, messages)
}

/** A script's fetch says so (Fetch Metadata §2.3), or does not ask for a page. */
export function isNavigation(http: Http): boolean {
  const mode = header(http, 'sec-fetch-mode')
  if (mode !== undefined) return mode === 'navigate'
  const accept = header(http, 'accept')
  return accept === undefined || accept.includes('text/html')
}
