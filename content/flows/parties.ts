/** Who is in the flows, as most of them set them up. */
import type { ClientSetup, PartySetup } from '../../lib/world/setup'

export const adasBrowser: PartySetup = { role: 'browser', id: 'browser', owner: 'Ada', opens: 'client' }

export const acmeId: PartySetup = { role: 'authorization-server', id: 'authorization-server' }

export const photoApi: PartySetup = { role: 'resource-server', id: 'resource-server' }

/** Photoprint, as it is registered for the authorization code flow unless a flow says otherwise. */
export function photoprint(otherwise: Partial<ClientSetup> = {}): PartySetup {
  return {
    role: 'client',
    id: 'client',
    at: 'client',
    client: {
      client_id: 'photoprint',
      client_name: 'Photoprint',
      kind: 'by-setting',
      grants: ['authorization_code'],
      scope: 'openid profile photos.read',
      start: 'code',
      ...otherwise,
    },
  }
}

/** Another site that signs people in with Acme ID, and wants nothing else. */
export function photobook(otherwise: Partial<ClientSetup> = {}): PartySetup {
  return {
    role: 'client',
    id: 'second-client',
    at: 'second-client',
    client: {
      client_id: 'photobook',
      client_name: 'Photobook',
      kind: 'by-setting',
      grants: ['authorization_code'],
      scope: 'openid profile',
      start: 'code',
      afterSignIn: '/me',
      ...otherwise,
    },
  }
}

/** Photoprint's print service: it serves an API of its own, and calls the Photo API for whoever ordered. */
export const printService: PartySetup = {
  role: 'client',
  id: 'print-service',
  at: 'print-service',
  client: {
    client_id: 'print-service',
    client_name: 'Photoprint’s print service',
    kind: 'confidential',
    grants: ['urn:ietf:params:oauth:grant-type:token-exchange'],
    scope: 'photos.read',
    serves: { scope: 'prints.create', exchangesFor: 'photos.read' },
    start: 'nothing',
  },
}

/** Photoprint, as it is registered to go on while Ada is away (OpenID Connect Core §11). */
export const photoprintWhileAway = photoprint({
  grants: ['authorization_code', 'refresh_token'],
  scope: 'openid profile photos.read offline_access',
})
