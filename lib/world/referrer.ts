/** What a page's address tells other sites that the page links to or loads things from (Referrer Policy §3). */
import { header, type Message } from './message'

/** To another origin: the whole address without its fragment, the origin alone, or nothing. */
type Reach = 'address' | 'origin' | 'none'

const reaches: Readonly<Record<string, Reach>> = {
  'no-referrer': 'none',
  'same-origin': 'none',
  origin: 'origin',
  'strict-origin': 'origin',
  'origin-when-cross-origin': 'origin',
  'strict-origin-when-cross-origin': 'origin',
  'no-referrer-when-downgrade': 'address',
  'unsafe-url': 'address',
}

/** Of several policies the last one that is known counts. Without one, browsers take `strict-origin-when-cross-origin`. */
export function referrerReach(page: Message | undefined): Reach {
  const policies = (page ? (header(page.http, 'referrer-policy') ?? '') : '').split(',')
  const known = policies.map((policy) => policy.trim().toLowerCase()).filter((policy) => Object.hasOwn(reaches, policy))
  return reaches[known.at(-1) ?? 'strict-origin-when-cross-origin'] ?? 'origin'
}
