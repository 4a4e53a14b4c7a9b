/** Words for signing out (OpenID Connect RP-Initiated Logout 1.0, Back-Channel Logout 1.0). */

import type { WordsOf } from '@/content/types'
import { backchannelSpec, draft, rpLogout } from '@/content/words/specs'
import type { logoutTopic } from '@/lib/world/vocabulary/logout'

export const logoutWords = {
  messages: {
    'sign-out-request': {
      title: 'Sign me out',
      meaning:
        'Ada presses the button at Photoprint. It is a POST from Photoprint’s own page: its cookie is Lax, so a form on another site’s page could not send it with her session.',
      delivery: 'Ada’s wish to sign out',
      carries: ['photoprint_session', 'photobook_session'],
      spec: draft('draft-ietf-httpbis-rfc6265bis', '4.1.2.7'),
    },
    'sign-out-redirect': {
      title: 'You are out here. Now tell Acme ID',
      meaning:
        'Photoprint has thrown away its own session and its tokens. That alone would be half a sign-out: one click on “Sign in” and Ada would be back without a password, because Acme ID still knows her browser. So it sends the browser there.',
      delivery: 'redirect to Acme ID',
      carries: ['id_token_hint', 'post_logout_redirect_uri', 'state'],
      spec: rpLogout('2'),
    },
    'end-session-request': {
      title: 'Photoprint says that Ada wants to leave',
      meaning:
        'The browser comes with its _session cookie, and with the ID token that Photoprint was once given, as a hint about who is leaving and from where. Acme ID checks that it made this token, even if it has expired, and that it may send the browser back to this address.',
      delivery: 'request to sign out',
      carries: ['id_token_hint', 'post_logout_redirect_uri', 'state'],
      spec: rpLogout('2'),
    },
    'sign-out-page': {
      title: 'Do you want to sign out of Acme ID?',
      meaning:
        'Acme ID asks Ada herself. Any page could have sent her browser here, and should not be able to sign her out everywhere by that. The form holds a secret that only this browser was given.',
      delivery: 'Acme ID’s question',
      carries: [],
      spec: rpLogout('2'),
    },
    'sign-out-confirmation': {
      title: 'Yes, sign me out',
      meaning:
        'Ada’s answer goes to Acme ID. If back-channel logout is on, Acme ID tells the sites before it answers: the next messages are those, and her browser waits.',
      delivery: 'Ada’s answer',
      carries: ['logout', 'xsrf'],
      spec: rpLogout('2'),
    },
    'logout-token-request': {
      title: 'This session is over',
      meaning:
        'Acme ID tells the site directly, from server to server. No browser takes part, so there is no cookie: the logout token says by sid which session is meant. Anybody could send such a message, so the site checks the token’s signature. ID tokens are signed with the same key, so it also checks that this is a logout token, and one for itself.',
      delivery: 'logout token',
      carries: ['logout_token'],
      spec: backchannelSpec('2.5'),
    },
    'logout-token-response': {
      title: 'Done',
      meaning:
        'The token was good, and the session that it names is gone, or was gone already. No cache is to keep any of it.',
      delivery: 'confirmation to Acme ID',
      carries: ['cache-control'],
      spec: backchannelSpec('2.8'),
    },
    'logout-token-error-response': {
      title: 'I do not believe this',
      meaning:
        'Something about the logout token is wrong, so nobody is signed out. If it were taken without checks, anybody could throw people out.',
      delivery: 'refusal to Acme ID',
      carries: ['error'],
      spec: backchannelSpec('2.8'),
    },
    'signed-out-redirect': {
      title: 'It is done. Back to where you came from',
      meaning:
        'If Ada chose to sign out everywhere, Acme ID has ended her session, deleted its cookie and erased the tokens on its records that lived with that session. A JWT is on none of its records: that one stays good until it expires, unless the API asks about it or keeps a list.',
      delivery: 'redirect back',
      carries: ['state', '_session'],
      spec: rpLogout('3'),
    },
    'signed-out-request': {
      title: 'Acme ID sent me back',
      meaning: 'The browser is back at Photoprint, which compares state with the one it sent along.',
      delivery: 'return to Photoprint',
      carries: ['state', 'photoprint_session', 'photobook_session'],
      spec: rpLogout('3'),
    },
    'signed-out-page': {
      title: 'Goodbye, Ada',
      meaning:
        'Ada is signed out here and, if she chose so, at Acme ID. What about the other site, and what about copies of the access token?',
      delivery: 'goodbye page',
      carries: [],
    },
    'session-ended-request': {
      title: 'And where do I go now?',
      meaning: 'Nobody said where to send the browser after signing out, so it goes to a page of Acme ID’s own.',
      delivery: 'request for Acme ID’s last page',
      carries: [],
      spec: rpLogout('2'),
    },
    'session-ended-page': {
      title: 'Done',
      meaning: 'Acme ID did what Ada chose, and no site is named to which it could send her back.',
      delivery: 'Acme ID’s last page',
      carries: [],
      spec: rpLogout('2'),
    },
    'not-signed-in-redirect': {
      title: 'I do not know you. Please begin at the front door',
      meaning:
        'This page is for people who are signed in, and this browser’s cookie leads to no session, or it has none.',
      delivery: 'redirect to the home page',
      carries: [],
    },
  },
  parameters: {
    id_token_hint: {
      is: 'The ID token that the site was given when Ada signed in: a hint about whose session is to end, and who asks for it.',
      madeBy: 'Acme ID, at that time. The site kept it.',
      checkedBy: 'Acme ID: that it signed it itself, for this client. It may have expired.',
      without:
        'Acme ID must ask Ada, and has to go by client_id. It must not send her browser back, unless it can make sure of the address in another way.',
      spec: rpLogout('2'),
    },
    post_logout_redirect_uri: {
      is: 'Where the browser is to be sent after signing out.',
      madeBy: 'The site.',
      checkedBy: 'Acme ID, against the addresses that this site has registered, character by character.',
      without: 'Ada ends up on a page of Acme ID’s.',
      spec: rpLogout('2'),
    },
    logout: {
      is: 'What Ada answered: yes means everywhere. This field is Acme ID’s own.',
      madeBy: 'Ada, with the button that she pressed.',
      checkedBy: 'Acme ID.',
      without: 'Only the site that asked is signed out, and her session at Acme ID goes on.',
      spec: rpLogout('2'),
    },
    logout_token: {
      is: 'A signed statement of Acme ID’s that a session is over.',
      madeBy: 'Acme ID, one for each site that Ada is signed in to and that has registered an address for it.',
      checkedBy:
        'The site that gets it: signature, iss, aud and iat as with an ID token, exp, then events, sid or sub, and that there is no nonce. The sites here make two checks more: that typ is logout+jwt, a type that is recommended and not required, and that its jti was not here before, a check that is optional.',
      without: 'The site is told nothing, and answers 400.',
      spec: backchannelSpec('2.6'),
    },
    post_logout_redirect_uris: {
      is: 'Where Acme ID may send a browser back to after somebody has signed out.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, each time that a post_logout_redirect_uri comes in.',
      without: 'After signing out, Ada stays on a page of Acme ID’s.',
      spec: rpLogout('3.1'),
    },
    backchannel_logout_session_required: {
      is: 'Whether Photoprint needs to be told which session is over, by sid, and not only whose.',
      madeBy: 'Acme ID, as Photoprint did not say.',
      checkedBy: 'Acme ID, which then puts sid into ID tokens and logout tokens.',
      without: 'A logout token may name the person alone, and then all sessions of that person are meant.',
      spec: backchannelSpec('2.2'),
    },
  },
} satisfies WordsOf<typeof logoutTopic>
