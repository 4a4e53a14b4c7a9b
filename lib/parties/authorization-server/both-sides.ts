/** What the provider compared when it refused, where its own words name neither side, or only one. */
import type { KoaContextWithOIDC } from 'oidc-provider'
import { shown } from '../shown'
import { membersOf } from '../thrown'
import { kept } from './adapter'

type Oidc = KoaContextWithOIDC['oidc']
type Row = readonly [says: RegExp, sides: (oidc: Oidc) => string]

const rows: readonly Row[] = [
  [
    /^redirect_uri did not match/,
    ({ params, client }) =>
      `redirect_uri is ${shown(params?.redirect_uri)}, and registered is ${shownAll(client?.redirectUris)}`,
  ],
  [
    /redirect_uri mismatch$/,
    ({ params }) =>
      `redirect_uri is ${shown(params?.redirect_uri)}, and the code was asked for with ${shown(membersOf(kept(`AuthorizationCode:${params?.code}`)).redirectUri)}`,
  ],
  [
    /^post_logout_redirect_uri not registered$/,
    ({ params, client }) =>
      `post_logout_redirect_uri is ${shown(params?.post_logout_redirect_uri)}, and registered is ${shownAll(client?.postLogoutRedirectUris)}`,
  ],
  [
    /does not match the registered client authentication method$/,
    ({ client }) => `registered is token_endpoint_auth_method ${shown(client?.clientAuthMethod)}`,
  ],
]

/** The reason, with both sides of the comparison behind it where there was one. */
export function withBothSides(reason: string, oidc: Oidc | undefined): string {
  const row = oidc && rows.find(([says]) => says.test(reason))
  return row && oidc ? `${reason}: ${row[1](oidc)}` : reason
}

function shownAll(values: readonly string[] | undefined): string {
  return values?.length ? values.map(shown).join(', ') : 'none'
}
