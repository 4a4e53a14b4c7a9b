import type { Dialogue } from '../dialogue'
import * as see from '../lessons/the-same-person-again/places'

export const dialogue: Dialogue = {
  id: 'the-same-person-again',
  title: 'Four things can end. Which one did you mean?',
  first: 'no-password',
  turns: {
    'no-password': {
      ask: 'Ada is signed in at Photoprint, and now wants into Photobook. Acme ID will not ask for her password. What in this message makes that possible?',
      evidence: { flow: 'openid-connect', at: 'authentication-request-2' },
      evidenceName: 'Ada comes to Acme ID again',
      look: ['cookie', '_session'],
      hints: [
        'Look at the headers. What did her browser add?',
        'Compare it with the first time, when she was a stranger.',
      ],
      replies: [
        {
          means: 'Acme ID’s own cookie',
          any: ['cookie*', 'session*', '_session'],
          right: true,
          says: 'A cookie of Acme ID’s, which only Acme ID gets to see. So one thing that lives on is a session there.',
          to: 'what-began',
        },
        {
          means: 'The token that Photoprint got',
          any: ['token*', 'photoprint*', 'jwt*', 'shared'],
          right: false,
          says: 'There is no token in it, and Photoprint has no part in this. Read the headers once more.',
          to: 'without-it',
        },
      ],
      otherwise: 'Look through the headers of the message. What would Acme ID know her by?',
    },
    'without-it': {
      ask: 'Here that one header was taken away, and nothing else. Photoprint still knows her. What does Acme ID do?',
      evidence: { flow: 'openid-connect', at: 'authentication-request-2', whatIf: 'stranger-without-session' },
      evidenceName: 'the same, without the cookie',
      look: ['cookie'],
      hints: ['Play on from there: which page comes?'],
      replies: [
        {
          means: 'It asks for her password',
          any: ['password*', 'sign* in', 'log* in', 'login', 'stranger*'],
          right: true,
          says: 'It sees a stranger. So the cookie was all that it knew her by.',
          to: 'what-began',
        },
        {
          means: 'It asks Photoprint',
          any: ['photoprint*', 'nothing', 'lets her in', 'same'],
          right: false,
          says: 'It shows its sign-in page. The sites share nothing, and the cookie was all that it knew her by.',
          to: 'what-began',
        },
      ],
      otherwise: 'Who is she to Acme ID, without that cookie?',
    },
    'what-began': {
      ask: 'Ada now presses “Sign out” at Photoprint. This is its answer. What has Photoprint ended by itself, before anybody else is asked?',
      evidence: { flow: 'logout', at: 'sign-out-redirect' },
      evidenceName: 'Photoprint’s answer',
      look: ['set-cookie', 'location'],
      hints: ['What is Photoprint’s own?', 'It sends her somewhere else for the rest.'],
      replies: [
        {
          means: 'Its own session with her',
          any: ['own', 'its session', 'session*', 'cookie*', 'photoprint*'],
          right: true,
          says: 'That is all that it can end. For the rest it sends her browser to Acme ID.',
          to: 'only-one',
        },
        {
          means: 'Everything',
          any: ['everything', 'all', 'everywhere', 'acme*', 'tokens'],
          right: false,
          says: 'It cannot reach Acme ID’s cookie, nor Photobook’s. It sends her on, so that somebody else can.',
          to: 'only-one',
        },
      ],
      otherwise: 'What belongs to Photoprint, so that it can throw it away?',
    },
    'only-one': {
      ask: 'At Acme ID she says: no, keep me signed in here. Then she opens Photobook. What does she find?',
      evidence: { flow: 'logout', at: 'sign-out-confirmation', whatIf: 'out-of-one-site-only' },
      evidenceName: 'Ada stays signed in at Acme ID',
      look: ['logout'],
      hints: ['Has anybody told Photobook?'],
      replies: [
        {
          means: 'She is still signed in there',
          any: ['still', 'signed in', 'logged in', 'in', 'nothing changed', 'as before', 'same', 'knows her'],
          right: true,
          says: 'Nobody has told it anything. Three sessions, and one has ended.',
          to: 'who-tells',
        },
        {
          means: 'She is out there too',
          any: ['out', 'signed out', 'logged out', 'gone', 'not signed'],
          right: false,
          says: 'How would Photobook know? It has a session of its own, and got no message.',
          to: 'who-tells',
        },
      ],
      otherwise: 'Which messages went to Photobook?',
    },
    'who-tells': {
      ask: 'This time she leaves Acme ID as well. Then this goes to Photobook. By which claim can it find the session that it has to end?',
      evidence: { flow: 'logout', at: 'logout-token-request' },
      evidenceName: 'the logout token',
      look: ['sid', 'sub', 'aud', 'events'],
      hints: ['One claim is a name for a session.', 'Another one is a name for a person.'],
      replies: [
        {
          means: 'By sid, or by sub',
          any: ['sid', 'sub', 'session id', 'session*', 'subject*'],
          right: true,
          says: 'sid names the one session, sub all those of the person. Now the third kind has ended, too.',
          to: 'the-copy',
        },
        {
          means: 'By Ada’s cookie',
          any: ['cookie*', 'browser*'],
          right: false,
          says: 'It comes from Acme ID, server to server. Ada’s browser is not on the way, and so no cookie of hers is.',
          to: 'the-copy',
        },
        {
          means: 'By jti',
          any: ['jti', 'iat', 'exp', 'aud', 'iss', 'event*'],
          right: false,
          says: 'That says something of this token, or from and for whom it is. Which session is meant, sid says.',
          to: 'the-copy',
        },
      ],
      otherwise: 'Look at the claims: which of them names something of Ada’s at Photobook?',
    },
    'the-copy': {
      ask: 'All three sessions are over. Mallory has a copy of Ada’s access token, a JWT that the API checks by itself. What happens?',
      evidence: { flow: 'logout', at: 'api-request-2' },
      evidenceName: 'Mallory’s call',
      look: ['exp', 'authorization'],
      hints: ['Has anybody told the API?', 'What does the API look at?'],
      replies: [
        {
          means: 'She gets in, until it expires',
          any: ['gets in', 'work*', 'accept*', 'until', 'still', 'valid', 'succe*', 'photos', 'let* in', 'yes'],
          right: true,
          says: 'She does. The fourth thing ends by the clock, unless somebody looks it up.',
          to: 'end',
        },
        {
          means: 'The API refuses: Ada has left',
          any: ['refus*', 'reject*', 'denied', 'left', 'invalid', 'no', 'dead', '401'],
          right: false,
          says: 'Play it: the photos come. Nobody told the API, and nothing in the token has changed. That is the fourth thing.',
          to: 'end',
        },
      ],
      otherwise: 'The API only checks what stands in the token. What of it has changed?',
    },
  },
  end: {
    found:
      'One sign-in had begun a session at each site and one at Acme ID, and tokens besides. Each ended by itself: by the site, by Acme ID, by a site that was told, by the clock. So before one builds a “Sign out”, one has to say which of them is meant.',
    see: [see.oneSiteOnly, see.othersTold, see.copyOfJwt],
  },
}
