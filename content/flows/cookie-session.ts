/** No OAuth: an API that signs people in by itself and remembers them by a cookie. */
import type { Flow } from '../types'
import { adaStarts } from './acts'
import { adaGivesHerPassword, adaLeaves } from './acts-password'
import { cookieSessionBeats } from './cookie-session/beats'
import { cookieSessionRecap } from './cookie-session/recap'
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
    'somebody else’s program wants in, as Photoprint does here: a plain session does not say who is using it, or how much they may do.',
  settings: [],
  parties: [
    adasBrowser,
    photoprint({ kind: 'public', grants: [], scope: 'photos.read', start: 'own-login' }),
    { role: 'resource-server', id: 'resource-server', gives: 'session' },
    // Photoprint writes its calls into a log, and she can read it.
    { role: 'attacker', id: 'mallory', sees: ['own-api-request'] },
  ],
  opening: {
    gist: 'The API remembers Ada, and takes Photoprint for her.',
    question: 'Without OAuth, what does a cookie do well, and what not?',
    text: 'Long before OAuth, sites remembered people by a cookie, and it still is a good way. But here it is Photoprint that wants in. Watch what it needs for that, and what happens when Ada signs out.',
    cast: {
      client: { who: 'Photoprint', is: 'prints photos. Here it asks Ada for her Acme password.' },
      'resource-server': { who: 'Photo API', is: 'keeps the photos, and signs people in by itself.' },
      mallory: { who: 'Mallory', is: 'can read a log in which Photoprint’s calls end up.' },
    },
  },
  beats: cookieSessionBeats,
  recap: cookieSessionRecap,
  acts: [...adaStarts, adaGivesHerPassword, adaLeaves],
  endings: [{ kind: 'left-page' }],
  whatIfs: cookieSessionWhatIfs,
}
