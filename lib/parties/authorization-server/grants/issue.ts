/** Issuing an access token for a grant that the provider does not have of its own. */
import type { Client, Provider } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import { resourceServerInfo } from '../apis'
import type { Api } from '../state'

export type Wanted = {
  readonly client: Client
  readonly accountId: string
  readonly api: Api
  /** What the token opens there. It is written down that the person has allowed it. */
  readonly scope: string
  /** The name of the grant. */
  readonly grant: string
}

/** The members of a token response (RFC 6749 §5.1). */
export async function issue(provider: Provider, settings: Settings, { client, accountId, api, scope, grant }: Wanted) {
  const permission = new provider.Grant({ accountId, clientId: client.clientId })
  permission.addResourceScope(api.audience, scope)
  const token = new provider.AccessToken({ accountId, client, grantId: await permission.save(), gty: grant })
  token.resourceServer = new provider.ResourceServer(api.audience, resourceServerInfo(api, settings))
  token.scope = scope
  return {
    access_token: await token.save(),
    expires_in: token.expiration,
    token_type: token.tokenType,
    scope,
  }
}
