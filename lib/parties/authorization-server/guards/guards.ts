/** The codes that labs run in Acme ID, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Provider } from 'oidc-provider'
import type { Guard } from '../../../world/guards'
import * as codeReplay from './code-replay'
import * as looseRedirect from './loose-redirect'
import { checkedSwaps } from './swap'

/** Changes a provider that has just been made. Nothing is shared with another one. */
export type ProviderGuard = (provider: Provider) => void

/** Those of the labs that are about the authorization server. */
export const providerGuards: Readonly<Partial<Record<Guard, ProviderGuard>>> = {
  ...looseRedirect,
  ...codeReplay,
  ...checkedSwaps,
}
