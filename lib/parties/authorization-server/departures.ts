/** Where the library that Acme ID is built on departs from the specification: then its log says both. */
import type { KoaContextWithOIDC } from 'oidc-provider'
import { remark } from '../note'
import type { Context } from './page-kit'
import { routeAt } from './routes'
import { writeDown } from './serving'

/** What a refusal said, and what the specification has for it. */
type Refusal = {
  readonly says: RegExp
  readonly only?: (ctx: KoaContextWithOIDC) => boolean
  readonly came: string
  readonly spec: string
}

const refusals: readonly Refusal[] = [
  {
    says: /^requested grant type is not allowed for this client$/,
    came: 'A grant that this client may not use was answered invalid_request.',
    spec: 'RFC 6749 §5.2 has unauthorized_client for it',
  },
  {
    says: /device_code is not allowed for this client$/,
    came: 'A client that may not use the device grant was answered invalid_request.',
    spec: 'RFC 8628 §3.2 sends to RFC 6749 §5.2, which has unauthorized_client for it',
  },
  {
    says: /grant-type:ciba is not allowed for this client$/,
    came: 'A client that may not use this grant was answered invalid_request.',
    spec: 'CIBA Core §13 has unauthorized_client for it',
  },
  {
    says: /^requested response_type is not allowed for this client$/,
    came: 'A response_type that this client may not use was answered invalid_request.',
    spec: 'RFC 6749 §4.1.2.1 has unauthorized_client for it',
  },
  {
    says: /^no client authentication mechanism provided$/,
    came: 'A request in which no client names or proves itself was answered invalid_request.',
    spec: 'RFC 6749 §5.2 has invalid_client where no client authentication is included',
  },
  {
    says: /^invalid authorization header value format$/,
    only: ({ headers }) => !/^basic(\s|$)/i.test(headers.authorization ?? ''),
    came: 'A scheme other than Basic was answered invalid_request, with 400.',
    spec: 'RFC 6749 §5.2 has invalid_client for an authentication method that is not supported, with 401 and the scheme to use',
  },
]

/** The note, where the library answered a refusal otherwise than the specification has it. */
export function sayDeparture(ctx: unknown, error: unknown): void {
  const { error_description = '', error_detail = '' } = error as Record<string, string | undefined>
  const row = refusals.find(
    ({ says, only }) =>
      (says.test(error_description) || says.test(error_detail)) && (only?.(ctx as KoaContextWithOIDC) ?? true),
  )
  if (row) note(row.came, row.spec)
}

function note(came: string, spec: string): void {
  writeDown(remark('spec.departure', `${came} ${spec}. Acme ID answers as the library does that it is built on.`))
}

/** What it accepts, though the specification would have it otherwise. */
type Acceptance = {
  readonly route: string
  readonly is: (ctx: KoaContextWithOIDC) => boolean
  readonly came: string
  readonly spec: string
}

const acceptances: readonly Acceptance[] = [
  {
    route: 'token',
    is: ({ oidc }) => oidc.params?.grant_type === 'authorization_code' && !oidc.body?.redirect_uri,
    came: 'The token request came without redirect_uri, and was accepted: the client has registered only one.',
    spec: 'RFC 6749 §4.1.3 has it as REQUIRED where the authorization request had one; OpenID Connect Core §3.1.3.2 lets the server go on',
  },
  {
    route: 'authorization',
    is: ({ oidc, query }) =>
      !query.redirect_uri && !query.request_uri && !query.request && oidc.requestParamScopes.has('openid'),
    came: 'The request came without redirect_uri, and was accepted: the client has registered only one.',
    spec: 'OpenID Connect Core §3.1.2.1 has it as REQUIRED; RFC 6749 §3.1.2.3 lets it be left out',
  },
  {
    route: 'token',
    is: ({ oidc, headers }) => {
      const registered = oidc.client?.clientAuthMethod ?? ''
      const used = headers.authorization ? 'client_secret_basic' : 'client_secret_post'
      return registered.startsWith('client_secret_') && registered !== 'client_secret_jwt' && registered !== used
    },
    came: 'The secret came otherwise than the client is registered to send it, and was accepted.',
    spec: 'By RFC 7591 §2 a client registers one method, token_endpoint_auth_method',
  },
  {
    route: 'token',
    is: ({ oidc }) => oidc.params?.grant_type === 'client_credentials' && !oidc.params.scope,
    came: 'A request without scope was answered with a token that names none.',
    spec: 'By RFC 6749 §3.3 a server takes a default that it has, or fails with invalid_scope',
  },
  {
    route: 'registration',
    is: ({ oidc }) => redirectsOf(oidc.body).some((uri) => /^http:\/\/(?!127\.0\.0\.1\b|\[::1\])/.test(uri)),
    came: 'A redirect_uri with http was registered.',
    spec: 'RFC 6749 §3.1.2.1 says that the endpoint SHOULD require TLS; OpenID Connect Registration §2 forbids http to web clients with the implicit grant alone',
  },
  {
    route: 'registration',
    is: ({ oidc }) => redirectsOf(oidc.body).some((uri) => uri.includes('*')),
    came: 'A redirect_uri with a * was registered. It is a letter like any other, and stands for nothing.',
    spec: 'RFC 9700 §2.1 has such addresses compared letter by letter',
  },
]

function redirectsOf(body: KoaContextWithOIDC['oidc']['body']): string[] {
  return [body?.redirect_uris ?? []].flat().map(String)
}

/** Koa middleware, around the provider’s routes. */
export async function sayAcceptances(ctx: Context, next: () => Promise<void>): Promise<void> {
  const { path } = ctx
  await next()
  if (!ctx.oidc || ctx.status >= 400) return
  if (!routeAt(path)) note(...looseRoute(path))
  for (const { route, is, came, spec } of acceptances) if (route === ctx.oidc.route && is(ctx)) note(came, spec)
}

function looseRoute(path: string): readonly [string, string] {
  return [
    `${path} was served, though it is written otherwise than the address that the metadata names.`,
    'RFC 3986 §6.2.2.1: a path is told apart letter by letter',
  ]
}
