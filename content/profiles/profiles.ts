/** The kinds of tokens that people meet, the special ones before the general ones: the first that fits is named. */
import type { Profile } from '../../lib/jwt/profiles/profile'
import { appleClientSecret } from './apple-client-secret'
import { appleId } from './apple-id'
import { auth0 } from './auth0'
import { auth0Opaque } from './auth0-opaque'
import { authjs } from './authjs'
import { awsAlb } from './aws-alb'
import { cloudflareAccess } from './cloudflare-access'
import { cognitoAccess } from './cognito-access'
import { cognitoId } from './cognito-id'
import { entraGraph } from './entra-graph'
import { entraV1 } from './entra-v1'
import { entraV2 } from './entra-v2'
import { firebaseCustom } from './firebase-custom'
import { firebaseId } from './firebase-id'
import { firebaseSession } from './firebase-session'
import { githubActions } from './github-actions'
import { gitlabCi } from './gitlab-ci'
import { googleAssertion } from './google-assertion'
import { googleIap } from './google-iap'
import { googleId } from './google-id'
import { keycloakAccess } from './keycloak-access'
import { keycloakRefresh } from './keycloak-refresh'
import { kubernetesBound } from './kubernetes-bound'
import { kubernetesLegacy } from './kubernetes-legacy'
import { oktaCustom } from './okta-custom'
import { oktaOrg } from './okta-org'
import { salesforceAssertion } from './salesforce-assertion'
import { spiffe } from './spiffe'
import { supabaseUser } from './supabase-user'

export const profiles: readonly Profile[] = [
  awsAlb,
  auth0Opaque,
  authjs,
  cognitoAccess,
  cognitoId,
  entraGraph,
  entraV1,
  entraV2,
  googleId,
  googleIap,
  firebaseCustom,
  googleAssertion,
  firebaseId,
  firebaseSession,
  appleId,
  appleClientSecret,
  auth0,
  oktaOrg,
  oktaCustom,
  keycloakAccess,
  keycloakRefresh,
  kubernetesBound,
  kubernetesLegacy,
  githubActions,
  gitlabCi,
  spiffe,
  cloudflareAccess,
  supabaseUser,
  salesforceAssertion,
]
