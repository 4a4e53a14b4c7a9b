/** Taking a permission back as a story: in eight beats where a JWT outlives it, in seven where the API asks. */
import type { Beat } from '../../telling'
import { firstUses, tokensForLater, yesForLater } from '../refresh/first-beats'
import { revocationAnswers } from './answers'

const asking = {
  id: 'ask',
  title: '“Please call this token back”',
  why: 'Photoprint can throw away its own copy only. Whoever issued the token can speak for all of them.',
  from: 'revocation-request',
  key: 'revocation-request',
  legs: [{ at: 'revocation-request', ticket: 'token' }],
} as const

const itsName = {
  token_type_hint: 'Where Acme ID should look first. It is only a hint.',
  client_id: 'Who is asking: only the app that got a token may call it back.',
} as const

const copyTried = {
  id: 'copy',
  says: 'Mallory tries her copy of the access token',
  title: '“Ada’s photos, please. Here is a token”',
  why: 'What stands in a log belongs to whoever reads the log, for as long as it is good.',
  from: 'disconnected-page',
  key: 'api-request',
  values: { authorization: 'The same token that Photoprint had. A copy looks just like the original.' },
  pause: true,
} as const

export const revocationBeats: readonly Beat[] = [
  yesForLater,
  {
    ...tokensForLater,
    says: 'Two tokens arrive, and a log keeps copies',
    text: 'Acme ID sent her browser back with a one-time code, and Photoprint swaps it. The access token opens the Photo API. The refresh token fetches new ones from Acme ID, for days. By mistake Photoprint writes this answer into a log as well, and Mallory can read that log.',
    short: 'The access token opens the Photo API, the refresh token fetches new ones. Mallory finds both in a log.',
  },
  ...firstUses,
  {
    id: 'disconnect',
    says: 'Ada wants Photoprint out again',
    title: '“I do not want this any longer”',
    text: 'Ada has her prints, and presses Disconnect. It is not enough for Photoprint to forget its tokens: somebody else may have copies. So Photoprint has to tell Acme ID as well.',
    short: 'Ada presses Disconnect. It is not enough that Photoprint forgets its tokens, for there may be copies.',
    why: 'What she has allowed she must be able to take back.',
    from: 'photos-page',
    key: 'disconnect-request',
    legs: [{ at: 'photos-page' }, { at: 'disconnect-request' }],
    values: { photoprint_session: 'Tells Photoprint which person is asking.' },
  },
  {
    ...asking,
    says: 'Photoprint asks to end the access token',
    text: 'Photoprint names the access token, and says who it is itself. That is token revocation. Nobody but the app that got a token may have it called back, or strangers could end Ada’s permissions.',
    short: 'Photoprint names the access token, and says who it is. Only the app that got a token may call it back.',
    values: { token: 'The access token that is to be worth nothing.', ...itsName },
    when: { revoke: ['access_token'] },
  },
  {
    ...asking,
    says: 'Photoprint asks to end the refresh token',
    text: 'Photoprint names the refresh token, for all new access tokens come from that one. It says who it is itself, too. That is token revocation. Nobody but the app that got a token may have it called back, or strangers could end Ada’s permissions.',
    short: 'Photoprint names the refresh token, from which all new ones come. Only the app that got it may do so.',
    values: { token: 'The refresh token that is to be worth nothing.', ...itsName },
    when: { revoke: ['refresh_token'] },
  },
  ...revocationAnswers,
  {
    ...copyTried,
    text: 'Photoprint has said goodbye. Mallory takes the access token from the log and shows it to the Photo API. Acme ID’s signature is good, and as long as the token’s time is not up, that is enough. She gets the photos, although Ada has taken her permission back.',
    short: 'The signature is good, and as long as the time is not up, that is enough. Mallory gets the photos.',
    legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
    when: { accessToken: ['jwt'] },
  },
  {
    ...copyTried,
    text: 'Photoprint has said goodbye. Mallory takes the access token from the log and shows it to the Photo API. The Photo API asks Acme ID, as it does each time, and hears: not active. So Mallory gets nothing, from the very moment in which Ada left.',
    short: 'The Photo API asks Acme ID about it, as it does each time, and hears: not active. Mallory gets nothing.',
    legs: [
      { at: 'api-request', ticket: 'authorization' },
      { at: 'introspection-response', ticket: 'active' },
      { at: 'api-error-response', ticket: 'error' },
    ],
    when: { accessToken: ['opaque'], introspection: ['every-call'] },
  },
  {
    ...copyTried,
    text: 'Photoprint has said goodbye. Mallory takes the access token from the log and shows it to the Photo API. The Photo API asked Acme ID about this token a moment ago, when Photoprint called, and goes by that answer for ten seconds. So she gets the photos, although Ada has taken her permission back.',
    short: 'The Photo API still goes by what Acme ID said of this token a moment ago. Mallory gets the photos.',
    legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
    when: { accessToken: ['opaque'], introspection: ['kept'] },
  },
  {
    id: 'end',
    says: 'The answer is old: the API asks again',
    title: '“This token is not good any more”',
    text: 'Eleven seconds later Mallory shows the token once more. What the Photo API was told is too old by now. It asks Acme ID again, and hears: not active. That is the price of keeping an answer: a token that was called back works for as long as the answer is kept.',
    short: 'What the Photo API was told is too old by now. It asks again, and hears that the token is not active.',
    why: 'Whoever keeps an answer learns later that it is no longer true.',
    from: 'api-error-response',
    key: 'api-error-response',
    legs: [{ at: 'api-error-response', ticket: 'error' }],
    values: { error: 'This token is no good. It does not say why not.' },
    when: { accessToken: ['opaque'], introspection: ['kept'] },
  },
  {
    id: 'end',
    says: 'An hour later, her copy is dead too',
    title: '“This token is not good any more”',
    text: 'Mallory waits for more than an hour, and shows the token once more. Now the time that is written in it is past, and the Photo API refuses. Whoever cannot wait for that takes opaque tokens: then the API asks at every call, and hears at once.',
    short: 'The time that is written in the token is past. An opaque token would have died when Ada left.',
    why: 'A signed statement carries its own end, and here nothing else could end it.',
    from: 'api-error-response',
    key: 'api-error-response',
    legs: [{ at: 'api-error-response', ticket: 'error' }],
    values: { error: 'This token is no good. It does not say why not.' },
    when: { accessToken: ['jwt'] },
  },
]
