/** No OAuth: an API that signs people in by itself and remembers them by a cookie. */
import type { Flow } from '../types'
import { adaStarts } from './acts'
import { adaGivesHerPassword, adaLeaves } from './acts-password'
import { cookieSessionWhatIfs } from './cookie-session-what-ifs'
import { adasBrowser, photoprint } from './parties'

export const cookieSession: Flow = {
  id: 'cookie-session',
  title: 'A cookie session',
  story:
    'The Photo API signs people in and remembers them by a cookie, as web sites have always done. Photoprint wants Ada’s photos, so it signs in with her password and keeps the cookie.',
  useWhen:
    'people use your own site in a browser: a session that the server remembers is simple, and ends the moment you say so.',
  dontWhen:
    'somebody else’s program wants in, as Photoprint does here: a session cannot say who is using it, or how much they may do.',
  settings: [],
  parties: [
    adasBrowser,
    photoprint({ kind: 'public', grants: [], scope: 'photos.read', start: 'own-login' }),
    { role: 'resource-server', id: 'resource-server', gives: 'session' },
    // Photoprint writes its calls into a log, and she can read it.
    { role: 'attacker', id: 'mallory', sees: ['own-api-request'] },
  ],
  chapters: [
    { title: 'Ask', from: 'start' },
    { title: 'Sign in', from: 'api-login-request' },
    { title: 'Use', from: 'prints-redirect' },
    { title: 'Leave', from: 'leave-request' },
  ],
  acts: [...adaStarts, adaGivesHerPassword, adaLeaves],
  endings: [{ kind: 'left-page' }],
  whatIfs: cookieSessionWhatIfs,
}
