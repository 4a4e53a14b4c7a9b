/** Refreshing as a story, in seven beats. */
import type { Beat } from '../../telling'
import { firstUses, tokensForLater, yesForLater } from './first-beats'

const refusedBecauseOld = {
  id: 'refused',
  says: 'The Photo API refuses the expired token',
  title: '“This token is not good any more”',
  why: 'A copy must not be good for ever, and an API cannot tell a copy of such a token from the original.',
  from: 'api-error-response',
  key: 'api-error-response',
  legs: [{ at: 'api-error-response', ticket: 'error' }],
  values: {
    'www-authenticate': 'How an API says that it wants a better token.',
    error: 'This token is no good. It does not say why not.',
  },
  pause: true,
} as const

const refreshing = {
  id: 'refresh',
  says: 'Photoprint shows its refresh token',
  title: '“Here is my refresh token. May I have a new access token?”',
  why: 'Ada has said yes to this already, so nobody has to disturb her.',
  from: 'refresh-request',
  key: 'refresh-request',
  legs: [{ at: 'refresh-request', ticket: 'refresh_token' }],
} as const

const whatItShows = {
  grant_type: 'What it brings this time: a refresh token, and no code.',
  refresh_token: 'Stands for the yes that Ada gave.',
} as const

const renewed = {
  id: 'fresh',
  title: '“Here are fresh tokens”',
  why: 'The old token is over, and the permission behind it is not.',
  from: ['refresh-response', 'refresh-error-response'],
  key: 'refresh-response',
  legs: [
    { at: 'refresh-response', ticket: 'refresh_token' },
    { at: 'api-request', ticket: 'authorization' },
    { at: 'api-response' },
  ],
} as const

export const refreshBeats: readonly Beat[] = [
  yesForLater,
  tokensForLater,
  ...firstUses,
  {
    id: 'later',
    says: 'An hour later: the same token again',
    title: '“The same token as before”',
    text: 'Ada has seen her photos, and goes away. More than an hour later she opens Photoprint’s page again. Photoprint still knows her, and asks the Photo API once more. It could look at the clock first. Here it just shows the token that it has.',
    short: 'More than an hour later Ada comes back. Photoprint shows the token that it has.',
    why: 'Ada wants her photos again, and would rather not sign in each time.',
    from: 'photos-page',
    key: 'api-request',
    legs: [{ at: 'photos-page-request' }, { at: 'api-request', ticket: 'authorization' }],
    values: { authorization: 'The access token from an hour ago.' },
  },
  {
    ...refusedBecauseOld,
    text: 'It stands in the token until when it is good, and that time is past. So the Photo API gives nothing. Whoever steals an access token has it for an hour at most. But what is to become of Ada, who has only come back?',
    short: 'The time written in the token is past. Whoever steals such a token has it for an hour at most.',
    when: { accessToken: ['jwt'] },
  },
  {
    ...refusedBecauseOld,
    text: 'The Photo API asked Acme ID about the token, as before. This time it heard: not active. So it gives nothing. Whoever steals an access token has it for an hour at most. But what is to become of Ada, who has only come back?',
    short: 'Acme ID says that the token is not active. Whoever steals such a token has it for an hour at most.',
    when: { accessToken: ['opaque'] },
  },
  {
    ...refreshing,
    text: 'Photoprint turns to Acme ID, and to nobody else. Ada is not asked, for she allowed this an hour ago. Photoprint has no secret of its own in this run, only its name. So whoever had a copy of the refresh token could send the very same request.',
    short: 'Ada is not asked, for she allowed this an hour ago. Photoprint has no secret, so a copy would do too.',
    values: { ...whatItShows, client_id: 'Whose token it is. Acme ID takes it from no other app.' },
    when: { client: ['public'] },
  },
  {
    ...refreshing,
    text: 'Photoprint turns to Acme ID, and to nobody else. Ada is not asked, for she allowed this an hour ago. Photoprint sends its own secret along, and so proves who it is. To a thief the refresh token alone is of no use.',
    short: 'Ada is not asked, for she allowed this an hour ago. Photoprint proves with its secret who it is.',
    values: { ...whatItShows, authorization: 'Photoprint’s name and secret: the proof that it is Photoprint.' },
    when: { client: ['confidential'] },
  },
  {
    ...renewed,
    says: 'Two fresh tokens arrive, and the photos too',
    text: 'The new access token gets the photos. There is a new refresh token too, for each works only once. That is rotation. If a used one comes again, somebody may have a copy. Acme ID cannot tell who is the thief, so it ends the whole permission.',
    short: 'Each refresh token works only once. If a used one comes again, Acme ID ends the whole permission.',
    values: {
      access_token: 'Good for another hour.',
      refresh_token: 'The next one. The one before has had its only use.',
      id_token: 'Still about Ada: Photoprint checks that.',
    },
    when: { refreshRotation: ['on'] },
  },
  {
    ...renewed,
    says: 'Two fresh tokens arrive, and the photos too',
    text: 'The new access token gets the photos. There is a new refresh token too. Each works once, and once more within thirty seconds, for an answer can get lost. If it comes later than that, somebody may have a copy. Then Acme ID ends the whole permission.',
    short:
      'Each refresh token works once, and once more within thirty seconds. After that Acme ID ends the permission.',
    values: {
      access_token: 'Good for another hour.',
      refresh_token: 'The next one. The one before works once more, for thirty seconds.',
      id_token: 'Still about Ada: Photoprint checks that.',
    },
    when: { refreshRotation: ['grace'] },
  },
  {
    ...renewed,
    says: 'A fresh access token arrives, and the photos',
    text: 'The new access token gets the photos. The refresh token stays as it was, for nothing rotates in this run. It works until it expires, and nobody notices if two are using it. For an app without a secret RFC 9700 demands rotation, or a token bound to a key.',
    short: 'The refresh token stays the same, and works until it expires. Nobody notices if two are using it.',
    values: {
      access_token: 'Good for another hour.',
      refresh_token: 'The same one as before.',
      id_token: 'Still about Ada: Photoprint checks that.',
    },
    when: { refreshRotation: ['off'] },
  },
]
