/** The real oidc-provider, configured for one world. */
import { type Configuration, interactionPolicy, Provider } from 'oidc-provider'
import { pathOfBase } from '../../world/base'
import type { Settings } from '../../world/settings'
import { guardOf } from '../guard-of'
import { worldAdapter } from './adapter'
import { resourceIndicators } from './apis'
import { sayAcceptances } from './departures'
import { approvalPages } from './features/approvals'
import { authorizationOptions } from './features/authorization-options'
import { ciba } from './features/ciba'
import { closedIntrospection, introspection } from './features/closed-introspection'
import { clientBasedCORS } from './features/cors'
import { deviceFlow, filledInCode } from './features/device-flow'
import { dPoP } from './features/dpop'
import { visibleForm } from './features/form-post'
import { responseTypes } from './features/implicit'
import { logout } from './features/logout'
import { tellPatience, withPatience } from './features/patient-pushes'
import { pacedPolling } from './features/polling'
import { refreshing, revocation, sayUnknownToken, withGrace } from './features/refresh'
import { registration } from './features/registration'
import { registerPassword } from './grants/password'
import { registerTokenExchange } from './grants/token-exchange'
import { claimMakers } from './guards/claim-makers'
import { providerGuards } from './guards/guards'
import { namings } from './guards/namings'
import { swapChecks } from './guards/swap'
import { sayIgnored } from './ignored'
import { sayIgnoredMetadata } from './ignored-metadata'
import { interactionPages } from './interactions'
import { codeLives, lifetimes, tokenLives } from './lifetimes'
import { listen } from './log'
import { errorDocument } from './pages'
import type { AuthorizationServerState } from './state'
import { askOthers } from './suspended'
import { answerTroubles } from './troubles'
import { formAsQuery, knownMethods } from './wrong-method'

/** Everything but what a request may change. */
type Knowing = Omit<AuthorizationServerState, 'records' | 'suspended'>

/** A provider for this authorization server. It keeps nothing: its records are those of the request's world. */
export function makeProvider(server: Knowing, settings: Settings): Provider {
  const provider = new Provider(server.issuer, configuration(server, settings))
  // RFC 9110 does not say which scheme a request came by: the proxy headers do, and we set them.
  provider.proxy = true
  for (const middleware of middlewaresOf(provider, server, settings)) provider.use(middleware)
  registerTokenExchange(provider, server, settings)
  registerPassword(provider, server, settings)
  guardOf(providerGuards, settings)?.(provider)
  listen(provider)
  return provider
}

/** Pages that the provider does not have, and what is changed of its answers. The first one has the last word. */
function middlewaresOf(provider: Provider, server: Knowing, settings: Settings) {
  return [
    answerTroubles,
    knownMethods,
    formAsQuery,
    sayIgnored,
    sayAcceptances,
    sayIgnoredMetadata,
    sayUnknownToken,
    tellPatience,
    interactionPages(provider, { ...server, naming: guardOf(namings, settings) }),
    approvalPages(provider, server.accounts),
    filledInCode,
    visibleForm,
    pacedPolling(provider),
    closedIntrospection(provider),
  ]
}

/** As the provider has them by default. */
const cookieOptions = { httpOnly: true, sameSite: 'lax' } as const

/** How the provider is set up for this authorization server and these settings. */
export function configuration(server: Knowing, settings: Settings): Configuration {
  const mount = pathOfBase(server.issuer)
  return {
    adapter: withGrace(withPatience(worldAdapter), settings),
    jwks: { keys: server.keys } as Configuration['jwks'],
    clients: server.clients as unknown as Configuration['clients'],
    cookies: { keys: [server.cookieKey], long: { ...cookieOptions, path: mount || '/' } },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    enabledJWA: { idTokenSigningAlgValues: [settings.algorithm] } as Configuration['enabledJWA'],
    clientDefaults: {
      id_token_signed_response_alg: settings.algorithm,
      authorization_signed_response_alg: settings.algorithm,
    },
    // Nothing in a world reaches the network: what the provider wants to ask becomes a message.
    fetch: askOthers,
    responseTypes: responseTypes(settings),
    clientBasedCORS,
    pkce: { required: () => settings.pkce === 'required' && !guardOf(swapChecks, settings) },
    ttl: {
      ...lifetimes,
      AuthorizationCode: codeLives[settings.codeLife],
      AccessToken: tokenLives[settings.tokenLife],
    },
    ...refreshing(settings),
    // RFC 8693 §4.1: who acts for whom.
    extraTokenClaims: (ctx, token) => {
      const sub = 'accountId' in token ? token.accountId : undefined
      const added = guardOf(claimMakers, settings)?.(sub)
      return ctx.state.act ? { ...added, act: ctx.state.act } : added
    },
    interactions: {
      policy: interactionPolicy.base(),
      url: (_, { prompt, uid }) => `${mount}/${prompt.name === 'login' ? 'sign-in' : 'consent'}/${uid}`,
    },
    findAccount: (_, sub) => findAccount(server, sub),
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = errorDocument(out.error, out.error_description)
    },
    features: {
      ...authorizationOptions,
      dPoP: dPoP(server, settings),
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow,
      ciba: ciba(server.accounts),
      registration: registration(server, settings),
      ...logout,
      introspection: introspection(server),
      revocation,
      resourceIndicators: resourceIndicators(server.apis, settings),
    },
  }
}

function findAccount({ accounts }: Knowing, sub: string) {
  const account = accounts.find((candidate) => candidate.sub === sub)
  return account && { accountId: sub, claims: async () => ({ sub, name: account.name }) }
}
