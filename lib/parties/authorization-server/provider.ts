/** The real oidc-provider, configured for one world. */
import { type Configuration, errors, interactionPolicy, Provider } from 'oidc-provider'
import type { Settings } from '../../world/settings'
import { worldAdapter } from './adapter'
import { interactionPages } from './interactions'
import { listen } from './log'
import { errorDocument } from './pages'
import type { AuthorizationServerState } from './state'

const minutes = 60
const hours = 60 * minutes

/** Long, so that nobody's code dies while a teacher talks. In seconds. */
const lifetimes = {
  AuthorizationCode: 30 * minutes,
  AccessToken: 1 * hours,
  IdToken: 1 * hours,
  Interaction: 24 * hours,
  Session: 24 * hours,
  Grant: 24 * hours,
}

type Knowing = Pick<
  AuthorizationServerState,
  'issuer' | 'keys' | 'cookieKey' | 'clients' | 'accounts' | 'introspector' | 'api'
>

/** A provider for this authorization server. It keeps nothing: its records are those of the request's world. */
export function makeProvider(server: Knowing, settings: Settings): Provider {
  const provider = new Provider(server.issuer, configuration(server, settings))
  // RFC 9110 does not say which scheme a request came by: the proxy headers do, and we set them.
  provider.proxy = true
  provider.use(interactionPages(provider, server.accounts))
  listen(provider)
  return provider
}

/** How the provider is set up for this authorization server and these settings. */
export function configuration(server: Knowing, settings: Settings): Configuration {
  return {
    adapter: worldAdapter,
    jwks: { keys: server.keys } as Configuration['jwks'],
    clients: server.clients as unknown as Configuration['clients'],
    cookies: { keys: [server.cookieKey] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    enabledJWA: { idTokenSigningAlgValues: [settings.algorithm] } as Configuration['enabledJWA'],
    clientDefaults: { id_token_signed_response_alg: settings.algorithm },
    pkce: { required: () => settings.pkce === 'required' },
    ttl: lifetimes,
    interactions: {
      policy: interactionPolicy.base(),
      url: (_, { prompt, uid }) => `/${prompt.name === 'login' ? 'sign-in' : 'consent'}/${uid}`,
    },
    findAccount: (_, sub) => findAccount(server, sub),
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = errorDocument(out.error, out.error_description)
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      introspection: { enabled: true, allowedPolicy: (_, client) => client.clientId === server.introspector },
      resourceIndicators: resourceIndicators(server.api, settings),
    },
  }
}

function findAccount({ accounts }: Knowing, sub: string) {
  const account = accounts.find((candidate) => candidate.sub === sub)
  return account && { accountId: sub, claims: async () => ({ sub, name: account.name }) }
}

type ResourceIndicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>

/** Every access token is for the one API (RFC 8707), and is a JWT (RFC 9068) or a reference, by setting. */
function resourceIndicators(api: Knowing['api'], settings: Settings): ResourceIndicators {
  return {
    enabled: true,
    defaultResource: () => api.audience,
    useGrantedResource: () => true,
    getResourceServerInfo: (_, resource) => {
      if (resource !== api.audience) throw new errors.InvalidTarget()
      const shared = { ...api, accessTokenTTL: lifetimes.AccessToken }
      if (settings.accessToken === 'opaque') return { ...shared, accessTokenFormat: 'opaque' }
      return { ...shared, accessTokenFormat: 'jwt', jwt: { sign: { alg: settings.algorithm } } }
    },
  }
}
