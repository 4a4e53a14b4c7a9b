/** The flows, each fetched when it is needed. */
import type { Flow } from '@/content/types'

const loaders: Readonly<Record<string, () => Promise<Flow>>> = {
  'authorization-code': async () => (await import('@/content/flows/authorization-code')).authorizationCode,
  ciba: async () => (await import('@/content/flows/ciba')).ciba,
  'client-credentials': async () => (await import('@/content/flows/client-credentials')).clientCredentials,
  'cookie-session': async () => (await import('@/content/flows/cookie-session')).cookieSession,
  'device-authorization': async () => (await import('@/content/flows/device-authorization')).deviceAuthorization,
  implicit: async () => (await import('@/content/flows/implicit')).implicit,
  'key-rotation': async () => (await import('@/content/flows/key-rotation')).keyRotation,
  logout: async () => (await import('@/content/flows/logout')).logout,
  'native-app': async () => (await import('@/content/flows/native-app')).nativeApp,
  'openid-connect': async () => (await import('@/content/flows/openid-connect')).openidConnect,
  'own-jwt': async () => (await import('@/content/flows/own-jwt')).ownJwt,
  password: async () => (await import('@/content/flows/password')).password,
  refresh: async () => (await import('@/content/flows/refresh')).refresh,
  registration: async () => (await import('@/content/flows/registration')).registration,
  revocation: async () => (await import('@/content/flows/revocation')).revocation,
  'token-exchange': async () => (await import('@/content/flows/token-exchange')).tokenExchange,
}

/** The ids of the flows that can be fetched. */
export const loadableFlows = Object.keys(loaders)

/** @throws Error where there is no such flow, or the server does not answer. */
export function loadFlow(id: string): Promise<Flow> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined
  return load ? load() : Promise.reject(new Error(`There is no flow "${id}".`))
}
