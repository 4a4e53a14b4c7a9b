/** Words for signing in and nothing else (OpenID Connect Core 1.0). */

import type { WordsOf } from '@/content/types'
import { formPost, oidc, rfc } from '@/content/words/specs'
import type { openidTopic } from '@/lib/world/vocabulary/openid'

export const openidWords = {
  messages: {
    'sign-in-start-request': {
      title: 'Sign me in with Acme ID',
      meaning:
        'Ada pressed the button. Photoprint has no passwords, and does not want any: it only wants to know who she is, and Acme ID knows.',
      delivery: 'Ada’s wish to sign in',
      carries: [],
    },
    'authentication-request': {
      title: 'Who is this, please?',
      meaning:
        'Ada’s browser brings Photoprint’s question. It is an authorization request whose scope has openid in it and names no API: what Photoprint wants is an ID token. If Acme ID knows this browser from before, by its _session cookie, Ada is not asked for her password again. That is single sign-on.',
      delivery: 'authentication request',
      carries: ['client_id', 'scope', 'nonce', '_session'],
      spec: oidc('3.1.2.1', 'AuthRequest'),
    },
    'form-post-page': {
      title: 'Carry this form to Photoprint',
      meaning:
        'The answer is not an address but a page with a hidden form: the code and state, and an ID token where one was asked for. A script would send it off at once. So none of it stands in an address, and no history or log of addresses keeps it.',
      delivery: 'form for Photoprint',
      carries: [],
      spec: formPost('2'),
    },
    'form-post-callback': {
      title: 'Acme ID gave me this form for you',
      meaning:
        'The browser posts the form to Photoprint, from a page of another site. Only a cookie with SameSite=None is sure to go along with that. Photoprint checks state before it asks for anything. Where an ID token came along, it checks that too, and c_hash ties the code to it.',
      delivery: 'form to Photoprint',
      carries: ['code', 'id_token', 'state'],
      spec: oidc('3.3.2.12', 'HybridIDTValidation'),
    },
    'me-page-request': {
      title: 'My page, please',
      meaning:
        'The browser asks Photoprint for the page about Ada, and brings Photoprint’s own cookie. The tokens stay with Photoprint, and never come here.',
      delivery: 'request for Ada’s page',
      carries: ['photoprint_session', 'photobook_session'],
    },
    'me-page': {
      title: 'Hello Ada',
      meaning:
        'Photoprint greets Ada by her name. It knows who she is because Acme ID said so, in a token that was made for Photoprint alone. It has a session of its own now, and need not ask Acme ID while that lasts.',
      delivery: 'Ada’s page',
      carries: [],
    },
    'userinfo-request': {
      title: 'What is this person’s name?',
      meaning:
        'The ID token says that it is Ada, by an identifier. For her name Photoprint asks Acme ID once more, and shows the access token: UserInfo is an API of Acme ID’s own, the only one that this token is good for.',
      delivery: 'question to UserInfo',
      carries: ['authorization'],
      spec: oidc('5.3.1', 'UserInfoRequest'),
    },
    'userinfo-response': {
      title: 'Her name is Ada',
      meaning:
        'Acme ID says what Ada allowed it to say. sub must be the one of the ID token: otherwise this is about somebody else, and Photoprint must not use it.',
      delivery: 'what Acme ID says of Ada',
      carries: ['sub', 'name'],
      spec: oidc('5.3.2', 'UserInfoResponse'),
    },
    'userinfo-error-response': {
      title: 'I tell you nothing for this token',
      meaning: 'The access token is unknown here, is over, or was made for an API and not for UserInfo.',
      delivery: 'refusal of UserInfo',
      carries: ['www-authenticate'],
      spec: oidc('5.3.3', 'UserInfoError'),
    },
  },
  parameters: {
    name: {
      is: 'Ada’s name, as she wants it to be shown.',
      madeBy: 'Acme ID, from what it knows of her. The scope profile lets it be told.',
      checkedBy: 'Nobody can. It is no identifier: two people may have one name, and names change.',
      without: 'The site knows that it is the same person as last time, and not what to call her.',
      spec: oidc('5.1', 'StandardClaims'),
    },
    photobook_session: {
      is: 'The number by which Photobook knows Ada’s browser again. It has nothing to do with the cookies of Photoprint or Acme ID.',
      madeBy: 'Photobook, at random.',
      checkedBy: 'Photobook, against its own memory.',
      without: 'Photobook could not tell which browser had asked, and could not remember who signed in.',
      spec: rfc(6265, '8.4'),
    },
  },
} satisfies WordsOf<typeof openidTopic>
