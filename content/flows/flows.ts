/** Every flow there is, in groups, in the order in which they are listed. */
import type { Flow } from '../types'
import { authorizationCode } from './authorization-code'
import { ciba } from './ciba'
import { clientCredentials } from './client-credentials'
import { cookieSession } from './cookie-session'
import { deviceAuthorization } from './device-authorization'
import { implicit } from './implicit'
import { keyRotation } from './key-rotation'
import { logout } from './logout'
import { nativeApp } from './native-app'
import { openidConnect } from './openid-connect'
import { ownJwt } from './own-jwt'
import { password } from './password'
import { refresh } from './refresh'
import { registration } from './registration'
import { revocation } from './revocation'
import { tokenExchange } from './token-exchange'

export type FlowGroup = { readonly title: string; readonly lead: string; readonly flows: readonly Flow[] }

export const flowGroups: readonly FlowGroup[] = [
  {
    title: 'A person says yes',
    lead: 'Somebody lets a program use what is theirs. Begin here.',
    flows: [authorizationCode],
  },
  {
    title: 'Who is it?',
    lead: 'Sites that want to know who somebody is: signing in to several of them at once, and out again.',
    flows: [openidConnect, logout],
  },
  {
    title: 'Not in the browser',
    lead: 'It is asked for here and allowed there: an app on a computer, a TV, a kiosk, and the phone in Ada’s hand.',
    flows: [nativeApp, deviceAuthorization, ciba],
  },
  {
    title: 'From program to program',
    lead: 'Programs that act for themselves, or pass on what somebody asked of them.',
    flows: [clientCredentials, tokenExchange],
  },
  {
    title: 'The life of a token',
    lead: 'Tokens run out, are called back, and are signed with keys that change.',
    flows: [refresh, revocation, keyRotation, registration],
  },
  {
    title: 'Without OAuth',
    lead: 'The honest comparison: what people did before, and still do where nobody else’s program is to come in.',
    flows: [cookieSession, ownJwt],
  },
  {
    title: 'Legacy',
    lead: 'Here to be recognised, and not to be built: they run, and show what they leak.',
    flows: [implicit, password],
  },
]

export const flows: readonly Flow[] = flowGroups.flatMap((group) => group.flows)
