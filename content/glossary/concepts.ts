/** What is said of each concept. One that has a name and no words does not compile. */
import { algorithmConcepts } from './algorithms'
import { attackConcepts } from './attacks'
import { browserConcepts } from './browser'
import type { ConceptWords } from './entry'
import { extensionConcepts } from './extensions'
import { grantConcepts } from './grants'
import { ownConcepts } from './here'
import { joseConcepts } from './jose'
import type { ConceptId } from './names'
import { neighbourConcepts } from './neighbours'
import { oauthConcepts } from './oauth'
import { roleConcepts } from './roles'
import { tokenConcepts } from './tokens'

export const concepts: Readonly<Record<ConceptId, ConceptWords>> = {
  ...roleConcepts,
  ...oauthConcepts,
  ...grantConcepts,
  ...extensionConcepts,
  ...neighbourConcepts,
  ...tokenConcepts,
  ...joseConcepts,
  ...algorithmConcepts,
  ...browserConcepts,
  ...attackConcepts,
  ...ownConcepts,
}
