/** The resource owner password grant (RFC 6749 §4.3): a client brings a person's password. The provider has no such grant of its own. */
import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import { remark } from '../../note'
import { shown } from '../../shown'
import { writeDown } from '../serving'
import type { AuthorizationServerState } from '../state'
import { issue } from './issue'

const password = 'password'
const parameters = ['username', 'password', 'scope', 'resource']

type Knowing = Pick<AuthorizationServerState, 'accounts' | 'apis'>

/** Teaches the provider the grant, where the world allows it. */
export function registerPassword(provider: Provider, server: Knowing, settings: Settings): void {
  if (settings.legacyGrants !== 'allowed') return
  provider.registerGrantType(password, (ctx) => grant(provider, server, settings, ctx), parameters)
}

/** RFC 6749 §4.3.2: what must be there. RFC 8707 §2: an API that there is not. */
function checkRequest({ apis }: Knowing, params: Readonly<Record<string, unknown>>): void {
  const missing = ['username', 'password'].filter((name) => params[name] === undefined)
  if (missing.length) throw new errors.InvalidRequest(`missing required parameter(s): ${missing.join(', ')}`)
  const unknown = [params.resource ?? []].flat().find((each) => each !== apis[0]?.audience)
  if (unknown === undefined) return
  throw new errors.InvalidTarget(undefined, `resource is "${unknown}", and this grant is for "${apis[0]?.audience}"`)
}

/** RFC 6749 §3.3: without a default, a request that comes to no scope fails. */
function noScope(asked: unknown, known: string): errors.InvalidScope {
  const detail = `scope is ${shown(asked)}, and what there is here is "${known}"`
  return new errors.InvalidScope('scope is missing, or holds nothing that there is', String(asked ?? ''), detail)
}

/** Nobody is asked: whatever the client wants of what there is, it gets. RFC 6749 §3.3: the answer says what that is. */
async function grant(provider: Provider, server: Knowing, settings: Settings, ctx: KoaContextWithOIDC): Promise<void> {
  const { client, params = {} } = ctx.oidc
  checkRequest(server, params)
  const account = server.accounts.find((each) => each.login === params.username && each.password === params.password)
  if (!account) throw new errors.InvalidGrant(`wrong password for "${String(params.username)}"`)
  writeDown(remark('sign_in.accepted', `somebody knows ${account.name}’s password`))
  const [api] = server.apis
  if (!client || !api) throw new errors.InvalidRequest('no client')
  const known = api.scope.split(' ')
  const scope = String(params.scope ?? '')
    .split(' ')
    .filter((word) => known.includes(word))
    .join(' ')
  if (!scope) throw noScope(params.scope, api.scope)
  ctx.body = await issue(provider, settings, { client, accountId: account.sub, api, scope, grant: password })
}
