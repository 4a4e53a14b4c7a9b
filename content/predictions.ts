/** Before which messages a learner may say what happens next: those where people often guess wrong. The answers come from the run. */
import type { Predictions } from '@/lib/world/readings/predict'

export const predictions: Predictions = {
  'authorization-request': 'next',
  'consent-submission': 'next',
  'callback-request': 'next',
  'token-request': 'accepted',
  'token-response': 'next',
  'photos-page-request': 'next',
  'api-request': 'next',
  'refresh-request': 'accepted',
  'revocation-request': 'accepted',
  'print-job-request': 'next',
  'token-exchange-request': 'accepted',
  'device-confirmation': 'next',
  'client-credentials-request': 'accepted',
  'order-submission': 'next',
  'userinfo-request': 'accepted',
  'authentication-request': 'next',
  'end-session-request': 'next',
  'sign-out-confirmation': 'next',
  'logout-token-request': 'accepted',
  'registration-request': 'accepted',
  'metadata-response': 'accepted',
}
