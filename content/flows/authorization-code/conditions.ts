/** Conditions that many what-ifs of the authorization code flow share. */
import type { Settings, SettingsCondition } from '../../../lib/world/settings'

type Clients = readonly Settings['client'][]

/** It runs on a server, or on a device of Ada's. */
export const onServer = ['public', 'confidential', 'bff'] as const

/** It is a script in the page, and knows its own tab without a cookie. */
export const inPage = ['browser-app'] as const

/** The request stands in the address, parameter by parameter. */
export const plainRequest = { par: ['off'], jar: ['off'] } as const satisfies SettingsCondition

/** Acme ID gives a code, and what was asked for. */
export const allAllowed = { prompt: ['default'], consent: ['all'] } as const satisfies SettingsCondition

/** The session cookie comes along with the answer: to a redirect a Lax one will do, to a form it must be None. */
export const byRedirect = {
  responseMode: ['query', 'jwt'],
  sessionCookie: ['lax', 'none'],
} as const satisfies SettingsCondition
export const byForm = { responseMode: ['form_post'], sessionCookie: ['none'] } as const satisfies SettingsCondition

/**
 * The browser leaves the cookie behind, and Photoprint cannot tell whose answer came. Where Acme ID shows no page at all,
 * a page of Photoprint’s own began the redirects, and a Strict cookie goes along (6265bis §5.2: the site of the page counts).
 */
export const cookieLeftBehind = [
  { responseMode: ['query', 'jwt'], sessionCookie: ['strict'], prompt: ['default'] },
  { responseMode: ['form_post'], sessionCookie: ['lax', 'strict'] },
] as const satisfies readonly SettingsCondition[]

/** Photoprint gets a code, and what it asked for. */
export const allGranted = { ...allAllowed, ...byRedirect } as const satisfies SettingsCondition

/** The answer comes back as plain parameters. */
export const plainAnswer = { ...allGranted, responseMode: ['query'] } as const satisfies SettingsCondition

/** Photoprint’s tokens are bound to a key. */
export const bound = ['on', 'nonce'] as const

type Conditional = { readonly when?: SettingsCondition }

/** The same for every way on which the answer comes to a client that knows whose it is. A script in the page always does. */
export function whereAnswered<Part extends Conditional>(part: Part): Part[] {
  const clients: Clients = (part.when?.client as Clients | undefined) ?? [...onServer, ...inPage]
  const [here, there] = [inPage, onServer].map((kinds) => clients.filter((each) => kinds.some((kind) => kind === each)))
  const ofServers = there?.length ? [byRedirect, byForm].map((way) => under(part, { client: there, ...way })) : []
  return [...ofServers, ...(here?.length ? [under(part, { client: here })] : [])]
}

function under<Part extends Conditional>(part: Part, more: SettingsCondition): Part {
  return { ...part, when: { ...part.when, ...more } }
}
