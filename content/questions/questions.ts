/** The bank: every item, in the order of the lessons, those about the attack labs last; and the pairs of the test before and after. */
import type { Item, Pair } from '../item'
import { items as agentsAndNeighbours, pairs as agentsAndNeighboursPairs } from './agents-and-neighbours'
import { items as askedAllowedGranted, pairs as askedAllowedGrantedPairs } from './asked-allowed-granted'
import { items as choosingAFlow, pairs as choosingAFlowPairs } from './choosing-a-flow'
import { items as fromWhomForWhom, pairs as fromWhomForWhomPairs } from './from-whom-for-whom'
import { items as givingYourPasswordAway, pairs as givingYourPasswordAwayPairs } from './giving-your-password-away'
import { items as labsChecks } from './labs-checks'
import { items as labsKeys } from './labs-keys'
import { items as labsLife } from './labs-life'
import { items as labsReaders } from './labs-readers'
import { items as labsRedirect } from './labs-redirect'
import { items as labsSignature } from './labs-signature'
import { items as oauthOrJwt, pairs as oauthOrJwtPairs } from './oauth-or-jwt'
import { items as refreshAndTakeBack, pairs as refreshAndTakeBackPairs } from './refresh-and-take-back'
import { items as stubOrTicket, pairs as stubOrTicketPairs } from './stub-or-ticket'
import { items as theClientAndItsAddress, pairs as theClientAndItsAddressPairs } from './the-client-and-its-address'
import { items as theCodeAndPkce, pairs as theCodeAndPkcePairs } from './the-code-and-pkce'
import { items as theNextHop, pairs as theNextHopPairs } from './the-next-hop'
import { items as theSamePersonAgain, pairs as theSamePersonAgainPairs } from './the-same-person-again'
import { items as twoScreensAndStrangers, pairs as twoScreensAndStrangersPairs } from './two-screens-and-strangers'
import { items as whatAJwtIs, pairs as whatAJwtIsPairs } from './what-a-jwt-is'
import { items as whatOauthIs, pairs as whatOauthIsPairs } from './what-oauth-is'
import { items as whenOauthBecomesLogin, pairs as whenOauthBecomesLoginPairs } from './when-oauth-becomes-login'
import { items as whereTokensLive, pairs as whereTokensLivePairs } from './where-tokens-live'
import { items as whichTokenIsIt, pairs as whichTokenIsItPairs } from './which-token-is-it'
import { items as whoSignsWhoChecks, pairs as whoSignsWhoChecksPairs } from './who-signs-who-checks'
import { items as whoeverHoldsIt, pairs as whoeverHoldsItPairs } from './whoever-holds-it'

export const items: readonly Item[] = [
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
  ...labsSignature,
  ...labsKeys,
  ...labsChecks,
  ...labsReaders,
  ...labsRedirect,
  ...labsLife,
]

export const pairs: readonly Pair[] = [
  ...givingYourPasswordAwayPairs,
  ...whoeverHoldsItPairs,
  ...whatAJwtIsPairs,
  ...whoSignsWhoChecksPairs,
  ...fromWhomForWhomPairs,
  ...whichTokenIsItPairs,
  ...whatOauthIsPairs,
  ...oauthOrJwtPairs,
  ...theClientAndItsAddressPairs,
  ...theCodeAndPkcePairs,
  ...askedAllowedGrantedPairs,
  ...stubOrTicketPairs,
  ...refreshAndTakeBackPairs,
  ...choosingAFlowPairs,
  ...twoScreensAndStrangersPairs,
  ...whenOauthBecomesLoginPairs,
  ...theSamePersonAgainPairs,
  ...whereTokensLivePairs,
  ...theNextHopPairs,
  ...agentsAndNeighboursPairs,
]
