/** What is said of each kind of message. A kind without words does not compile. */
import type { MessageKind } from '../../lib/world/kinds'
import type { MessageWords } from '../types'
import { accessMessages } from './messages-access'
import { authorizationMessages } from './messages-authorization'
import { authorizationOptionMessages } from './messages-authorization-options'
import { browserAppMessages } from './messages-browser-apps'
import { clientMessages } from './messages-client'
import { delegationMessages } from './messages-delegation'
import { deviceMessages } from './messages-device'
import { interactionMessages } from './messages-interaction'
import { logoutMessages } from './messages-logout'
import { noOauthMessages } from './messages-no-oauth'
import { openidMessages } from './messages-openid'
import { refreshMessages } from './messages-refresh'
import { tokenMessages } from './messages-token'

export const messageWords: Readonly<Record<MessageKind, MessageWords>> = {
  ...clientMessages,
  ...authorizationMessages,
  ...authorizationOptionMessages,
  ...interactionMessages,
  ...tokenMessages,
  ...accessMessages,
  ...delegationMessages,
  ...refreshMessages,
  ...openidMessages,
  ...logoutMessages,
  ...deviceMessages,
  ...browserAppMessages,
  ...noOauthMessages,
}
