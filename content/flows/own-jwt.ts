/** No OAuth: an API that signs people in by itself and gives them a JWT of its own making. */
import type { Flow } from '../types'
import { adaStarts } from './acts'
import { adaGivesHerPassword, adaLeaves } from './acts-password'
import { ownJwtBeats } from './own-jwt/beats'
import { ownJwtRecap } from './own-jwt/recap'
import { ownJwtWhatIfs } from './own-jwt-what-ifs'
import { adasBrowser, photoprint } from './parties'

export const ownJwt: Flow = {
  id: 'own-jwt',
  title: 'A home-made JWT login',
  story:
    'The Photo API has a login of its own, and answers with a JWT that it signed itself. Photoprint wants Ada’s photos, so Ada gives it her password.',
  useWhen:
    'page and API are one and the same service, and nobody else’s program is to come in: then there is no third party to protect the password from.',
  dontWhen:
    'somebody else’s program wants in, as Photoprint does here: it gets the password, may do everything, and is shut out by nothing less than a new password.',
  settings: ['ownJwt', 'jwtSecret', 'tokenLife', 'denylist'],
  parties: [
    adasBrowser,
    photoprint({ kind: 'public', grants: [], scope: 'photos.read', start: 'own-login' }),
    { role: 'resource-server', id: 'resource-server', gives: 'jwt' },
    // Photoprint writes its calls into a log, and she can read it.
    { role: 'attacker', id: 'mallory', sees: ['own-api-request'] },
  ],
  opening: {
    gist: 'The API signs a ticket, and cannot take it back.',
    question: 'Why not simply sign in and get a JWT?',
    text: 'It is quickly built: a form for the password, and a JWT for whoever knows it. There is nothing to look up. But here it is Photoprint that wants in. Watch what it needs for that, and what happens when Ada signs out.',
    cast: {
      client: { who: 'Photoprint', is: 'prints photos. Here it asks Ada for her Acme password.' },
      'resource-server': { who: 'Photo API', is: 'keeps the photos, and signs people in by itself.' },
      mallory: { who: 'Mallory', is: 'can read a log in which Photoprint’s calls end up.' },
    },
  },
  beats: ownJwtBeats,
  recap: ownJwtRecap,
  acts: [...adaStarts, adaGivesHerPassword, adaLeaves],
  endings: [{ kind: 'left-page' }],
  whatIfs: ownJwtWhatIfs,
}
