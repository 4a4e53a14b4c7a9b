/** What a client that people can sign out of says of itself when it is registered. */
import type { Addresses, Settings } from '../../world/settings'
import type { ClientSetup } from '../../world/setup'

type ClientParty = { readonly client: ClientSetup; readonly at?: keyof Addresses }
type Place = { readonly settings: Settings; readonly addresses: Addresses }

/** Where the browser may be sent back to (RP-Initiated Logout §3.1), and where logout tokens go (Back-Channel Logout §2.2). */
export function logoutRegistration(
  { client, at }: ClientParty,
  { settings, addresses }: Place,
): Record<string, unknown> {
  if (!client.signsOut || !at) return {}
  const back = { post_logout_redirect_uris: [postLogoutUri(addresses[at])] }
  if (settings.backchannelLogout === 'off') return back
  return {
    ...back,
    backchannel_logout_uri: `${addresses[at]}/logout-token`,
    backchannel_logout_session_required: true,
  }
}

/** Where the browser comes back to after signing out. */
export function postLogoutUri(base: string): string {
  return `${base}/signed-out`
}
