/** The codes that labs run in Acme ID, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Guard } from '../../../world/guards'
import * as codeReplay from './code-replay'
import * as looseRedirect from './loose-redirect'
import type { ProviderGuard } from './provider-guard'
import { checkedSwaps } from './swap'

/** Those of the labs that are about the authorization server. */
export const providerGuards: Readonly<Partial<Record<Guard, ProviderGuard>>> = {
  ...looseRedirect,
  ...codeReplay,
  ...checkedSwaps,
}
