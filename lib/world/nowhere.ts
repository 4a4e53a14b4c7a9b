/** Messages that go nowhere, and why. */
import type { Message } from './message'
import type { InsideNote } from './party'
import type { World } from './world'

type Parties = Pick<World, 'parties'>

/** Why no party gets a request to an address: nobody has the host, or whoever has it listens elsewhere. */
export function whyNowhere(world: Parties, address: string): string {
  const url = URL.parse(address)
  if (!url) return 'No party answers at an unknown address. The message goes nowhere.'
  const base = hostIn(world, url)
  if (!base) return `No party answers at ${url.host}. The message goes nowhere.`
  return base.origin === url.origin
    ? `Nobody answers at ${url.origin}${url.pathname}: here all begins below ${base.href}. The message goes nowhere.`
    : `Nobody listens at ${withPort(url)}: ${url.hostname} answers at ${base.origin} alone. The message goes nowhere.`
}

/** What the sender of a request finds out when there is nobody to take it. */
export function nowhereNotes(world: Parties, sent: readonly Message[]): InsideNote[] {
  return sent.flatMap(({ to, from, http }) => {
    if (to !== null || http.type !== 'request') return []
    const isKnown = hostIn(world, URL.parse(http.url)) !== undefined
    const code = isKnown ? 'not_listening' : 'nobody_there'
    return [{ party: from, code, text: whyNowhere(world, http.url), refused: false }]
  })
}

/** A base on the host of an address, whatever its scheme and port. */
function hostIn(world: Parties, url: URL | null): URL | undefined {
  return basesOf(world).find(({ hostname }) => hostname === url?.hostname)
}

function basesOf({ parties }: Parties): URL[] {
  return Object.values(parties).flatMap(({ base }) => (base === null ? [] : (URL.parse(base) ?? [])))
}

/** RFC 9110 §4.2.1 and §4.2.2: without a port, 80 and 443 are meant. */
function withPort({ protocol, hostname, port }: URL): string {
  return `${protocol}//${hostname}:${port || (protocol === 'http:' ? '80' : '443')}`
}
