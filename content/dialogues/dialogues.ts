/** Every dialogue: one for each lesson, and one about PKCE alone. */
import type { Dialogue } from '../dialogue'
import { dialogue as agentsAndNeighbours } from './agents-and-neighbours'
import { dialogue as askedAllowedGranted } from './asked-allowed-granted'
import { dialogue as choosingAFlow } from './choosing-a-flow'
import { dialogue as fromWhomForWhom } from './from-whom-for-whom'
import { dialogue as givingYourPasswordAway } from './giving-your-password-away'
import { dialogue as oauthOrJwt } from './oauth-or-jwt'
import { dialogue as pkce } from './pkce'
import { dialogue as refreshAndTakeBack } from './refresh-and-take-back'
import { dialogue as stubOrTicket } from './stub-or-ticket'
import { dialogue as theClientAndItsAddress } from './the-client-and-its-address'
import { dialogue as theCodeAndPkce } from './the-code-and-pkce'
import { dialogue as theNextHop } from './the-next-hop'
import { dialogue as theSamePersonAgain } from './the-same-person-again'
import { dialogue as twoScreensAndStrangers } from './two-screens-and-strangers'
import { dialogue as whatAJwtIs } from './what-a-jwt-is'
import { dialogue as whatOauthIs } from './what-oauth-is'
import { dialogue as whenOauthBecomesLogin } from './when-oauth-becomes-login'
import { dialogue as whereTokensLive } from './where-tokens-live'
import { dialogue as whichTokenIsIt } from './which-token-is-it'
import { dialogue as whoSignsWhoChecks } from './who-signs-who-checks'
import { dialogue as whoeverHoldsIt } from './whoever-holds-it'

export const dialogues: readonly Dialogue[] = [
  givingYourPasswordAway,
  whoeverHoldsIt,
  whatAJwtIs,
  whoSignsWhoChecks,
  fromWhomForWhom,
  whichTokenIsIt,
  whatOauthIs,
  oauthOrJwt,
  theClientAndItsAddress,
  theCodeAndPkce,
  pkce,
  askedAllowedGranted,
  stubOrTicket,
  refreshAndTakeBack,
  choosingAFlow,
  twoScreensAndStrangers,
  whenOauthBecomesLogin,
  theSamePersonAgain,
  whereTokensLive,
  theNextHop,
  agentsAndNeighbours,
]
