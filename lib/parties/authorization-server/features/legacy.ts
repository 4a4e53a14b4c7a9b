/** What RFC 9700 advises against, and what Acme ID once could: the implicit grant (RFC 6749 §4.2), and passwords given to clients (§4.3). Switched off unless the world says otherwise. */
import { type Configuration, errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import { remark } from '../../note'
import { scope } from '../adapter'
import { resourceServerInfo } from '../apis'
import type { AuthorizationServerState } from '../state'

type ResponseTypes = NonNullable<Configuration['responseTypes']>

const usualTypes: ResponseTypes = ['code id_token', 'code', 'id_token', 'none']

/** The response types that it answers to. */
export function responseTypes({ legacyGrants }: Settings): ResponseTypes {
  return legacyGrants === 'allowed' ? [...usualTypes, 'id_token token'] : usualTypes
}

/** Which scripts may call the token endpoint: those of a public client's own site. A client with a secret has no business in a page. */
export const clientBasedCORS: NonNullable<Configuration['clientBasedCORS']> = (_, origin, client) =>
  client.tokenEndpointAuthMethod === 'none' &&
  (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin)

type Knowing = Pick<AuthorizationServerState, 'accounts' | 'apis'>

/** Teaches the provider the grant of RFC 6749 §4.3, which it does not have. */
export function registerPassword(provider: Provider, server: Knowing, settings: Settings): void {
  if (settings.legacyGrants !== 'allowed') return
  provider.registerGrantType('password', (ctx) => grant(provider, server, settings, ctx), [
    'username',
    'password',
    'scope',
    'resource',
  ])
}

async function grant(provider: Provider, server: Knowing, settings: Settings, ctx: KoaContextWithOIDC): Promise<void> {
  const { username, password, scope: asked } = ctx.oidc.params ?? {}
  const account = server.accounts.find((each) => each.login === username && each.password === password)
  if (!account) throw new errors.InvalidGrant(`wrong password for "${String(username)}"`)
  scope.getStore()?.notes.push(remark('sign_in.accepted', `somebody knows ${account.name}’s password`))
  ctx.body = await issue(provider, server, settings, ctx, { accountId: account.sub, asked: String(asked ?? '') })
}

type Asked = { readonly accountId: string; readonly asked: string }

/** Nobody is asked: whatever the client wants of what there is, it gets. RFC 6749 §3.3: the answer says what that is. */
async function issue(provider: Provider, { apis }: Knowing, settings: Settings, ctx: KoaContextWithOIDC, want: Asked) {
  const { client } = ctx.oidc
  const [api] = apis
  if (!client || !api) throw new errors.InvalidRequest('no client')
  const allowed = want.asked.split(' ').filter((word) => api.scope.split(' ').includes(word))
  const permission = new provider.Grant({ accountId: want.accountId, clientId: client.clientId })
  permission.addResourceScope(api.audience, allowed.join(' '))
  const known = { accountId: want.accountId, client, grantId: await permission.save(), gty: 'password' }
  const token = new provider.AccessToken(known)
  token.resourceServer = new provider.ResourceServer(api.audience, resourceServerInfo(api, settings))
  token.scope = allowed.join(' ')
  return {
    access_token: await token.save(),
    expires_in: token.expiration,
    token_type: token.tokenType,
    scope: token.scope,
  }
}
