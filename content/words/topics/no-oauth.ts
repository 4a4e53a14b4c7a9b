/** Words for passwords in other people’s hands: the password grant, and signing in without OAuth. */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { noOauthTopic } from '@/lib/world/vocabulary/no-oauth'

export const noOauthWords = {
  messages: {
    'password-page': {
      title: 'Your Acme password, please',
      meaning:
        'Photoprint shows a form of its own for a password that belongs somewhere else. Ada has no way to tell an honest form like this one from a fake.',
      delivery: 'Photoprint’s form',
      carries: [],
      spec: rfc(9700, '2.4'),
    },
    'password-submission': {
      title: 'Here is my password',
      meaning:
        'Ada’s password goes to Photoprint, which needs it once and could keep it for good. Nothing here lets her give less than everything, or look at what is done with it.',
      delivery: 'Ada’s password',
      carries: ['login', 'password'],
      spec: rfc(9700, '2.4'),
    },
    'password-token-request': {
      title: 'Here is Ada’s password. May I have a token?',
      meaning:
        'Somebody sends Ada’s name and password to Acme ID in her place. There is no page on which she could see what is asked for, say no, or show a second factor.',
      delivery: 'token request with the password',
      carries: ['username', 'password', 'scope'],
      spec: rfc(6749, '4.3.2'),
    },
    'password-token-response': {
      title: 'Here is the token',
      meaning:
        'The password fits, so Acme ID issues an access token for whatever was asked. A token can be limited, and it expires. The password that Photoprint has seen can do everything, and stays good.',
      delivery: 'the token',
      carries: ['access_token'],
      spec: rfc(6749, '4.3.3'),
    },
    'password-token-error-response': {
      title: 'No token for this',
      meaning:
        'Acme ID refused: the password is wrong, or Acme ID no longer takes passwords from anybody but Ada herself. Photoprint has seen the password all the same.',
      delivery: 'refusal to Photoprint',
      carries: ['error'],
      spec: rfc(6749, '5.2'),
    },
    'prints-redirect': {
      title: 'Thank you. Your photos are this way',
      meaning:
        'Photoprint has got what it wanted with Ada’s password. It gives her browser a cookie, and sends it on to the photos.',
      delivery: 'redirect to the photos',
      carries: ['photoprint_session'],
    },
    'prints-page-request': {
      title: 'Show me my photos',
      meaning: 'The browser asks Photoprint for the page with the photos, and brings Photoprint’s cookie.',
      delivery: 'request for the photos page',
      carries: ['photoprint_session'],
    },
    'prints-page': {
      title: 'Here are your photos, ready to print',
      meaning:
        'It looks as it does with OAuth, and is not the same: Photoprint has had Ada’s password in its hands, and nothing but its good manners keeps it from using it for more.',
      delivery: 'Ada’s photos page',
      carries: [],
    },
    'own-api-request': {
      title: 'My photos, please. I am Ada',
      meaning:
        'What Photoprint got when it signed in as Ada is shown to the Photo API, which takes whoever shows it for her. Nothing in the request says who it really is, or how much they may do.',
      delivery: 'request to the Photo API',
      carries: ['authorization', 'acme_session'],
    },
    'own-api-response': {
      title: 'Here are your photos, Ada',
      meaning:
        'The JWT’s signature is the API’s own and its time is not over, or the session is on the API’s list. That is all it checks, and all it can.',
      delivery: 'the photos',
      carries: ['photos'],
    },
    'own-api-error-response': {
      title: 'I do not know you',
      meaning:
        'The Photo API hands out nothing: the JWT is not one that it signed, or has expired, or the cookie names no session.',
      delivery: 'refusal',
      carries: ['error'],
    },
    'api-login-request': {
      title: 'I am Ada. This is my password',
      meaning:
        'Photoprint signs in at the Photo API with Ada’s name and password. The Photo API cannot tell that it is not her.',
      delivery: 'Photoprint’s sign-in as Ada',
      carries: ['login', 'password'],
    },
    'api-login-response': {
      title: 'Welcome, Ada',
      meaning:
        'The name and the password fit, so the Photo API gives what will stand for them from now on: a JWT that it signed with a secret of its own, or a cookie with the number of a session.',
      delivery: 'the Photo API’s welcome',
      carries: ['jwt', 'acme_session'],
    },
    'api-login-error-response': {
      title: 'That is not Ada’s password',
      meaning:
        'The Photo API knows nobody of that name with that password. Whoever asks may try again and again, unless the API counts.',
      delivery: 'the Photo API’s refusal',
      carries: ['error'],
    },
    'api-logout-request': {
      title: 'Ada is leaving',
      meaning: 'Photoprint tells the Photo API that it is done, and shows what it got at the sign-in one last time.',
      delivery: 'the sign-out',
      carries: ['authorization', 'acme_session'],
    },
    'api-logout-response': {
      title: 'Goodbye',
      meaning:
        'A session is struck from the Photo API’s list, and its cookie is worthless at once. A JWT is on no list: unless the API begins one of those that are over, it can only say yes, and the JWT stays good until it expires.',
      delivery: 'the Photo API’s goodbye',
      carries: [],
    },
    'leave-request': {
      title: 'I am done here',
      meaning: 'Ada signs out of Photoprint. What she would like is that nobody can use her account from now on.',
      delivery: 'Ada’s wish to leave',
      carries: [],
    },
    'left-page': {
      title: 'You are signed out',
      meaning:
        'Photoprint says that it has thrown everything away. Whether it kept the password, Ada cannot know: to be sure she has to change it, and to type the new one wherever else she uses it. A new password lets nobody sign in with the old one. It does not reach a JWT that is out already: that runs on until it expires, unless the API keeps a list.',
      delivery: 'Photoprint’s goodbye',
      carries: [],
    },
  },
  parameters: {
    username: {
      is: 'The name with which Ada signs in, sent by a client in her place.',
      madeBy: 'Ada, who typed it into Photoprint’s form.',
      checkedBy: 'Acme ID, together with the password.',
      without: 'Acme ID would not know whose password this is, so it refuses.',
      spec: rfc(6749, '4.3.2'),
    },
    jwt: {
      is: 'A JWT that the Photo API signed for itself. It says who signed in and until when, and nothing about who may use it or for what.',
      madeBy: 'The Photo API, with a secret that only it has.',
      checkedBy: 'The Photo API, at every call: signature and expiry. It keeps no list of them.',
      without: 'Photoprint would have to send the password with every call.',
      spec: rfc(7519, '1'),
    },
    acme_session: {
      is: 'The number of a session at the Photo API. It says nothing by itself: the session is on the API’s list.',
      madeBy: 'The Photo API, at random, when somebody signs in.',
      checkedBy: 'The Photo API, against its list. Whoever shows the number is taken for that person.',
      without: 'The Photo API would not know anybody again.',
      spec: rfc(6265, '8.4'),
    },
  },
} satisfies WordsOf<typeof noOauthTopic>
