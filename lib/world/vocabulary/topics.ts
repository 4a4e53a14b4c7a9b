/** Every topic of the vocabulary. What flows add is looked at first: their rows ask for more than those of the code flow. */
import { accessTopic } from './access'
import { authorizationTopic } from './authorization'
import { authorizationOptionsTopic } from './authorization-options'
import { browserAppsTopic } from './browser-apps'
import { cibaTopic } from './ciba'
import { clientPagesTopic } from './client-pages'
import { corsTopic } from './cors'
import { delegationTopic } from './delegation'
import { deviceTopic } from './device'
import { httpTopic } from './http'
import { interactionTopic } from './interaction'
import { logoutTopic } from './logout'
import { metadataTopic } from './metadata'
import { nativeAppTopic } from './native-app'
import { noOauthTopic } from './no-oauth'
import { openidTopic } from './openid'
import { refreshTopic } from './refresh'
import { registrationTopic } from './registration'
import { tokenTopic } from './token'

export const topics = [
  authorizationOptionsTopic,
  corsTopic,
  browserAppsTopic,
  noOauthTopic,
  nativeAppTopic,
  refreshTopic,
  deviceTopic,
  cibaTopic,
  delegationTopic,
  registrationTopic,
  openidTopic,
  logoutTopic,
  // the code flow, and what every flow has
  clientPagesTopic,
  authorizationTopic,
  interactionTopic,
  tokenTopic,
  metadataTopic,
  accessTopic,
  httpTopic,
] as const
