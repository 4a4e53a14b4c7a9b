/** A session and its cookie as a story, in seven beats. */
import type { Beat } from '../../telling'
import { passwordAskedFor, passwordGiven } from '../password/first-beats'
import { signedInAsAda } from './sign-in-beats'

export const cookieSessionBeats: readonly Beat[] = [
  passwordAskedFor,
  passwordGiven,
  signedInAsAda,
  {
    id: 'cookie',
    says: 'The API answers with a cookie',
    title: '“Welcome, Ada. Show me this number from now on”',
    text: 'The password fits. So the Photo API writes down that Ada is signed in, under a random number: that is a session. Photoprint gets the number as a cookie. It is like the stub of a coat check: it says nothing, and what it is worth stands on the list.',
    short: 'The Photo API writes down that Ada is signed in. The cookie has only the number of that entry.',
    why: 'The password must not have to travel with every call.',
    from: 'api-login-response',
    key: 'api-login-response',
    legs: [{ at: 'api-login-response', ticket: 'acme_session' }],
    values: { acme_session: 'The number of the session: random, and too long to guess.' },
  },
  {
    id: 'use',
    says: 'Photoprint shows the cookie, and gets photos',
    title: '“My photos, please. This is my number”',
    text: 'Photoprint shows the cookie, and the Photo API looks the number up: this is Ada. Nothing says that it is really Photoprint who calls, or that it only wants to print. So it may do all that Ada may. Whoever has a copy of the cookie may, too.',
    short: 'The Photo API looks the number up: this is Ada. So Photoprint may do all that Ada may.',
    why: 'The API has to know at every call whose photos are meant.',
    from: 'prints-redirect',
    key: 'own-api-request',
    legs: [{ at: 'own-api-request', ticket: 'acme_session' }, { at: 'own-api-response' }],
    values: { acme_session: 'Whoever shows this number is taken for Ada.' },
  },
  {
    id: 'leave',
    says: 'Ada signs out, and Photoprint tells the API',
    title: '“Ada is leaving”',
    text: 'Ada signs out of Photoprint, and it tells the Photo API. It shows the cookie for the last time, so that the Photo API knows which session is over. If Photoprint only threw the cookie away, every copy of it would stay good.',
    short: 'Photoprint tells the Photo API which session is over. To throw the cookie away would not be enough.',
    why: 'A list is kept by whoever wrote it, and nobody else can strike anything off.',
    from: 'leave-request',
    key: 'api-logout-request',
    legs: [{ at: 'leave-request' }, { at: 'api-logout-request', ticket: 'acme_session' }],
    values: { acme_session: 'Which session is to end.' },
  },
  {
    id: 'over',
    says: 'The session ends, and every copy with it',
    title: '“You are off my list. Goodbye”',
    text: 'The Photo API strikes the session off its list. From now on the number is worth nothing, whoever shows it. A token that nobody looks up cannot do that. But the password has not ended: Ada cannot know whether Photoprint kept it, and can only change it.',
    short: 'From now on the number is worth nothing, whoever shows it. The password that Photoprint saw stays good.',
    why: 'What is looked up at every call can be ended between two calls.',
    from: 'api-logout-response',
    key: 'api-logout-response',
    legs: [{ at: 'api-logout-response' }, { at: 'left-page' }],
    values: { acme_session: 'Empty, so that the cookie is forgotten.' },
    pause: true,
  },
]
