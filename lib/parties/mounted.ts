/** A site below a path of its host: it speaks of itself as if it stood at the root, and what it sends out is moved here, as a proxy in front of it would. */
import { pathOfBase } from '../world/base'
import type { HttpResponse } from '../world/message'
import type { Outcome } from '../world/party'

/** An answer as it leaves a site with this base: links, forms, a Location and the paths of cookies stand below it. */
export function mounted(base: string, http: HttpResponse): HttpResponse {
  const mount = pathOfBase(base)
  if (mount === '') return http
  const headers = http.headers.map(([name, value]) => [name, moveHeader(mount, name, value)] as const)
  return { ...http, headers, body: mountedHtml(base, http.body) }
}

/** The same for what a party does: its answers are moved, its questions go where they go. */
export function mountedOutcome<State>(base: string, outcome: Outcome<State>): Outcome<State> {
  const sends = outcome.sends.map((sending) =>
    'inReplyTo' in sending ? { ...sending, http: mounted(base, sending.http) } : sending,
  )
  return { ...outcome, sends }
}

/** A page with its links and forms below a base. */
export function mountedHtml(base: string, html: string): string {
  const mount = pathOfBase(base)
  return mount === '' ? html : html.replace(/ (href|action)="\/(?!\/)/g, ` $1="${mount}/`)
}

function moveHeader(mount: string, name: string, value: string): string {
  if (name === 'location') return value.startsWith('/') && !value.startsWith('//') ? `${mount}${value}` : value
  return name === 'set-cookie' ? value.replace(/; Path=\/(?=;|$)/, `; Path=${mount}`) : value
}
