/** What the provider compared when it refused, where its own words name neither side, or only one. */
import type { KoaContextWithOIDC } from 'oidc-provider'
import { shown } from '../shown'
import { membersOf } from '../thrown'
import { kept } from './adapter'

type Ctx = KoaContextWithOIDC
type Row = readonly [says: RegExp, sides: (ctx: Ctx) => string]

/** The provider says so of every request that it cannot find, whether it has expired or was never named. */
function unfound({ headers }: Ctx): string {
  return headers.cookie
    ? 'or none of the cookies that came leads to it'
    : 'or was never named: no cookie came that could lead to it'
}

const rows: readonly Row[] = [
  [/^authorization request has expired$/, unfound],
  [
    /^redirect_uri did not match/,
    ({ oidc: { params, client } }) =>
      `redirect_uri is ${shown(params?.redirect_uri)}, and registered is ${shownAll(client?.redirectUris)}`,
  ],
  [
    /redirect_uri mismatch$/,
    ({ oidc: { params } }) =>
      `redirect_uri is ${shown(params?.redirect_uri)}, and the code was asked for with ${shown(membersOf(kept(`AuthorizationCode:${params?.code}`)).redirectUri)}`,
  ],
  [
    /^post_logout_redirect_uri not registered$/,
    ({ oidc: { params, client } }) =>
      `post_logout_redirect_uri is ${shown(params?.post_logout_redirect_uri)}, and registered is ${shownAll(client?.postLogoutRedirectUris)}`,
  ],
  [
    /does not match the registered client authentication method$/,
    ({ oidc: { client } }) => `registered is token_endpoint_auth_method ${shown(client?.clientAuthMethod)}`,
  ],
]

/** The reason, with both sides of the comparison behind it where there was one. */
export function withBothSides(reason: string, ctx: Ctx): string {
  const row = ctx.oidc && rows.find(([says]) => says.test(reason))
  return row ? `${reason}: ${row[1](ctx)}` : reason
}

function shownAll(values: readonly string[] | undefined): string {
  return values?.length ? values.map(shown).join(', ') : 'none'
}
