/** The codes that labs run where Acme ID asks a person about a client, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Provider } from 'oidc-provider'
import type { Guard } from '../../../world/guards'
import type { RegisteredClient } from '../state'
import type { Naming } from './asking'
import * as consentPhishing from './consent-phishing'

/** Those of the labs that are about consent. */
export const namings: Readonly<Partial<Record<Guard, Naming>>> = { ...consentPhishing }

type Client = InstanceType<Provider['Client']>

/** The name of a client as this code has it. */
export function nameBy(naming: Naming, client: Client, clients: readonly RegisteredClient[]): string {
  const { clientId: id, clientName: name = id, redirectUris: [back = ''] = [] } = client
  const host = URL.parse(back)?.host ?? ''
  const entered = clients.map(({ client_id, client_name }) => ({ id: client_id, name: String(client_name ?? '') }))
  return naming({ client: { id, name, host }, entered })
}
