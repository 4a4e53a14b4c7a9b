/** Every wrong belief that an option, a lesson or a concept names. */

import type { Belief } from './belief'
import { beliefs as agentsAndNeighbours } from './lessons/agents-and-neighbours/beliefs'
import { beliefs as askedAllowedGranted } from './lessons/asked-allowed-granted/beliefs'
import { beliefs as choosingAFlow } from './lessons/choosing-a-flow/beliefs'
import { beliefs as fromWhomForWhom } from './lessons/from-whom-for-whom/beliefs'
import { beliefs as givingYourPasswordAway } from './lessons/giving-your-password-away/beliefs'
import { beliefs as oauthOrJwt } from './lessons/oauth-or-jwt/beliefs'
import { beliefs as refreshAndTakeBack } from './lessons/refresh-and-take-back/beliefs'
import { beliefs as stubOrTicket } from './lessons/stub-or-ticket/beliefs'
import { beliefs as theClientAndItsAddress } from './lessons/the-client-and-its-address/beliefs'
import { beliefs as theCodeAndPkce } from './lessons/the-code-and-pkce/beliefs'
import { beliefs as theNextHop } from './lessons/the-next-hop/beliefs'
import { beliefs as theSamePersonAgain } from './lessons/the-same-person-again/beliefs'
import { beliefs as twoScreensAndStrangers } from './lessons/two-screens-and-strangers/beliefs'
import { beliefs as whatAJwtIs } from './lessons/what-a-jwt-is/beliefs'
import { beliefs as whatOauthIs } from './lessons/what-oauth-is/beliefs'
import { beliefs as whenOauthBecomesLogin } from './lessons/when-oauth-becomes-login/beliefs'
import { beliefs as whereTokensLive } from './lessons/where-tokens-live/beliefs'
import { beliefs as whichTokenIsIt } from './lessons/which-token-is-it/beliefs'
import { beliefs as whoSignsWhoChecks } from './lessons/who-signs-who-checks/beliefs'
import { beliefs as whoeverHoldsIt } from './lessons/whoever-holds-it/beliefs'

const all = {
  ...givingYourPasswordAway,
  ...whoeverHoldsIt,
  ...whatAJwtIs,
  ...whoSignsWhoChecks,
  ...fromWhomForWhom,
  ...whichTokenIsIt,
  ...whatOauthIs,
  ...oauthOrJwt,
  ...theClientAndItsAddress,
  ...theCodeAndPkce,
  ...askedAllowedGranted,
  ...stubOrTicket,
  ...refreshAndTakeBack,
  ...choosingAFlow,
  ...twoScreensAndStrangers,
  ...whenOauthBecomesLogin,
  ...theSamePersonAgain,
  ...whereTokensLive,
  ...theNextHop,
  ...agentsAndNeighbours,
} as const

export type BeliefId = keyof typeof all

export const beliefs: Readonly<Record<BeliefId, Belief>> = all
