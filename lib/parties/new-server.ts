/** Acme ID before anybody has asked it anything: its keys, its clients, and the APIs that it issues tokens for. */
import type { JWK } from 'jose'
import type { AuthorizationServerState, RegisteredClient } from './authorization-server/state'
import { logoutRegistration } from './client/logout-registration'
import { registrationOf, registrationOfApi } from './client/registration'
import { addedRegistration } from './client/registration-options'
import type { Secrets, WorldStart } from './world-start'

/** The state of the authorization server of a world. The first of the keys signs. */
export function newServer(start: WorldStart, keys: readonly JWK[], secrets: Secrets): AuthorizationServerState {
  const { addresses, story } = start
  return {
    issuer: addresses['authorization-server'],
    keys,
    cookieKey: secrets.cookies,
    clients: [...clientsOf(start, secrets), registrationOfApi(story, secrets.api)],
    accounts: story.accounts,
    introspector: story.introspectorId,
    initialAccessToken: secrets.registration,
    apis: apisOf(start),
    photoTitles: Object.fromEntries(story.photos.map(({ id, title }) => [id, title])),
    records: {},
    suspended: {},
  }
}

/** Those that its operator knows. One that registers itself is not among them. */
function clientsOf(start: WorldStart, { of, keys }: Secrets): RegisteredClient[] {
  return start.parties.flatMap((party) => {
    if (!('client' in party && party.client) || party.client.registers) return []
    const { id, client } = party
    return [
      {
        ...registrationOf({ ...party, client }, start, of[id] ?? ''),
        ...addedRegistration(client, start.settings, keys[id] ?? {}),
        ...logoutRegistration({ ...party, client }, start),
      },
    ]
  })
}

/** The Photo API, and the APIs that clients run themselves. */
function apisOf({ addresses, parties, story }: WorldStart): AuthorizationServerState['apis'] {
  const own = parties.flatMap((party) => {
    if (!('at' in party && party.at && 'client' in party && party.client?.serves)) return []
    return [{ audience: addresses[party.at], client_id: party.client.client_id, ...party.client.serves }]
  })
  const photos = { audience: addresses['resource-server'], scope: 'photos.read', client_id: story.introspectorId }
  return [photos, ...own]
}
