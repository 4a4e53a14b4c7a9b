/** Navigations: what a browser asks for, who started it, and where a redirect takes it (Fetch §4.4, RFC 9110 §15.4). */
import type { HttpRequest } from '../../world/message'
import { type Note, remark } from '../note'
import { httpAddress } from './address'

export type Navigation = {
  readonly request: HttpRequest
  /** The address of the page that started it; `null` where a person typed the address. Redirects do not change it. */
  readonly initiator: string | null
  /** How many redirects have led to it. */
  readonly redirects: number
}

/** A navigation with the headers that browsers add. */
export function navigate(request: HttpRequest, initiator: string | null, redirects = 0): Navigation {
  const origin = initiator && request.method !== 'GET' ? ([['origin', new URL(initiator).origin]] as const) : []
  const headers = [
    ['host', new URL(request.url).host],
    ['accept', 'text/html'],
    ...request.headers,
    ...origin,
    ...refererOf(request.url, initiator),
  ] as const
  return { request: { ...request, headers }, initiator, redirects }
}

/** The navigation that a redirect asks for; `null` where its Location is no http address. */
export function redirected(from: Navigation, status: number, location: string, address: string): Navigation | null {
  const url = httpAddress(location, address)
  if (!url) return null
  // RFC 9110 §10.2.2: a Location without a fragment inherits the one of the address that was asked for.
  if (!url.hash) url.hash = new URL(address).hash
  const keeps = status === 307 || status === 308
  const { method, body, headers } = from.request
  const type = headers.filter(([name]) => name === 'content-type')
  const request: HttpRequest = keeps
    ? { type: 'request', method, url: url.href, headers: type, body }
    : { type: 'request', method: 'GET', url: url.href, headers: [], body: '' }
  return navigate(request, from.initiator, (from.redirects ?? 0) + 1)
}

/** Fetch, "HTTP-redirect fetch": as many redirects as one navigation may take. */
export const mostRedirects = 20

/** What is said after the last of them. */
export const tooMany: Note = remark(
  'too_many_redirects',
  `This is redirect number ${mostRedirects + 1} of one navigation. A browser follows ${mostRedirects}, then it gives up and says that there were too many.`,
)

/** Why a browser does not follow a Location. */
export function noAddress(location: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(location)?.[1]
  return scheme === undefined || /^https?$/i.test(scheme)
    ? `"${location}" is no address to go to. The browser stays on the page that it has.`
    : `"${location}" is no http address. A browser hands it to the program that has registered for "${scheme}:", and here is none.`
}

/** RFC 9110 §7.1: what a Location has behind its # reaches no server. Says so, where somebody wrote parameters there. */
export function keptFragment(location: string): Note[] {
  const fragment = location.split('#').slice(1).join('#')
  if (!fragment.includes('=')) return []
  const names = [...new URLSearchParams(fragment).keys()].map((name) => `"${name}"`).join(', ')
  return [
    remark(
      'fragment.kept',
      `Behind # stands ${names}. The browser keeps that to itself and sends none of it: only a script of the page there can read it.`,
    ),
  ]
}

/** The default policy, strict-origin-when-cross-origin: another origin learns where a visitor came from, and no path; http learns nothing from https. */
export function refererOf(url: string, initiator: string | null): readonly (readonly [string, string])[] {
  if (!initiator) return []
  const [from, to] = [new URL(initiator), new URL(url)]
  if (from.protocol === 'https:' && to.protocol === 'http:') return []
  from.hash = ''
  return [['referer', from.origin === to.origin ? from.href : `${from.origin}/`]]
}
