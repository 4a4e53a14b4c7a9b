/** All lessons, in the order of their files; `lib/recall/order.ts` puts them in the order in which they can be understood. */
import type { Concept, Lesson } from '../lesson'
import { concepts as agentsAndNeighboursConcepts } from './agents-and-neighbours/concepts'
import { lesson as agentsAndNeighbours } from './agents-and-neighbours/lesson'
import { concepts as askedAllowedGrantedConcepts } from './asked-allowed-granted/concepts'
import { lesson as askedAllowedGranted } from './asked-allowed-granted/lesson'
import { concepts as choosingAFlowConcepts } from './choosing-a-flow/concepts'
import { lesson as choosingAFlow } from './choosing-a-flow/lesson'
import { concepts as fromWhomForWhomConcepts } from './from-whom-for-whom/concepts'
import { lesson as fromWhomForWhom } from './from-whom-for-whom/lesson'
import { concepts as givingYourPasswordAwayConcepts } from './giving-your-password-away/concepts'
import { lesson as givingYourPasswordAway } from './giving-your-password-away/lesson'
import { concepts as oauthOrJwtConcepts } from './oauth-or-jwt/concepts'
import { lesson as oauthOrJwt } from './oauth-or-jwt/lesson'
import { concepts as refreshAndTakeBackConcepts } from './refresh-and-take-back/concepts'
import { lesson as refreshAndTakeBack } from './refresh-and-take-back/lesson'
import { concepts as stubOrTicketConcepts } from './stub-or-ticket/concepts'
import { lesson as stubOrTicket } from './stub-or-ticket/lesson'
import { concepts as theClientAndItsAddressConcepts } from './the-client-and-its-address/concepts'
import { lesson as theClientAndItsAddress } from './the-client-and-its-address/lesson'
import { concepts as theCodeAndPkceConcepts } from './the-code-and-pkce/concepts'
import { lesson as theCodeAndPkce } from './the-code-and-pkce/lesson'
import { concepts as theNextHopConcepts } from './the-next-hop/concepts'
import { lesson as theNextHop } from './the-next-hop/lesson'
import { concepts as theSamePersonAgainConcepts } from './the-same-person-again/concepts'
import { lesson as theSamePersonAgain } from './the-same-person-again/lesson'
import { concepts as twoScreensAndStrangersConcepts } from './two-screens-and-strangers/concepts'
import { lesson as twoScreensAndStrangers } from './two-screens-and-strangers/lesson'
import { concepts as whatAJwtIsConcepts } from './what-a-jwt-is/concepts'
import { lesson as whatAJwtIs } from './what-a-jwt-is/lesson'
import { concepts as whatOauthIsConcepts } from './what-oauth-is/concepts'
import { lesson as whatOauthIs } from './what-oauth-is/lesson'
import { concepts as whenOauthBecomesLoginConcepts } from './when-oauth-becomes-login/concepts'
import { lesson as whenOauthBecomesLogin } from './when-oauth-becomes-login/lesson'
import { concepts as whereTokensLiveConcepts } from './where-tokens-live/concepts'
import { lesson as whereTokensLive } from './where-tokens-live/lesson'
import { concepts as whichTokenIsItConcepts } from './which-token-is-it/concepts'
import { lesson as whichTokenIsIt } from './which-token-is-it/lesson'
import { concepts as whoSignsWhoChecksConcepts } from './who-signs-who-checks/concepts'
import { lesson as whoSignsWhoChecks } from './who-signs-who-checks/lesson'
import { concepts as whoeverHoldsItConcepts } from './whoever-holds-it/concepts'
import { lesson as whoeverHoldsIt } from './whoever-holds-it/lesson'

export const lessons: readonly Lesson[] = [
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

/** By number. */
export const concepts: readonly Concept[] = [
  ...givingYourPasswordAwayConcepts,
  ...whoeverHoldsItConcepts,
  ...whatAJwtIsConcepts,
  ...whoSignsWhoChecksConcepts,
  ...fromWhomForWhomConcepts,
  ...whichTokenIsItConcepts,
  ...whatOauthIsConcepts,
  ...oauthOrJwtConcepts,
  ...theClientAndItsAddressConcepts,
  ...theCodeAndPkceConcepts,
  ...askedAllowedGrantedConcepts,
  ...stubOrTicketConcepts,
  ...refreshAndTakeBackConcepts,
  ...choosingAFlowConcepts,
  ...twoScreensAndStrangersConcepts,
  ...whenOauthBecomesLoginConcepts,
  ...theSamePersonAgainConcepts,
  ...whereTokensLiveConcepts,
  ...theNextHopConcepts,
  ...agentsAndNeighboursConcepts,
]
