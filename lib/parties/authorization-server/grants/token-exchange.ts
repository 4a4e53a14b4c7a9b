/** Token exchange (RFC 8693): a service brings the token it was shown, and gets one for the next service. The provider has no such grant of its own. */
import { createLocalJWKSet, jwtVerify } from 'jose'
import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import { type Expected, explained } from '../../jwt-refusal'
import { Refused } from '../../note'
import { plainly } from '../../plainly'
import { wrongType } from '../../resource-server/claims'
import { shown } from '../../shown'
import { publicKey } from '../../signing-keys'
import { membersOf } from '../../thrown'
import { current } from '../serving'
import type { AuthorizationServerState } from '../state'
import { accessTokenType, checkShape, invalidRequest, scopeOf, targetOf } from './exchange-request'
import { issue } from './issue'

const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange'

const parameters = [
  'resource',
  'audience',
  'scope',
  'requested_token_type',
  'subject_token',
  'subject_token_type',
  'actor_token',
  'actor_token_type',
]
/** RFC 8693 §2.1: these may name several targets. */
const repeatable = ['resource', 'audience']

type Knowing = Pick<AuthorizationServerState, 'issuer' | 'keys' | 'apis' | 'accounts'>

/** What the subject token says: about whom it is, for which API, and what it allows. */
type Subject = {
  readonly accountId: string
  readonly aud: unknown
  readonly scope: string
  readonly mayAct?: unknown
}

/** Teaches the provider the grant. */
export function registerTokenExchange(provider: Provider, server: Knowing, settings: Settings): void {
  provider.registerGrantType(tokenExchange, (ctx) => exchange(provider, server, settings, ctx), parameters, repeatable)
}

async function exchange(provider: Provider, server: Knowing, settings: Settings, ctx: KoaContextWithOIDC) {
  const { client } = ctx.oidc
  const params = ctx.oidc.params ?? {}
  const own = server.apis.find(({ client_id }) => client_id === client?.clientId)
  if (!client || !own?.exchangesFor) throw new errors.UnauthorizedClient('this client serves no API')
  checkShape(params)
  const subject = await readSubject(provider, server, settings, String(params.subject_token))
  // RFC 8693 §2.1 leaves to the server who may bring which token: whoever the token was for.
  if (![subject.aud].flat().includes(own.audience))
    throw invalidRequest(
      'subject_token is not acceptable',
      `subject_token is for "${subject.aud}", and the client that brings it is "${own.audience}"`,
    )
  checkActor(subject.mayAct, client.clientId)
  const target = targetOf(server.apis, own, params)
  const scope = scopeOf(own, subject.scope, params)
  // RFC 8693 §4.1: with delegation the new token says in `act` who acts; with impersonation nobody can tell.
  if (settings.exchange === 'delegation') ctx.state.act = { sub: client.clientId }
  const issued = { client, accountId: subject.accountId, api: target, scope, grant: tokenExchange }
  ctx.body = { ...(await issue(provider, settings, issued)), issued_token_type: accessTokenType }
}

/** An opaque token is looked up, a JWT is checked like any other (RFC 9068 §4). RFC 8693 §2.2.2 names the error. */
async function readSubject(provider: Provider, server: Knowing, settings: Settings, token: string): Promise<Subject> {
  const known = await provider.AccessToken.find(token)
  if (known) return { accountId: known.accountId, aud: known.aud, scope: known.scope ?? '' }
  try {
    return await readJwt(server, settings, token)
  } catch (error) {
    const why = plainly(explained(error, token, expected(server, settings))).text
    throw invalidRequest(
      'subject_token is not valid',
      `subject_token is no access token on record here. As a JWT: ${why}`,
    )
  }
}

async function readJwt(server: Knowing, settings: Settings, token: string): Promise<Subject> {
  const { now, algorithms, ...checks } = expected(server, settings)
  const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: server.keys.map(publicKey) }), {
    issuer: server.issuer,
    typ: checks.typ,
    algorithms: [...algorithms],
    requiredClaims: ['exp', 'sub', 'aud'],
    currentDate: new Date(now),
  })
  const wrong = wrongType(payload)
  if (wrong) throw new Refused('wrong_claim_type', `${wrong}.`)
  const { sub = '', aud, scope = '', may_act } = payload
  if (!server.accounts.some((account) => account.sub === sub))
    throw new Refused('unknown_sub', `sub is ${shown(sub)}, and Acme ID knows nobody by it.`)
  return { accountId: sub, aud, scope: String(scope), mayAct: may_act }
}

/** RFC 8693 §4.4: where a token says who may act with it, nobody else may. */
function checkActor(mayAct: unknown, client: string): void {
  if (mayAct === undefined || membersOf(mayAct).sub === client) return
  const detail = `may_act in the subject_token names ${shown(membersOf(mayAct).sub)}, and ${shown(client)} asks`
  throw invalidRequest('subject_token is not acceptable', detail)
}

function expected({ issuer, keys }: Knowing, { algorithm }: Settings): Expected & { readonly typ: string } {
  const kids = keys.map(({ kid }) => kid)
  return { keysOf: 'Acme ID', kids, algorithms: [algorithm], issuer, typ: 'at+jwt', now: current().now }
}
