/** Dynamic client registration (RFC 7591). Unless the door is opened to all, it takes a token that the operator handed out. */
import type { Configuration } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import type { AuthorizationServerState } from '../state'

type Features = NonNullable<Configuration['features']>

/** RFC 7591 §1.2: an initial access token, or open registration. */
export function registration(
  { initialAccessToken }: Pick<AuthorizationServerState, 'initialAccessToken'>,
  settings: Settings,
): Features['registration'] {
  return {
    enabled: true,
    initialAccessToken: settings.registration === 'open' ? false : initialAccessToken,
    issueRegistrationAccessToken: false,
  }
}
