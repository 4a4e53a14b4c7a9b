/** The pages of Acme ID, between the question and the answer: RFC 6749 §3.1 leaves them to the server. */
import { atAuthorizationServer, errorPage } from './authorization'
import { ok } from './rows'
import type { Topic } from './topic'

const signInPage = [ok, 'sign-in-page'] as const
const consentPage = [ok, 'consent-page'] as const

export const interactionTopic = {
  kinds: [
    'sign-in-redirect',
    'sign-in-page-request',
    'sign-in-page',
    'sign-in-submission',
    'consent-redirect',
    'consent-page-request',
    'consent-page',
    'consent-submission',
    'resume-redirect',
    'resume-request',
  ],
  parameters: [
    'login',
    'password',
    'decision',
    // cookies
    '_session',
    '_session.sig',
    '_interaction',
    '_interaction.sig',
    '_interaction_resume',
    '_interaction_resume.sig',
  ],
  requests: [
    ['authorization-server', 'GET', /^\/auth\/[^/]+$/, 'resume-request'],
    ['authorization-server', 'GET', /^\/sign-in\//, 'sign-in-page-request'],
    ['authorization-server', 'POST', /^\/sign-in\//, 'sign-in-submission'],
    ['authorization-server', 'GET', /^\/consent\//, 'consent-page-request'],
    ['authorization-server', 'POST', /^\/consent\//, 'consent-submission'],
  ],
  responses: {
    'resume-request': [...atAuthorizationServer, errorPage],
    'sign-in-page-request': [signInPage, errorPage],
    'sign-in-submission': [...atAuthorizationServer, signInPage, errorPage],
    'consent-page-request': [consentPage, errorPage],
    'consent-submission': [...atAuthorizationServer, consentPage, errorPage],
  },
} as const satisfies Topic
