/** What is said of each kind of message. A kind without words does not compile. */

import type { MessageWords } from '@/content/types'
import type { MessageKind } from '@/lib/world/kinds'
import { accessMessages } from './access'
import { authorizationMessages } from './authorization'
import { authorizationOptionMessages } from './authorization-options'
import { browserAppMessages } from './browser-apps'
import { clientMessages } from './client'
import { delegationMessages } from './delegation'
import { deviceMessages } from './device'
import { interactionMessages } from './interaction'
import { logoutMessages } from './logout'
import { noOauthMessages } from './no-oauth'
import { openidMessages } from './openid'
import { refreshMessages } from './refresh'
import { tokenMessages } from './token'

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
