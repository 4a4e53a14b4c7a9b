/** What is asked about the labs in which something goes wrong on the way through the browser. */
import type { Item } from '../item'
import { rfc } from '../words/specs'
import { inLab, onStage } from './shown'

const flow = 'authorization-code'

const forged = inLab('login-csrf', 'Signed in as somebody else')
const intercepted = inLab('code-interception', 'A code in the wrong hands')
const loose = inLab('loose-redirect', 'A code, sent on to evil.test')
const replayed = inLab('code-replay', 'One code, used twice')
const mixedUp = inLab('mix-up', 'A code, brought to the wrong server')
const downgraded = inLab('pkce-downgrade', 'A request without its challenge')

const stateChanged = onStage(flow, 'Another state, refused by Photoprint', 'client-error-page', {
  whatIf: 'state-changed',
})
const asked = onStage(flow, 'The request, with the challenge in it', 'authorization-request')
const callback = onStage(flow, 'The callback, and who has seen it', 'callback-request', { tab: 'exposure' })
const swap = onStage(flow, 'The swap: code and verifier', 'token-request')
const withSecret = onStage(flow, 'A swap with secret and verifier', 'token-request', {
  settings: { client: 'confidential' },
})
const wrongVerifier = onStage(flow, 'The code without the right verifier', 'token-error-response', {
  whatIf: 'wrong-code-verifier',
})
const stolen = onStage(flow, 'Without PKCE: Mallory swaps the code first', 'token-response', {
  settings: { pkce: 'off' },
  whatIf: 'code-stolen',
})
const foreign = onStage(flow, 'Somebody else’s address, refused', 'authorization-error-page', {
  whatIf: 'redirect-uri-of-someone-else',
})
const twice = onStage(flow, 'The code comes twice', 'token-error-response', { whatIf: 'code-replayed' })
const otherName = onStage(flow, 'An answer in another server’s name', 'client-error-page', {
  whatIf: 'iss-of-another-server',
})
const removed = onStage(flow, 'A request without a challenge, refused', 'authorization-error-response', {
  whatIf: 'code-challenge-removed',
})

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '25-a-link-with-a-code-in-it',
    concept: 25,
    alike: [49],
    lab: 'login-csrf',
    situation:
      'Mallory signs in at a shop with her own account, and keeps back the last address, with her code in it. A link takes Ada’s browser there. Ada is now in Mallory’s account.',
    ask: 'Which comparison would have stopped it?',
    options: [
      {
        belief: 'c25-acme-id-checks-them-all',
        text: 'Of the code with those that the server has issued',
        feedback: 'It is one of them, and fresh. Only that it was not asked for in this browser.',
        see: forged,
      },
      {
        right: true,
        text: 'Of the answer’s state with the one kept for this browser',
        feedback: 'Ada’s browser had asked for nothing, or with another state. So the shop refuses.',
        see: stateChanged,
      },
      {
        belief: 'c24-pkce-replaces-the-secret',
        text: 'Of the client secret with the one that is registered',
        feedback: 'It is the shop itself that swaps the code, and its secret is right.',
        see: withSecret,
      },
    ],
    why: 'An answer counts only in the browser that has asked. Something in that browser’s session has to show it.',
    see: forged,
    specs: [rfc(6749, '10.12'), rfc(9700, '2.1')],
  },
  {
    kind: 'match',
    id: '25-what-else-would-notice',
    concept: 25,
    alike: [24, 49],
    lab: 'login-csrf',
    situation: 'Mallory’s callback address is opened in Ada’s browser, from a link. The client does not look at state.',
    ask: 'What do these do about it?',
    targets: ['It stops the sign-in', 'It lets it through'],
    rows: [
      {
        text: 'PKCE, with the verifier in the session, and enforced',
        target: 0,
        belief: 'c25-three-names-for-one-value',
        feedback: 'Ada’s session has another verifier, or none. It does not fit Mallory’s code.',
        see: wrongVerifier,
      },
      {
        text: 'A nonce in the session, compared with the ID token’s',
        target: 0,
        belief: 'c25-three-names-for-one-value',
        feedback: 'Mallory’s ID token has the nonce of Mallory’s request.',
        see: onStage(flow, 'Another nonce, refused by Photoprint', 'client-error-page', { whatIf: 'nonce-changed' }),
      },
      {
        text: 'A client secret at the swap',
        target: 1,
        belief: 'c24-pkce-replaces-the-secret',
        feedback: 'The genuine client swaps the code, and its secret is right.',
        see: withSecret,
      },
      {
        text: 'A session cookie with SameSite=Lax',
        target: 1,
        belief: 'c49-strict-is-enough',
        feedback: 'A link that is followed is a navigation of the whole page: such a cookie goes along.',
        see: forged,
      },
    ],
    why: 'What stops it is a value of this browser’s session that Mallory’s answer cannot fit.',
    see: forged,
    specs: [rfc(9700, '4.7.1'), rfc(9700, '2.1')],
  },
  {
    kind: 'choice',
    id: '24-two-apps-one-scheme',
    concept: 24,
    alike: [52, 22],
    lab: 'code-interception',
    situation:
      'An app on a phone has no secret. Another app has registered the same custom scheme, gets the redirect, and brings the code to the token endpoint.',
    ask: 'Which check there would stop the other app?',
    options: [
      {
        right: true,
        text: 'Is the hash of the verifier what came with the request?',
        feedback: 'The verifier has never left the app that asked. The other one cannot make one that fits.',
        see: wrongVerifier,
      },
      {
        belief: 'c24-the-server-knows-its-client',
        text: 'Is the client_id that of an app which is registered?',
        feedback: 'It is: the other app writes the first one’s. A client_id is no secret.',
        see: stolen,
      },
      {
        belief: 'c52-a-scheme-is-mine',
        text: 'Is the redirect_uri the one that was registered?',
        feedback: 'It is, letter by letter. The phone has handed the answer to the wrong app.',
        see: intercepted,
      },
    ],
    why: 'Whoever brings the code has to show a secret of whoever asked for it.',
    see: intercepted,
    specs: [rfc(7636, '1'), rfc(8252, '8.1')],
  },
  {
    kind: 'several',
    id: '24-what-she-may-have-seen',
    concept: 24,
    alike: [23],
    lab: 'code-interception',
    situation:
      'Photoprint has no secret, and uses PKCE with S256. Mallory gets hold of one of these, before Photoprint has swapped its code.',
    ask: 'With which of them does she still get no tokens?',
    options: [
      {
        right: true,
        text: 'The request in the address bar, challenge and all',
        feedback: 'The challenge is a hash. What it was made from, nobody can compute.',
        see: asked,
      },
      {
        right: true,
        text: 'The address of the callback, with the code in it',
        feedback: 'A code without its verifier buys nothing.',
        see: callback,
      },
      {
        belief: 'c24-the-server-knows-its-client',
        text: 'The token request that Photoprint is about to send',
        feedback: 'In it stand code and verifier, side by side. Whoever sends it first gets the tokens.',
        see: swap,
      },
      {
        belief: 'c24-pkce-stops-hostile-scripts',
        text: 'All that Photoprint keeps while Ada is away',
        feedback: 'There lies the verifier. When the code comes by, she has both.',
        see: swap,
      },
    ],
    why: 'Of code and verifier, only one has been in the browser. PKCE holds as long as the other is kept.',
    see: intercepted,
    specs: [rfc(7636, '1'), rfc(7636, '7.2')],
  },
  {
    kind: 'predict',
    id: '22-at-home-and-sent-on',
    concept: 22,
    lab: 'loose-redirect',
    live: { flow, at: 'authorization-request' },
    change: {
      edit: [{ in: 'query', name: 'redirect_uri', to: '{client}/callback/../go?to={elsewhere}' }],
    },
    note: 'authorization.error',
    situation:
      'In this request, redirect_uri begins with Photoprint’s registered one. It goes on to a page of Photoprint’s that sends browsers wherever “to” says.',
    ask: 'What does Acme ID do, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c22-the-beginning-has-to-fit',
        text: 'It begins with the address that is registered',
        feedback: 'So servers have compared, and have sent codes to evil.test that way.',
        see: loose,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'It is not the registered address, letter by letter',
        feedback: 'One character more is another address. No browser is sent there, not even with an error.',
        see: foreign,
      },
      {
        outcome: 'refused',
        belief: 'c22-ada-would-notice',
        text: 'It sees that this page would send Ada on to a stranger',
        feedback: 'It does not look where an address leads. It compares two texts, and they differ.',
        see: foreign,
      },
    ],
    why: 'Exact comparison leaves nothing to be clever about. Whoever compares less has to foresee every trick.',
    see: loose,
    specs: [rfc(9700, '2.1'), rfc(9700, '4.1.3')],
  },
  {
    kind: 'choice',
    id: '22-compared-and-yet',
    concept: 22,
    alike: [4],
    lab: 'loose-redirect',
    situation: 'An authorization server compares redirect_uri exactly, as it should.',
    ask: 'By which address can a client’s code still get to Mallory?',
    options: [
      {
        belief: 'c22-the-beginning-has-to-fit',
        text: 'The registered one, with a slash added at its end',
        feedback: 'That is another address. It is refused.',
        see: foreign,
      },
      {
        belief: 'c22-my-own-domain-is-safe',
        text: 'Any other page on the client’s own host',
        feedback: 'It is not registered. That it is the client’s own does not matter any more.',
        see: foreign,
      },
      {
        right: true,
        text: 'The registered one, if its page sends browsers on',
        feedback: 'The address is right, and the page gives away what it has got. A client must not do that.',
        see: loose,
      },
    ],
    why: 'The server sees to it that the code gets to the right page. What that page does with it is the client’s part.',
    see: loose,
    specs: [rfc(9700, '4.11.1'), rfc(9700, '4.1.3')],
  },
  {
    kind: 'choice',
    id: '23-known-fresh-and-hers',
    concept: 23,
    alike: [16],
    lab: 'code-replay',
    situation:
      'At each swap a server looks whether it knows the code, whether it is fresh, and whether client and address are right. Mallory sends a whole token request again, and gets tokens.',
    ask: 'What must the server look at besides?',
    options: [
      {
        belief: 'c24-the-server-knows-its-client',
        text: 'Whether the request comes from the same computer',
        feedback: 'It cannot know that for certain, and a thief may sit beside the client.',
        see: replayed,
      },
      {
        belief: 'c24-one-verifier-will-do',
        text: 'Whether the verifier fits the code’s challenge',
        feedback: 'It fits: she has sent the very same request, with the verifier in it.',
        see: twice,
      },
      {
        right: true,
        text: 'Whether the code has been used before',
        feedback: 'Then the second use is refused, and what came of the first should be called back.',
        see: twice,
      },
    ],
    why: 'A code must not be used more than once. Only a note that it was used can show that.',
    see: replayed,
    specs: [rfc(6749, '4.1.2'), rfc(6749, '10.5')],
  },
  {
    kind: 'choice',
    id: '23-her-session-and-adas-code',
    concept: 23,
    alike: [24, 25],
    lab: 'code-replay',
    situation:
      'A client has a secret. Mallory gets hold of a code of Ada’s that is still unused, and puts it into the callback of a sign-in that she has begun there herself. The client goes to swap it.',
    ask: 'What stops her?',
    options: [
      {
        belief: 'c24-pkce-replaces-the-secret',
        text: 'The client’s secret, which she has not got',
        feedback: 'She needs none: the client swaps the code for her, and shows its own.',
        see: withSecret,
      },
      {
        belief: 'c23-a-second-use-just-fails',
        text: 'The rule that a code works only once',
        feedback: 'This is its first use. The rule will hit Ada, who comes second.',
        see: twice,
      },
      {
        right: true,
        text: 'PKCE: her session’s verifier is not Ada’s',
        feedback: 'The client swaps with the verifier of this session. Ada’s code was asked for with another.',
        see: wrongVerifier,
      },
    ],
    why: 'A single use does not say whose sign-in a code belongs to. The pair of challenge and verifier does.',
    see: wrongVerifier,
    specs: [rfc(9700, '4.5'), rfc(9700, '2.1.1')],
  },
  {
    kind: 'predict',
    id: '12-state-fits-and-the-name-does-not',
    concept: 12,
    alike: [25],
    lab: 'mix-up',
    live: { flow, at: 'authorization-response' },
    change: { whatIf: 'iss-of-another-server' },
    note: 'OAUTH_INVALID_RESPONSE',
    situation:
      'Photoprint has asked Acme ID. The answer comes back with the right state and a good code, but its iss is that of another server.',
    ask: 'Does Photoprint swap the code, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c25-three-names-for-one-value',
        text: 'state fits, so this is the answer to its request',
        feedback: 'state says that this browser had asked. It does not say which server answers.',
        see: stateChanged,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'It had asked one server, and another one answers',
        feedback: 'It would not know where the code belongs. So it brings it nowhere.',
        see: otherName,
      },
      {
        outcome: 'refused',
        belief: 'c25-acme-id-checks-them-all',
        text: 'Acme ID does not find the code among its own',
        feedback: 'It would find it. Photoprint has stopped before it asked.',
        see: otherName,
      },
    ],
    why: 'A client that works with several servers has to know which of them answers. That is what iss is for.',
    see: otherName,
    specs: [rfc(9207, '2.4'), rfc(9700, '4.4')],
  },
  {
    kind: 'match',
    id: '12-one-of-two-servers',
    concept: 12,
    alike: [25, 22],
    lab: 'mix-up',
    situation:
      'A client works with an honest server and with one of Mallory’s. Ada chooses Mallory’s, which sends her on to the honest one. The client takes the code that comes for Mallory’s, and would bring it there.',
    ask: 'Which of these stop it in time?',
    targets: ['It stops it in time', 'It does not'],
    rows: [
      {
        text: 'Comparing iss in the answer with the server it asked',
        target: 0,
        belief: 'c12-signature-names-the-issuer',
        feedback: 'The honest server has written its own name into it, and the client had asked Mallory’s.',
        see: otherName,
      },
      {
        text: 'A redirect_uri of its own for each server',
        target: 0,
        belief: 'c22-my-own-domain-is-safe',
        feedback: 'The answer comes to the address of the honest server, and the client compares that.',
        see: mixedUp,
      },
      {
        text: 'Comparing state with the one in the session',
        target: 1,
        belief: 'c25-three-names-for-one-value',
        feedback: 'It is right: Mallory’s server has passed it on, and the honest one has sent it back.',
        see: mixedUp,
      },
      {
        text: 'Checking the ID token that comes of the swap',
        target: 1,
        belief: 'c43-a-good-signature-is-enough',
        feedback: 'That is too late. By then Mallory’s server has the code.',
        see: mixedUp,
      },
    ],
    why: 'The client must know from whom an answer comes before it brings the code anywhere.',
    see: mixedUp,
    specs: [rfc(9700, '4.4'), rfc(9207, '2.4')],
  },
  {
    kind: 'predict',
    id: '24-a-request-without-its-hash',
    concept: 24,
    alike: [25],
    lab: 'pkce-downgrade',
    live: { flow, at: 'authorization-request' },
    change: { whatIf: 'code-challenge-removed' },
    note: 'authorization.error',
    situation:
      'Mallory has given Ada a link. It is Photoprint’s request, but code_challenge and its method have been taken out.',
    ask: 'How does it go on here?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c24-pkce-is-for-phones',
        text: 'As a sign-in without PKCE, which is optional',
        feedback: 'At a server where it is optional it may go so. Acme ID demands it here.',
        see: downgraded,
      },
      {
        outcome: 'refused',
        belief: 'c25-acme-id-checks-them-all',
        text: 'Photoprint misses the challenge in the answer',
        feedback: 'The challenge never comes back, so Photoprint cannot miss it.',
        see: removed,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'Acme ID takes no request without a challenge',
        feedback: 'So nobody can switch PKCE off by leaving something out.',
        see: removed,
      },
    ],
    why: 'A protection that one can leave out protects nobody. Whoever can enforce it has to.',
    see: removed,
    specs: [rfc(9700, '4.8.2'), rfc(9700, '2.1.1')],
  },
  {
    kind: 'choice',
    id: '24-a-verifier-and-nothing-to-compare',
    concept: 24,
    lab: 'pkce-downgrade',
    situation:
      'At another server PKCE is optional. A code was asked for without a challenge. Now a client brings it, and a code_verifier with it.',
    ask: 'What must the server make of that?',
    options: [
      {
        belief: 'c24-pkce-is-for-phones',
        text: 'Pass over the verifier: there is nothing to compare',
        feedback: 'Then whoever takes the challenge out of the request has switched PKCE off.',
        see: downgraded,
      },
      {
        right: true,
        text: 'Refuse it: the two do not go together',
        feedback: 'The client has used PKCE, and the request has come without. So something was taken out on the way.',
        see: downgraded,
      },
      {
        belief: 'c24-one-verifier-will-do',
        text: 'Keep the verifier, and compare at the next sign-in',
        feedback: 'A verifier is for one code. The next sign-in has another.',
        see: swap,
      },
    ],
    why: 'RFC 9700: a verifier may be accepted only where there was a challenge in the authorization request.',
    see: downgraded,
    specs: [rfc(9700, '4.8.2'), rfc(9700, '2.1.1')],
  },
]
