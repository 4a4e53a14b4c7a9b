/** What is said of each kind of message, and of each parameter, member, cookie and header field. One without words does not compile. */

import type { MessageWords, ParameterWords } from '@/content/types'
import type { MessageKind } from '@/lib/world/kinds'
import type { ParameterName } from '@/lib/world/parameters'
import { accessWords } from './access'
import { authorizationWords } from './authorization'
import { authorizationOptionsWords } from './authorization-options'
import { browserAppsWords } from './browser-apps'
import { cibaWords } from './ciba'
import { clientPagesWords } from './client-pages'
import { corsWords } from './cors'
import { delegationWords } from './delegation'
import { deviceWords } from './device'
import { httpWords } from './http'
import { interactionWords } from './interaction'
import { logoutWords } from './logout'
import { metadataWords } from './metadata'
import { nativeAppWords } from './native-app'
import { noOauthWords } from './no-oauth'
import { openidWords } from './openid'
import { refreshWords } from './refresh'
import { registrationWords } from './registration'
import { tokenWords } from './token'

export const messageWords: Readonly<Record<MessageKind, MessageWords>> = {
  ...authorizationOptionsWords.messages,
  ...corsWords.messages,
  ...browserAppsWords.messages,
  ...noOauthWords.messages,
  ...nativeAppWords.messages,
  ...refreshWords.messages,
  ...deviceWords.messages,
  ...cibaWords.messages,
  ...delegationWords.messages,
  ...registrationWords.messages,
  ...openidWords.messages,
  ...logoutWords.messages,
  ...clientPagesWords.messages,
  ...authorizationWords.messages,
  ...interactionWords.messages,
  ...tokenWords.messages,
  ...metadataWords.messages,
  ...accessWords.messages,
  ...httpWords.messages,
}

export const parameterWords: Readonly<Record<ParameterName, ParameterWords>> = {
  ...authorizationOptionsWords.parameters,
  ...corsWords.parameters,
  ...browserAppsWords.parameters,
  ...noOauthWords.parameters,
  ...refreshWords.parameters,
  ...deviceWords.parameters,
  ...cibaWords.parameters,
  ...delegationWords.parameters,
  ...registrationWords.parameters,
  ...openidWords.parameters,
  ...logoutWords.parameters,
  ...clientPagesWords.parameters,
  ...authorizationWords.parameters,
  ...interactionWords.parameters,
  ...tokenWords.parameters,
  ...metadataWords.parameters,
  ...accessWords.parameters,
  ...httpWords.parameters,
}
