/** Every topic of the vocabulary. What flows add is looked at first: their rows ask for more than those of the code flow. */
import { access } from './access'
import { authorization } from './authorization'
import { authorizationOptions } from './authorization-options'
import { browserApps } from './browser-apps'
import { ciba } from './ciba'
import { clientPages } from './client-pages'
import { cors } from './cors'
import { delegation } from './delegation'
import { device } from './device'
import { http } from './http'
import { interaction } from './interaction'
import { logout } from './logout'
import { metadata } from './metadata'
import { noOauth } from './no-oauth'
import { openid } from './openid'
import { refresh } from './refresh'
import { registration } from './registration'
import { token } from './token'

export const topics = [
  authorizationOptions,
  cors,
  browserApps,
  noOauth,
  refresh,
  device,
  ciba,
  delegation,
  registration,
  openid,
  logout,
  // the code flow, and what every flow has
  clientPages,
  authorization,
  interaction,
  token,
  metadata,
  access,
  http,
] as const
