/** Token exchange (RFC 8693): a service brings the token it was shown, and gets one for the next service. The provider has no such grant of its own. */
import { createLocalJWKSet, jwtVerify } from 'jose'
import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import { publicKey } from '../../signing-keys'
import { current } from '../serving'
import type { Api, AuthorizationServerState } from '../state'
import { issue } from './issue'

const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange'
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'

const parameters = ['resource', 'scope', 'requested_token_type', 'subject_token', 'subject_token_type']

type Knowing = Pick<AuthorizationServerState, 'issuer' | 'keys' | 'apis'>

/** What the subject token says: about whom it is, for which API, and what it allows. */
type Subject = { readonly accountId: string; readonly aud: unknown; readonly scope: string }

/** Teaches the provider the grant. */
export function registerTokenExchange(provider: Provider, server: Knowing, settings: Settings): void {
  provider.registerGrantType(tokenExchange, (ctx) => exchange(provider, server, settings, ctx), parameters)
}

async function exchange(provider: Provider, server: Knowing, settings: Settings, ctx: KoaContextWithOIDC) {
  const { client } = ctx.oidc
  const params = ctx.oidc.params ?? {}
  const own = server.apis.find(({ client_id }) => client_id === client?.clientId)
  if (!client || !own?.exchangesFor) throw new errors.UnauthorizedClient('this client serves no API')
  if (params.subject_token_type !== accessTokenType)
    throw new errors.InvalidRequest(`subject_token_type must be ${accessTokenType}`)
  const subject = await readSubject(provider, server, settings, String(params.subject_token ?? ''))
  // RFC 8693 §2.1 leaves to the server who may bring which token: whoever the token was for.
  if (![subject.aud].flat().includes(own.audience))
    throw new errors.InvalidRequest('subject_token is not acceptable', 400, `it is for "${subject.aud}"`)
  const target = targetOf(server, own, params.resource)
  const allowed = subject.scope.split(' ').includes(own.scope) ? own.exchangesFor : ''
  if (!allowed || !within(String(params.scope ?? allowed), allowed))
    throw new errors.InvalidScope('the subject token does not lead to this scope', String(params.scope ?? ''))
  // RFC 8693 §4.1: with delegation the new token says in `act` who acts; with impersonation nobody can tell.
  if (settings.exchange === 'delegation') ctx.state.act = { sub: client.clientId }
  const { accountId } = subject
  const issued = { client, accountId, api: target, scope: allowed, grant: tokenExchange }
  ctx.body = { ...(await issue(provider, settings, issued)), issued_token_type: accessTokenType }
}

/** An opaque token is looked up, a JWT is checked like any other (RFC 9068 §4). RFC 8693 §2.2.2 names the error. */
async function readSubject(
  provider: Provider,
  { issuer, keys }: Knowing,
  settings: Settings,
  token: string,
): Promise<Subject> {
  const known = await provider.AccessToken.find(token)
  if (known) return { accountId: known.accountId, aud: known.aud, scope: known.scope ?? '' }
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: keys.map(publicKey) }), {
      issuer,
      typ: 'at+jwt',
      algorithms: [settings.algorithm],
      requiredClaims: ['exp', 'sub', 'aud'],
      currentDate: new Date(current().now),
    })
    return { accountId: payload.sub ?? '', aud: payload.aud, scope: String(payload.scope ?? '') }
  } catch (error) {
    throw new errors.InvalidRequest('subject_token is not valid', 400, (error as Error).message)
  }
}

function targetOf({ apis }: Knowing, own: Api, resource: unknown): Api {
  const target = apis.find(({ audience, scope }) => audience === resource && scope === own.exchangesFor)
  if (!target) throw new errors.InvalidTarget('resource indicator is missing, or unknown')
  return target
}

function within(asked: string, allowed: string): boolean {
  return asked.split(' ').every((one) => allowed.split(' ').includes(one))
}
