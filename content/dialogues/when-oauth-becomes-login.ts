import type { Dialogue } from '../dialogue'

const jwt = { accessToken: 'jwt' } as const
const code = 'authorization-code'

export const dialogue: Dialogue = {
  id: 'when-oauth-becomes-login',
  title: 'Which token for whom?',
  first: 'to-the-api',
  turns: {
    'to-the-api': {
      ask: 'Photoprint has just been given two JWTs: an ID token and an access token. Which of them should it show at the Photo API?',
      evidence: { flow: code, at: 'token-response', settings: jwt },
      evidenceName: 'the token response',
      look: ['access_token', 'id_token'],
      hints: ['Which one was made so that an API lets somebody in?', 'Open both, and read aud.'],
      replies: [
        {
          means: 'the access token',
          any: ['access token', 'access', 'access_token'],
          right: true,
          says: 'Yes. Now let us find out how the API can tell.',
          to: 'how-it-tells',
        },
        {
          means: 'the ID token, as it says who Ada is',
          any: ['id token', 'id_token', 'who she is', 'identity'],
          right: false,
          says: 'It does say who she is. To whom does it say so?',
          to: 'addressed-to',
        },
        {
          means: 'either: both are signed by Acme ID',
          any: ['either', 'both', 'any', 'same', 'does not matter', 'signed'],
          right: false,
          says: 'They are, with the same key. But look at whom each is for.',
          to: 'addressed-to',
        },
      ],
      otherwise: 'There are two in this answer. Which goes to the API?',
    },
    'addressed-to': {
      ask: 'Read the claim aud in the ID token. To whom is it addressed?',
      evidence: { flow: code, at: 'token-response', settings: jwt },
      evidenceName: 'the ID token in the token response',
      look: ['id_token', 'aud'],
      hints: ['It is the name of a party in this story.'],
      replies: [
        {
          means: 'to Photoprint, the client',
          any: ['photoprint', 'client', 'app'],
          right: true,
          says: 'So the API is not its reader. The other one names the API.',
          to: 'how-it-tells',
        },
        {
          means: 'to the Photo API',
          any: ['api', 'photo api', 'resource server', 'api acme'],
          right: false,
          says: 'That is the aud of the access token. This one names the client, so it is not for the API.',
          to: 'how-it-tells',
        },
      ],
      otherwise: 'Look for aud, in the payload of the ID token.',
    },
    'how-it-tells': {
      ask: 'Suppose Photoprint showed the ID token all the same. Acme ID’s signature on it is genuine. What should make the API refuse it?',
      evidence: { flow: code, at: 'api-request', settings: jwt },
      evidenceName: 'the call to the API',
      look: ['aud', 'typ', 'authorization'],
      hints: ['The API has a name. Where would it look for it?'],
      replies: [
        {
          means: 'its audience: it does not name the API',
          any: ['aud', 'audience', 'not for it', 'name', 'addressed', 'typ', 'type', 'scope', 'for the client'],
          right: true,
          says: 'Right. The signature is the same on both; the reader is not.',
          to: 'who-is-here',
        },
        {
          means: 'its signature',
          any: ['signature', 'key', 'alg', 'kid'],
          right: false,
          says: 'That one is genuine: the same server signs both. What tells them apart is aud.',
          to: 'who-is-here',
        },
      ],
      otherwise: 'Signature and date are fine. What else stands in the token?',
    },
    'who-is-here': {
      ask: 'Now the other way round. Photoprint has a good access token for Ada’s photos, and no ID token. May it greet Ada by name?',
      evidence: { flow: 'implicit', at: 'implicit-response', whatIf: 'access-token-alone' },
      evidenceName: 'an answer without an ID token',
      look: ['access_token'],
      hints: ['Who could have brought this token here?', 'To which other apps may Ada have given one?'],
      replies: [
        {
          means: 'no: it does not say who is here',
          any: ['no', 'not', 'cannot', 'can’t', 'may not', 'anybody', 'another app', 'stolen'],
          right: true,
          says: 'A key says nothing of who carries it. It may have been given to another app.',
          to: 'which-check',
        },
        {
          means: 'yes: the token is Ada’s',
          any: ['yes', 'may', 'sure', 'ada', 'of course', 'it works', 'her token'],
          right: false,
          says: 'It is, and any app that she gave one can bring it. See what Photoprint does.',
          to: 'refused',
        },
      ],
      otherwise: 'Yes or no? Think of who might have brought it.',
    },
    refused: {
      ask: 'Photoprint has refused to sign anybody in. What did it miss in the answer?',
      evidence: { flow: 'implicit', at: 'app-page', whatIf: 'access-token-alone' },
      evidenceName: 'the page that was given the answer',
      hints: ['It is the other one of the two tokens.'],
      replies: [
        {
          means: 'the ID token: a statement to Photoprint',
          any: ['id token', 'id_token', 'statement', 'who', 'identity', 'openid'],
          right: true,
          says: 'Yes. Only that one is made for Photoprint, in answer to what it asked.',
          to: 'which-check',
        },
        {
          means: 'the password',
          any: ['password', 'credentials', 'login'],
          right: false,
          says: 'That it should never see. It missed the ID token, which says to Photoprint who signed in.',
          to: 'which-check',
        },
      ],
      otherwise: 'Two tokens were to come, and one has come. Which is missing?',
    },
    'which-check': {
      ask: 'At last an ID token: about Ada, genuine signature, and made for Photobook, where she signed in yesterday. What has Photoprint to look at, so that it is not fooled?',
      evidence: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-for-photobook' },
      evidenceName: 'an ID token for somebody else',
      look: ['aud', 'nonce'],
      hints: ['For whom is it? In answer to what?'],
      replies: [
        {
          means: 'aud, and nonce',
          any: ['aud', 'audience', 'nonce', 'for whom', 'client_id', 'photobook'],
          right: true,
          says: 'aud tells for whom, nonce in answer to what. A signature tells neither.',
          to: 'end',
        },
        {
          means: 'the signature, once more',
          any: ['signature', 'key', 'sign*', 'jwks', 'tls'],
          right: false,
          says: 'It is genuine, and stays so however often one checks it. aud says that it was made for another site.',
          to: 'end',
        },
      ],
      otherwise: 'It is genuine. What is wrong with it, from where Photoprint stands?',
    },
  },
  end: {
    found:
      'The ID token is for the client: it says who signed in, to this client, in answer to this attempt. The access token is for the API and says nothing to the client. They look alike, and aud tells them apart.',
    see: [
      {
        label: 'Two tokens for two readers',
        place: { flow: code, at: 'token-response', settings: jwt },
      },
      {
        label: 'Made for Photobook, refused by Photoprint',
        place: { flow: 'openid-connect', at: 'after-client-error-page', whatIf: 'id-token-for-photobook' },
      },
    ],
  },
}
