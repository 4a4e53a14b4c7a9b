/** A message in a few letters, as it stands over its arrow. */
import { reasonOf } from '@/lib/world/http-text'
import type { Http } from '@/lib/world/message'
import { refusalOf } from '@/lib/world/readings/refusal'

/** `GET /callback`, `303 See Other`, `400 invalid_grant`. */
export function inShort(http: Http): string {
  if (http.type === 'request') return `${http.method} ${URL.parse(http.url)?.pathname ?? http.url}`
  const error = refusalOf(http)
  const isCode = error !== null && error.code !== String(http.status)
  return `${http.status} ${isCode ? error.code : reasonOf(http.status)}`.trim()
}
