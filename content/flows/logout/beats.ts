/** Logout as a story, in seven beats: six where Acme ID tells nobody. */
import type { Beat } from '../../telling'

const signingIn: readonly Beat[] = [
  {
    id: 'photobook',
    says: 'Ada signs in at Photobook',
    title: '“You are signed in at Photobook now”',
    text: 'Ada gives her password to Acme ID, and Photobook learns who she is. Two sessions have begun: Acme ID knows her browser by a cookie of its own, and Photobook by another. A session is what a site remembers of a browser.',
    short: 'Acme ID and Photobook now have a session each: both know her browser by a cookie.',
    why: 'Nobody can leave before having come in.',
    from: 'sign-in-start-request',
    key: 'signed-in-redirect',
    legs: [
      { at: 'sign-in-submission', ticket: 'password' },
      { at: 'signed-in-redirect', ticket: 'photobook_session' },
    ],
    values: { photobook_session: 'Photobook’s cookie: it stands for her session there.' },
  },
  {
    id: 'photoprint',
    says: 'Then at Photoprint, without her password',
    title: '“You are signed in at Photoprint too”',
    text: 'Ada opens Photoprint and clicks Print. Acme ID knows her browser already, so it does not ask for her password again. Now three sites have a session: Acme ID, Photobook and Photoprint. To be out everywhere, all three must end.',
    short: 'Acme ID knows her browser already. Now three sites have a session, and all three must end.',
    why: 'One account for several sites is what makes leaving hard.',
    from: 'client-home-request',
    key: 'signed-in-redirect',
    legs: [
      { at: 'authorization-request', ticket: '_session' },
      { at: 'signed-in-redirect', ticket: 'photoprint_session' },
    ],
    values: { photoprint_session: 'Photoprint’s cookie: it stands for her session there.' },
  },
  {
    id: 'copy',
    says: 'Mallory copies the access token from a log',
    title: '“Here is my token. May I have Ada’s photos?”',
    text: 'Photoprint fetches the photos with its access token. The Photo API writes the request into a log, with the token in it, and Mallory can read that log. Whoever holds this token may use it. Will it still be good when Ada has left?',
    short: 'Photoprint fetches the photos. The Photo API logs the request, and Mallory reads the token there.',
    why: 'A token is shown with every call, so every place that a call passes can leak it.',
    from: 'api-request',
    key: 'api-request',
    legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
    values: { authorization: 'The access token. It is not tied to her session at Photoprint.' },
  },
]

const leaving: readonly Beat[] = [
  {
    id: 'leave',
    says: 'Ada signs out at Photoprint',
    title: '“Do you want to sign out everywhere?”',
    text: 'Photoprint throws away its own session and its tokens. Then it sends her browser to Acme ID, with her ID token as a hint of who is leaving. Acme ID asks Ada herself: any site could have sent her there.',
    short: 'Photoprint ends its own session, and sends her to Acme ID. Acme ID asks her before it ends anything.',
    why: 'Any site could send her browser there, so only she herself can say that she wants to go.',
    from: 'sign-out-request',
    key: 'sign-out-page',
    legs: [{ at: 'end-session-request', ticket: 'id_token_hint' }, { at: 'sign-out-page' }],
    pause: true,
  },
  {
    id: 'tell',
    says: 'Acme ID tells both sites, out of sight',
    title: '“Ada has left: end her session”',
    text: 'Acme ID sends each site a logout token, from server to server: a signed JWT that says whose session is over. Both check the signature, that they are the one meant, and that this is a logout token that they have not had before. Then they end the session.',
    short: 'Acme ID sends each site a signed logout token. Each checks it, and ends her session.',
    why: 'Other sites cannot know that she pressed a button somewhere else.',
    from: 'logout-token-request',
    key: 'logout-token-request',
    legs: [{ at: 'logout-token-request', ticket: 'logout_token' }, { at: 'logout-token-response' }],
    values: {
      logout_token: 'Says whose session is over, and to which site. Anybody could send a form, so it is signed.',
    },
    when: { backchannelLogout: ['on'] },
  },
]

const look = {
  id: 'look',
  title: '“Photobook, do you still know me?”',
  from: 'signed-out-redirect',
  key: 'me-page-request',
  pause: true,
} as const satisfies Partial<Beat>

const looking: readonly Beat[] = [
  {
    ...look,
    says: 'Photobook does not know her any more',
    text: 'Her browser returns to Photoprint, with the state that it was sent away with. Then Ada looks at Photobook. Her browser still has Photobook’s cookie, but the session for which it stood is gone. She would have to sign in again.',
    short: 'Her browser still has Photobook’s cookie. The session for which it stood is gone.',
    why: 'This cookie is only a number: what counts is what the site still remembers.',
    legs: [{ at: 'me-page-request', ticket: 'photobook_session' }, { at: 'not-signed-in-redirect' }],
    values: { photobook_session: 'The cookie is still there. What it stood for is not.' },
    when: { backchannelLogout: ['on'] },
  },
  {
    ...look,
    says: 'Photobook still knows her',
    text: 'Her browser returns to Photoprint, with the state that it was sent away with. Then Ada looks at Photobook, and is still signed in. Acme ID told nobody, and Photobook goes by its own session. Whoever sits down at her computer now is Ada there.',
    short: 'Acme ID told nobody, and Photobook goes by its own session. So Ada is still signed in there.',
    why: 'A site that was told nothing goes on as before.',
    legs: [{ at: 'me-page-request', ticket: 'photobook_session' }, { at: 'me-page' }],
    values: { photobook_session: 'Stands for a session that nobody has ended.' },
    when: { backchannelLogout: ['off'] },
  },
]

const mallory = {
  id: 'mallory',
  title: '“I have a token. May I have Ada’s photos?”',
  from: 'api-request',
  key: 'api-request',
  legs: [{ at: 'api-request', ticket: 'authorization' }, { at: ['api-response', 'api-error-response'] }],
} as const satisfies Partial<Beat>

const stealing: readonly Beat[] = [
  {
    ...mallory,
    says: 'Mallory uses her copy, and gets the photos',
    text: 'Ada has left, but this token is a JWT. The Photo API checks its signature and its dates by itself, and asks nobody. So the copy is good until it expires, an hour after it was made. Signing out ends sessions, and this token is not one.',
    short: 'The Photo API checks the JWT by itself, and asks nobody. So the copy is good until it expires.',
    why: 'Whoever checks a statement without asking will not hear that it was taken back.',
    values: { authorization: 'The copy. Nobody has told the Photo API that Ada has left.' },
    when: { accessToken: ['jwt'] },
  },
  {
    ...mallory,
    says: 'Mallory uses her copy, and is refused',
    text: 'This token says nothing by itself, so the Photo API asks Acme ID what it is worth. It was tied to Ada’s session at Acme ID and ended with it. Acme ID answers: not active. The copy in the log is worth nothing.',
    short: 'The Photo API asks Acme ID about the token. It ended with Ada’s session, so the copy is worth nothing.',
    why: 'What has to be asked for each time can be ended at any time.',
    values: { authorization: 'The copy. Only Acme ID knows what it is worth.' },
    when: { accessToken: ['opaque'] },
  },
]

export const logoutBeats: readonly Beat[] = [...signingIn, ...leaving, ...looking, ...stealing]
