import type { Concept } from '../../lesson'
import { backchannelSpec, frontchannelSpec, oidc, rfc, rpLogout } from '../../words/specs'
import * as see from './places'

export const concepts: readonly Concept[] = [
  {
    number: 44,
    title: 'More about the person: UserInfo',
    needs: [42],
    truth:
      'An ID token has to say only who. Profile and e-mail come from UserInfo, an API of the provider’s own, and must be about the same sub.',
    beliefs: ['c44-scope-fills-the-id-token', 'c44-access-token-has-the-profile', 'c44-any-answer-is-about-her'],
    evidence: [see.userinfo, see.aboutSomebodyElse],
    alike: [42, 28],
    asked: [
      {
        id: '44.1',
        question: 'I asked for the scope email, and there is no e-mail in the ID token. Where is it?',
        answer:
          'At UserInfo: where an access token is issued too, that is where the claims of these scopes are returned. Some providers put them into the ID token as well; do not rely on it.',
        see: see.userinfo,
        specs: [oidc('5.4', 'ScopeClaims')],
      },
      {
        id: '44.2',
        question: 'ID token and UserInfo both tell me about the user. Which one counts?',
        answer:
          'For who signed in, when and how, the ID token does. For the profile as it is now, UserInfo does, once you have compared its sub with that of the ID token.',
        see: see.aboutSomebodyElse,
        specs: [oidc('5.3.2', 'UserInfoResponse')],
      },
      {
        id: '44.a',
        question: 'Can I skip the ID token and simply call UserInfo to know who has signed in?',
        answer:
          'No. UserInfo answers to any access token with the right scope, also to one that was issued to another client. Only the ID token says that this person signed in to you, now.',
        see: see.asksUserinfo,
        specs: [oidc('5.3.2', 'UserInfoResponse'), rfc(6749, '10.16')],
      },
    ],
  },
  {
    number: 45,
    title: 'Knowing somebody again: iss and sub, and what to do after a social login',
    needs: [43],
    truth:
      'Only iss and sub together name an account for good; e-mail addresses and names change and can pass to others. After the sign-in, a site goes on with a session of its own.',
    beliefs: ['c45-email-is-the-key', 'c45-provider-token-is-my-session', 'c45-front-end-says-who'],
    evidence: [see.idToken, see.otherIssuer, see.ownSession],
    alike: [12, 42],
    asked: [
      {
        id: '45.1',
        question: 'May I find somebody’s account by the e-mail address in the ID token?',
        answer:
          'No: addresses change, pass to others, and not every provider verifies them. Look the account up by iss and sub, and ask the person before you link one by e-mail.',
        see: see.idToken,
        specs: [oidc('5.7', 'ClaimStability')],
      },
      {
        id: '45.2',
        question: 'After “Sign in with Google”: do I use Google’s token from then on, or something of my own?',
        answer:
          'Something of your own: check the ID token once, find the account, and start a session. The provider’s access token is for the provider’s APIs and for nothing else.',
        see: see.ownSession,
        specs: [oidc('2', 'IDToken'), oidc('3.1.3.7', 'IDTokenValidation')],
      },
      {
        id: '45.3',
        question: 'My front end sends the backend the user id that it got from the provider. Can the backend go by it?',
        answer:
          'No: anybody can send an id. The backend needs something that it can check for itself, an ID token with its own client as audience or, better, the code.',
        see: see.aboutMallory,
        specs: [oidc('3.1.3.7', 'IDTokenValidation')],
      },
      {
        id: '45.a',
        question:
          'Somebody has an account with a password and now comes by “Sign in with …”, with the same e-mail. May I link the two?',
        answer:
          'Not by yourself: whoever made the first account may not be who owns the address. Have them sign in to the old account first, then store iss and sub with it.',
        see: see.idToken,
        specs: [oidc('5.7', 'ClaimStability')],
      },
      {
        id: '45.b',
        question: 'Is sub the same at every site, and may I show or store it?',
        answer:
          'It is stable at one issuer, and an issuer may give each site another one. Store it together with iss, and treat it as a key and not as a name to show.',
        see: see.secondToken,
        specs: [oidc('5.7', 'ClaimStability'), oidc('2', 'IDToken')],
      },
    ],
  },
  {
    number: 46,
    title: 'Single sign-on: the provider’s session, and asking it silently',
    needs: [41],
    truth:
      'Single sign-on is one cookie at the provider. A site can demand a fresh sign-in and check that it got one, or ask silently and be told no; browsers that withhold that cookie in frames end the silent way.',
    beliefs: [
      'c46-sites-share-tokens',
      'c46-silent-works-everywhere',
      'c46-prompt-proves-it',
      'c46-known-means-allowed',
    ],
    evidence: [see.knownAlready, see.stranger, see.silently, see.tooLongAgo],
    alike: [2, 31, 47],
    asked: [
      {
        id: '46.2',
        question:
          'In Safari my single-page app gets login_required whenever it renews its token in a hidden frame. Why?',
        answer:
          'In that frame the provider’s cookie is a third party’s, and the browser does not send it. The provider sees a stranger: use a refresh token, a backend, or a provider on your own site.',
        see: see.stranger,
        specs: [oidc('3.1.2.6', 'AuthError'), frontchannelSpec('4.1', 'ThirdPartyContent')],
      },
      {
        id: '46.3',
        question:
          'Before a payment I want the person to prove themselves again. How do I ask, and how do I know that it happened?',
        answer:
          'Ask with max_age, with prompt=login besides if you like, and check auth_time: only after max_age the ID token has to have it. The request went through the browser and could have been changed there.',
        see: see.tooLongAgo,
        specs: [oidc('3.1.2.1', 'AuthRequest'), oidc('3.1.3.7', 'IDTokenValidation')],
      },
      {
        id: '46.4',
        question: 'Users are signed out whenever they reload my single-page app. Why?',
        answer:
          'A token that is kept in the page’s memory goes with the page. Something that survives a reload must bring it back: a session at a backend, a refresh token, or the provider’s session.',
        see: see.bff,
        specs: [rfc(10017, '6.1'), rfc(10017, '6.3.1')],
      },
      {
        id: '46.a',
        question: 'How can the second site know me without a password? Do the sites share something?',
        answer:
          'They share nothing. The second site sends you to the provider, your browser brings the provider’s cookie along, and the provider vouches for you once more, with a new token for that site.',
        see: see.knownAlready,
        specs: [oidc('3.1.2.3', 'Authenticates')],
      },
      {
        id: '46.b',
        question: 'What does login_required mean, and what consent_required?',
        answer:
          'A site asked with prompt=none, so that no page may be shown. The first says that nobody is signed in there, the second that the person has not yet said yes to this site.',
        see: see.silently,
        specs: [oidc('3.1.2.6', 'AuthError')],
      },
    ],
  },
  {
    number: 47,
    title: 'Signing out: four things that can end',
    needs: [2, 34, 46],
    truth:
      'The site’s session, the provider’s session, the other sites’ sessions and the tokens each end by themselves. Signing out is what one does about each of them.',
    beliefs: ['c47-logout-kills-the-token', 'c47-out-of-one-out-of-all', 'c47-expired-hint-is-useless'],
    evidence: [see.copyOfJwt, see.oneSiteOnly, see.nobodyTold, see.othersTold],
    alike: [2, 34],
    asked: [
      {
        id: '47.1',
        question: 'I signed out, and one click brings me back in without a password. Why?',
        answer:
          'Only the site’s session ended; the provider still knows your browser. If you want to leave there as well, the site has to send you to its end-session endpoint.',
        see: see.ownSignOut,
        specs: [rpLogout('2')],
      },
      {
        id: '47.3',
        question: 'Why does signing out take the ID token, and what if it has long expired?',
        answer:
          'It is a hint about who leaves, and from which site. The provider checks that it issued it, and should accept an expired one of a session that is or was there; without it, it has to ask the person.',
        see: see.endSession,
        specs: [rpLogout('2')],
      },
      {
        id: '47.4',
        question: 'How do the other sites learn of it: by the front channel or the back channel?',
        answer:
          'By the front channel, the provider’s page loads a page of each site in a frame, which fails where third-party content is blocked. By the back channel, it sends each a signed logout token, and the site must find the session by sid or sub.',
        see: see.othersTold,
        specs: [frontchannelSpec('4.1', 'ThirdPartyContent'), backchannelSpec('2.5'), backchannelSpec('2.6')],
      },
      {
        id: '47.a',
        question: 'Does signing out make the access token worthless?',
        answer:
          'Not one that the API checks by itself: it is good until it expires. One that the API asks about can end with the session.',
        see: see.copyOfJwt,
        specs: [rfc(7009, '3')],
      },
      {
        id: '47.b',
        question: 'Should “Sign out” on my site sign people out at the provider, too?',
        answer:
          'Ask them, or decide by what they expect: at an employer’s portal mostly yes, with a big provider that they use all day mostly not. Say on the button what will end.',
        see: see.oneSiteOnly,
        specs: [rpLogout('2')],
      },
    ],
  },
]
