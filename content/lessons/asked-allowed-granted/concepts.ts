import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'
import { seen } from './places'

export const concepts: readonly Concept[] = [
  {
    number: 26,
    title: 'What was asked, what was allowed, what was granted',
    needs: [18],
    truth:
      'The client asks for a scope, person and server decide, and the token response says what was really granted. The names of scopes are each API’s own affair.',
    beliefs: [
      'c26-what-i-asked-for-is-what-i-have',
      'c26-less-is-an-error',
      'c26-an-unknown-scope-is-an-error',
      'c26-scopes-are-standard',
      'c26-consent-unmasks-the-malicious',
      'c26-consent-each-time',
      'c26-the-client-can-widen-it',
    ],
    evidence: [seen.grantedLess, seen.denied, seen.madeUp, seen.borrowedName],
    alike: [27, 29, 56],
    asked: [
      {
        id: '26.1',
        question: 'The user unticked something. What does my client get, and how does it notice?',
        answer:
          'A token that opens less. The token response names the scope where it differs from the request, and the API refuses what is missing with insufficient_scope.',
        see: seen.grantedLess,
        specs: [rfc(6749, '3.3'), rfc(6749, '5.1')],
      },
      {
        id: '26.2',
        question: 'When does the consent page appear, and may it be left out for our own applications?',
        answer:
          'The server needs a decision, by asking or in another way: an earlier yes, or a policy for its own programs. Where nothing shows that it is the same client as before, the person should be asked again; and in OpenID Connect a client can ask for the page, with prompt=consent.',
        see: seen.consent,
        specs: [rfc(6749, '4.1.1'), rfc(6749, '10.2'), oidc('3.1.2.1', 'AuthRequest'), oidc('3.1.2.4', 'Consent')],
      },
      {
        id: '26.4',
        question: 'Does the consent page protect people from malicious applications?',
        answer:
          'Only as far as they can tell who is asking. The client chose its name itself, the page is genuine, and a yes is a yes.',
        see: seen.borrowedName,
        specs: [rfc(7591, '5')],
      },
      {
        id: '26.a',
        question: 'Which scope do I ask for? Is there a list of standard names?',
        answer:
          'Each API names its own, so look into its documentation, and ask for the least that you need. OpenID Connect has fixed a few, such as openid and profile, and those are about signing in.',
        see: seen.asked,
        specs: [rfc(6749, '3.3'), rfc(9700, '2.3')],
      },
      {
        id: '26.b',
        question: 'My token has no scope, or less than I asked for. Why?',
        answer:
          'The server left out what it does not know, what this client may not have, or what the person did not allow. Read scope in the token response: that is what you got.',
        see: seen.madeUp,
        specs: [rfc(6749, '3.3'), rfc(6749, '5.1')],
      },
      {
        id: '26.c',
        question: 'My app needs one more permission later. How does it get it?',
        answer:
          'It sends the person through the authorization request again, with the larger scope, at the moment when it is needed. Neither the swap nor a refresh can make a permission larger.',
        see: seen.widened,
        specs: [rfc(6749, '3.3'), rfc(6749, '6')],
      },
    ],
  },
  {
    number: 27,
    title: 'Scopes, claims and roles',
    needs: [17, 26],
    truth:
      'A scope limits the client, and roles and rights belong to the person. Claims are whatever is said of either. An API needs both: what the client may, and what the person may.',
    beliefs: [
      'c27-scopes-are-the-users-rights',
      'c27-the-right-scope-is-a-promise',
      'c27-a-role-in-the-token-is-current',
      'c27-a-scope-gives-the-person-more',
    ],
    evidence: [seen.call, seen.hers, seen.refusedLess],
    alike: [26, 17, 38],
    asked: [
      {
        id: '27.1',
        question: 'Scope, claim, role: what is the difference?',
        answer:
          'A claim is any statement in a token. scope is the one that says what the client was let do; a role is a property of the person, by which an API decides.',
        see: seen.call,
        specs: [rfc(6749, '3.3'), rfc(9068, '2.2.3')],
      },
      {
        id: '27.3',
        question: 'The token carries the right scope, and the API still says no. Is that a fault?',
        answer:
          'No. The scope lets the client ask. The person may lack the right, or the object may be somebody else’s.',
        see: seen.hers,
        specs: [rfc(9068, '4'), rfc(9700, '2.3')],
      },
      {
        id: '27.a',
        question: 'I changed somebody’s role, and their token still has the old one. What do I do?',
        answer:
          'What a token says was true when it was issued, and it cannot hear of the change. Keep its life short, or let the API look up at the call what must be current.',
        see: seen.stale,
        specs: [rfc(7009, '3'), rfc(9068, '2.2.3.1')],
      },
      {
        id: '27.b',
        question: 'Should roles and permissions go into the token at all?',
        answer:
          'Those that are few, change rarely and are wanted at many APIs: there is a claim for them. Rights to single objects do not belong there: they are too many, and out of date too soon.',
        see: seen.call,
        specs: [rfc(9068, '2.2.3.1')],
      },
      {
        id: '27.c',
        question: 'An administrator uses an app with a small scope. Is the app an administrator now?',
        answer:
          'No: it gets what both allow, the scope and the person’s rights. The scope cuts down what even an administrator’s app may do.',
        see: seen.refusedLess,
        specs: [rfc(9700, '2.3'), rfc(6749, '3.3')],
      },
    ],
  },
]
