/** The codes that labs run where Acme ID decides on the form of an access token, by name. */
import type { ResourceServer } from 'oidc-provider'
import type { Guard } from '../../../world/guards'
import type { Settings } from '../../../world/settings'
import type { Api } from '../state'
import * as outlivesSignOut from './outlives-sign-out'

/** What tokens for an API are like. */
export type TokenForm = (api: Api, settings: Settings) => ResourceServer

/** Those of the labs that are about what a token is. */
export const tokenForms: Readonly<Partial<Record<Guard, TokenForm>>> = { ...outlivesSignOut }
