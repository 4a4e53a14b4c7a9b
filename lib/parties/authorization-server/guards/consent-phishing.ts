/** Acme ID, where it asks a person about a client: for whom does it ask, and how does it name them? RFC 7591 §5. */
import type { Asking } from './asking'
import { notAsked } from './asking'

export function asksForWhoeverRegistered({ client }: Asking): string {
  return client.name
}

export function namesTheHost({ client }: Asking): string {
  return `${client.name} (${client.host})`
}

export function refusesNamesInUse({ client, entered }: Asking): string {
  if (entered.some(({ id, name }) => name === client.name && id !== client.id)) throw notAsked(client)
  return client.name
}

export function asksForWhomItHasChecked({ client, entered }: Asking): string {
  if (!entered.some(({ id }) => id === client.id)) throw notAsked(client)
  return client.name
}
