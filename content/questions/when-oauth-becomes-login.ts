import type { Evidence, StagePlace } from '../evidence'
import type { Item, Pair } from '../item'
import { oidc, rfc } from '../words/specs'

const jwt = { accessToken: 'jwt' } as const

const on = (flow: string, label: string, at: string, more: Omit<StagePlace, 'flow' | 'at'> = {}): Evidence => ({
  label,
  place: { flow, at, ...more },
})

const openid = 'openid-connect'
const refusedAt = 'after-client-error-page'
const checks = oidc('3.1.3.7', 'IDTokenValidation')
const asks = on(openid, 'openid, in the scope', 'authentication-request')
const idToken = on(openid, 'The ID token', 'token-response')
const session = on(openid, 'Photoprint’s own session', 'signed-in-redirect')
const userInfo = on(openid, 'UserInfo', 'userinfo-response')
const foreignAud = on(openid, 'Made for Photobook, refused', refusedAt, { whatIf: 'id-token-for-photobook' })
const foreignNonce = on(openid, 'From another sign-in, refused', refusedAt, { whatIf: 'nonce-of-another-sign-in' })
const stranger = on(openid, 'A stranger’s signature, refused', refusedAt, { whatIf: 'id-token-of-a-stranger' })
const expired = on(openid, 'An ID token too old, refused', refusedAt, { whatIf: 'id-token-expired' })
const alone = on('implicit', 'An access token alone', 'app-page', { whatIf: 'access-token-alone' })
const twoTokens = on('authorization-code', 'Two tokens for two readers', 'token-response', { settings: jwt })
const atTheApi = on('authorization-code', 'The access token, at the API', 'api-request', { settings: jwt })
const opaque = on('authorization-code', 'An access token that nobody can read', 'token-response', {
  settings: { accessToken: 'opaque' },
})

export const items: readonly Item[] = [
  {
    kind: 'predict',
    id: '41-a-token-that-works',
    concept: 41,
    alike: [1, 42],
    situation:
      'Photoprint, a page, has asked who is there. The answer brings a good access token for Ada’s photos, and no ID token: somebody has taken it out.',
    ask: 'Does Photoprint greet Ada?',
    live: { flow: 'implicit', at: 'implicit-response' },
    change: { whatIf: 'access-token-alone' },
    note: 'OAUTH_INVALID_RESPONSE',
    options: [
      {
        outcome: 'refused',
        text: 'No: nothing says who is here, or for whom the token was made',
        right: true,
        feedback: 'The token would open the API. It makes no statement to Photoprint.',
        see: alone,
      },
      {
        outcome: 'refused',
        text: 'No: without the other token the access token opens nothing',
        belief: 'c42-both-are-jwts',
        feedback: 'It opens the API just as well. That is not what Photoprint asked for.',
        see: alone,
      },
      {
        outcome: 'accepted',
        text: 'Yes: a token that opens Ada’s photos can only come from Ada',
        belief: 'c41-a-working-token-is-a-login',
        feedback: 'Any app that she once gave one could bring it here.',
        see: alone,
      },
    ],
    why: 'An access token says what may be done, not who is there. For that a client wants an ID token.',
    see: alone,
    specs: [rfc(6749, '10.16')],
  },
  {
    kind: 'cloze',
    id: '41-what-was-asked-for',
    concept: 41,
    alike: [26],
    situation:
      'With this request Photoprint asks who Ada is, and for her profile. It wants nothing from the Photo API.',
    ask: 'What stands in the scope?',
    live: { flow: openid, at: 'authentication-request' },
    gaps: [
      {
        of: { message: 'authentication-request', name: 'scope' },
        label: 'scope',
        accepts: ['profile openid', 'openid and profile'],
        choices: [
          {
            value: { message: 'authentication-request', name: 'scope' },
            right: true,
            feedback: 'openid is what makes this a question about who is there.',
            see: asks,
          },
          {
            text: 'profile photos.read',
            belief: 'c41-oauth-is-login',
            feedback: 'Without openid it is a request for permission, and no ID token comes back.',
            see: idToken,
          },
          {
            text: 'login profile',
            belief: 'c41-a-second-protocol',
            feedback: 'There is no such scope. OpenID Connect is asked for by openid.',
            see: asks,
          },
        ],
      },
    ],
    why: 'One word turns a request for permission into a request for a sign-in: openid, in the scope.',
    see: asks,
    specs: [oidc('3.1.2.1', 'AuthRequest')],
  },
  {
    kind: 'choice',
    id: '41-asked-at-me',
    concept: 41,
    situation:
      'An app takes an access token that a visitor brings, calls the profile API with it, and signs the visitor in as the person whose name comes back.',
    ask: 'Who can get in as Ada?',
    options: [
      {
        text: 'Every app to which Ada ever gave such a token',
        right: true,
        feedback: 'The API answers about the token’s owner, whoever brought it. The app asked the wrong question.',
        see: alone,
      },
      {
        text: 'Ada alone, since the API has checked the token',
        belief: 'c41-a-working-token-is-a-login',
        feedback: 'The API checked that it is good at the API. That this is Ada, nobody checked.',
        see: userInfo,
      },
      {
        text: 'Ada alone, since she signed in to get the token',
        belief: 'c41-oauth-is-login',
        feedback: 'She did once, for some app. That was not here, and perhaps not today.',
        see: alone,
      },
    ],
    why: 'A key tells nothing of who carries it. A sign-in needs a statement that names this client and this attempt.',
    see: alone,
    specs: [rfc(6749, '10.16'), rfc(9700, '4.6')],
  },
  {
    kind: 'cloze',
    id: '42-for-whom-is-it',
    concept: 42,
    alike: [13],
    situation: 'A token response for Photoprint, which wants to know who Ada is. Look at the ID token in it.',
    ask: 'For whom is this token?',
    live: { flow: openid, at: 'token-response' },
    gaps: [
      {
        of: { message: 'token-response', name: 'id_token', claim: 'aud' },
        label: 'aud',
        accepts: ['the client', 'client', 'the client_id', 'its client_id'],
        choices: [
          {
            value: { message: 'token-response', name: 'id_token', claim: 'aud' },
            right: true,
            feedback: 'The client: it asked who is there, and this is the answer to it.',
            see: idToken,
          },
          {
            text: 'https://api.acme.test',
            belief: 'c42-the-id-token-opens-the-api',
            feedback: 'That is what an access token for the Photo API says. An ID token opens nothing.',
            see: twoTokens,
          },
          {
            text: 'ada',
            belief: 'c41-oauth-is-login',
            feedback: 'She is whom it is about: sub. The reader is somebody else.',
            see: idToken,
          },
        ],
      },
    ],
    why: 'aud names the reader, and the reader of an ID token is the client that asked.',
    see: idToken,
    specs: [oidc('2', 'IDToken')],
  },
  {
    kind: 'match',
    id: '42-who-reads-what',
    concept: 42,
    alike: [28, 31],
    situation: 'Photoprint has been given three tokens by Acme ID.',
    ask: 'Who is to make sense of each?',
    targets: ['Photoprint', 'the Photo API', 'Acme ID'],
    rows: [
      {
        text: 'The ID token',
        target: 0,
        belief: 'c42-the-id-token-opens-the-api',
        feedback: 'It is a statement to the client, and names it in aud.',
        see: idToken,
      },
      {
        text: 'The access token, a JWT',
        target: 1,
        belief: 'c42-the-client-reads-the-access-token',
        feedback: 'Photoprint passes it on unread. aud names the API.',
        see: atTheApi,
      },
      {
        text: 'The refresh token',
        target: 2,
        belief: 'c42-both-are-jwts',
        feedback: 'It goes back to who made it, and to nobody else.',
        see: on('refresh', 'The refresh token, at Acme ID', 'refresh-request'),
      },
    ],
    why: 'One for the client, one for the API, one for the server itself. They differ in reader, not in looks.',
    see: twoTokens,
    specs: [oidc('2', 'IDToken'), rfc(9068, '4'), rfc(6749, '1.5')],
  },
  {
    kind: 'predict',
    id: '42-the-same-signature',
    concept: 42,
    alike: [13, 15],
    situation:
      'The call to the Photo API is held. The JWT in it has been swapped for one that is addressed as an ID token is: aud is the client. Acme ID’s own key has signed it.',
    ask: 'Does the Photo API take it?',
    live: { flow: 'authorization-code', at: 'api-request', settings: jwt },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { aud: 'photoprint' }, sign: 'leaked' } }],
    },
    note: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    options: [
      {
        outcome: 'refused',
        text: 'No: it is genuine, and addressed to somebody else',
        right: true,
        feedback: 'The API looks for its own name in aud, and does not find it.',
        see: atTheApi,
      },
      {
        outcome: 'refused',
        text: 'No: the API finds that the signature is not right',
        belief: 'c43-a-good-signature-is-enough',
        feedback: 'It is right: Acme ID’s own key has made it. What is wrong is the address.',
        see: atTheApi,
      },
      {
        outcome: 'accepted',
        text: 'Yes: it is a JWT of Acme ID’s, and it is about Ada',
        belief: 'c42-both-are-jwts',
        feedback: 'So is every ID token in every client. The API takes only what is meant for it.',
        see: twoTokens,
      },
    ],
    why: 'Both kinds have the same signature. The audience is what keeps the one from passing for the other.',
    see: atTheApi,
    specs: [rfc(9068, '4'), rfc(8725, '3.9')],
  },
  {
    kind: 'predict',
    id: '43-a-genuine-one-for-another',
    concept: 43,
    alike: [13],
    situation:
      'The token response for Photoprint is held. The ID token in it was made for Photobook. Acme ID’s own signature is on it, and it is about Ada.',
    ask: 'Does Photoprint sign Ada in?',
    live: { flow: openid, at: 'token-response' },
    change: { whatIf: 'id-token-for-photobook' },
    note: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    options: [
      {
        outcome: 'refused',
        text: 'No: it was said to another site',
        right: true,
        feedback: 'aud is not Photoprint. Else Photobook could get in here as each of its visitors.',
        see: foreignAud,
      },
      {
        outcome: 'refused',
        text: 'No: the signature is not valid',
        belief: 'c43-a-good-signature-is-enough',
        feedback: 'It is valid. A signature says who wrote it, and not for whom.',
        see: stranger,
      },
      {
        outcome: 'accepted',
        text: 'Yes: it came straight over TLS',
        belief: 'c43-tls-is-the-check',
        feedback: 'TLS may stand in for the signature. It says nothing about aud.',
        see: foreignAud,
      },
    ],
    why: 'A client takes only what was said to it. aud tells.',
    see: foreignAud,
    specs: [checks],
  },
  {
    kind: 'spot',
    id: '43-one-claim-is-not-ours',
    concept: 43,
    alike: [25],
    situation:
      'Photoprint refuses this token response, although Acme ID’s own signature is on the ID token. One claim in it is not what Photoprint expects.',
    ask: 'Which one?',
    live: { flow: openid, at: 'token-response' },
    tampered: [{ in: 'json', name: 'id_token', token: { payload: { nonce: 'from-another-sign-in' }, sign: 'sender' } }],
    options: [
      {
        text: 'nonce: it answers another sign-in',
        right: true,
        undoes: 0,
        feedback: 'Photoprint sent another one with this attempt, and compares.',
        see: foreignNonce,
      },
      {
        text: 'aud: it should name the Photo API',
        belief: 'c42-the-id-token-opens-the-api',
        feedback: 'It names Photoprint, and that is right: the client is the reader.',
        see: idToken,
      },
      {
        text: 'sub: it should be the client’s id',
        belief: 'c41-oauth-is-login',
        feedback: 'It names the person who signed in, as it should.',
        see: idToken,
      },
    ],
    why: 'A genuine ID token of another sign-in is not an answer to this one. nonce tells them apart.',
    see: foreignNonce,
    specs: [checks],
  },
  {
    kind: 'choice',
    id: '43-after-five-minutes',
    concept: 43,
    alike: [14, 47],
    situation:
      'A shop signs people in with OpenID Connect. The ID token is good for five minutes. Ada has been shopping for ten.',
    ask: 'What should the shop do at her next click?',
    options: [
      {
        text: 'Go by its own session, as with every click',
        right: true,
        feedback: 'The ID token was taken in time. Since then the shop’s own cookie says who she is.',
        see: session,
      },
      {
        text: 'Sign her out, since the ID token has expired',
        belief: 'c43-expired-means-signed-out',
        feedback: 'exp is about when it may be taken for an answer. She was signed in long before.',
        see: session,
      },
      {
        text: 'Show the ID token at its API, to have it renewed',
        belief: 'c42-the-id-token-opens-the-api',
        feedback: 'It opens nothing there, and nobody renews it.',
        see: expired,
      },
    ],
    why: 'An ID token is an answer, not a session. The client has a session of its own, with a life of its own.',
    see: session,
    specs: [oidc('2', 'IDToken')],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '42-pair-a',
      concept: 42,
      situation:
        'A phone app has an ID token and an access token, both JWTs. Its developer sends the ID token to the weather API, since there is an e-mail in it.',
      ask: 'What should a careful weather API do?',
      options: [
        {
          text: 'Refuse it, since it was made for the app',
          right: true,
          feedback: 'aud is the app. The API is not its reader.',
          see: twoTokens,
        },
        {
          text: 'Take it, since its signature can be checked',
          belief: 'c42-both-are-jwts',
          feedback: 'So can that of every ID token in every app. It was not meant for the API.',
          see: twoTokens,
        },
        {
          text: 'Take it, since it says who the user is',
          belief: 'c42-the-id-token-opens-the-api',
          feedback: 'It says so to the app. To the API nobody gave a permission with it.',
          see: atTheApi,
        },
      ],
      why: 'An API takes what is addressed to it: an access token.',
      see: twoTokens,
      specs: [oidc('2', 'IDToken'), rfc(9068, '4')],
    },
    b: {
      kind: 'choice',
      id: '42-pair-b',
      concept: 42,
      situation:
        'A web shop has both tokens. To greet people, it decodes the access token, finds a name in it, and shows that. One day its provider changes the access token’s form.',
      ask: 'Who has made the mistake?',
      options: [
        {
          text: 'The shop: that token was for the API to read',
          right: true,
          feedback: 'For the shop there is the ID token. The other one it has to pass on unread.',
          see: opaque,
        },
        {
          text: 'The provider: both are JWTs and have to stay so',
          belief: 'c42-both-are-jwts',
          feedback: 'An access token may have any form that the API and the server agree on.',
          see: opaque,
        },
        {
          text: 'The provider: a client needs the name in there',
          belief: 'c42-the-client-reads-the-access-token',
          feedback: 'The name is in the ID token or at UserInfo, where the client may look for it.',
          see: userInfo,
        },
      ],
      why: 'Each token has one reader. The client is that of the ID token, and not of the access token.',
      see: twoTokens,
      specs: [oidc('2', 'IDToken'), rfc(9068, '6')],
    },
  },
]
