import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'
import { seen } from './places'

export const concepts: readonly Concept[] = [
  {
    number: 23,
    title: 'Why a code first, and only once',
    needs: [4, 20, 22],
    truth:
      'The browser carries only a code that works once. The token goes straight to a client that can show that it asked. A code that was seen, is late or was used is worth nothing.',
    beliefs: [
      'c23-the-code-is-a-detour',
      'c23-whoever-has-the-code-has-the-account',
      'c23-a-second-use-just-fails',
      'c23-the-code-opens-the-api',
    ],
    evidence: [seen.replayed, seen.madeUp, seen.tokenInHistory],
    alike: [35, 16, 32],
    asked: [
      {
        id: '23.1',
        question: 'Why does the server not hand over the token at once, instead of a code?',
        answer:
          'The first answer passes through the browser, where others may see it. A code that was seen there buys nothing without the client’s secret or verifier; a token that was seen there can be used by anybody.',
        see: seen.tokenInHistory,
        specs: [rfc(6749, '1.3.1'), rfc(9700, '2.1.2')],
      },
      {
        id: '23.2',
        question: 'Somebody reads the code in a log before my client uses it. What can they do?',
        answer:
          'With PKCE, nothing: the verifier is missing. With a client secret alone their own token request is refused, but they can slip the code into a sign-in of theirs at your client. Without both, whoever is first gets the tokens.',
        see: seen.stolen,
        specs: [rfc(7636, '4.6'), rfc(9700, '4.5')],
      },
      {
        id: '23.3',
        question: 'Why may a code be used only once, and what happens at the second attempt?',
        answer:
          'A second use means that somebody has a copy, and nobody can tell who came first. So it is refused, and the server should call back the tokens that came of the first.',
        see: seen.replayed,
        specs: [rfc(6749, '4.1.2')],
      },
      {
        id: '23.a',
        question: 'I get invalid_grant when I swap the code. What does it mean?',
        answer:
          'The code is unknown, used, expired, or does not belong to this client, redirect_uri or verifier. Often it was swapped twice, by a page that loaded twice. The server’s own log says which, the wire does not.',
        see: seen.replayed,
        specs: [rfc(6749, '5.2')],
      },
      {
        id: '23.b',
        question: 'How long does an authorization code live?',
        answer: 'Briefly: RFC 6749 advises ten minutes at most. It only has to survive a redirect and one request.',
        see: seen.code,
        specs: [rfc(6749, '4.1.2')],
      },
    ],
  },
  {
    number: 24,
    title: 'PKCE: whoever brings the code is whoever asked for it',
    needs: [23],
    truth:
      'PKCE ties the code to a secret that was made for this one request. It says nothing about which application asked, so it adds to client authentication and does not replace it.',
    beliefs: [
      'c24-pkce-replaces-the-secret',
      'c24-pkce-is-for-phones',
      'c24-pkce-stops-hostile-scripts',
      'c24-the-challenge-is-secret',
      'c24-one-verifier-will-do',
      'c24-the-server-knows-its-client',
    ],
    evidence: [seen.wrongVerifier, seen.challengePlain, seen.challengeRemoved],
    alike: [21, 25, 20],
    asked: [
      {
        id: '24.1',
        question: 'Does PKCE replace the client secret?',
        answer:
          'No. It proves that the same party began and ended this exchange. Who that party is, only client authentication shows, and a public client has none.',
        see: seen.swapWithSecret,
        specs: [rfc(7636, '1'), rfc(9700, '2.1.1')],
      },
      {
        id: '24.2',
        question: 'My server-side client has a secret. What does PKCE still add?',
        answer:
          'It stops a stolen code from being slipped into your own callback: there your secret would swap it for the thief. PKCE is recommended for clients with a secret, and required of those without.',
        see: seen.challengeSwapped,
        specs: [rfc(9700, '2.1.1'), rfc(9700, '4.5.3.1')],
      },
      {
        id: '24.4',
        question: 'Does PKCE protect a single-page app against a hostile script on its page?',
        answer:
          'No. The script can read the verifier and the tokens, or run a whole sign-in of its own in a hidden frame. A backend that keeps the tokens takes them out of its reach.',
        see: seen.scriptSteals,
        specs: [rfc(10017, '5.1.1'), rfc(10017, '5.1.3')],
      },
      {
        id: '24.a',
        question: 'plain or S256: which code_challenge_method do I use?',
        answer:
          'S256. With plain the challenge is the verifier, so whoever reads the request knows the secret. A client that can do S256 must use it.',
        see: seen.challengePlain,
        specs: [rfc(7636, '4.2'), rfc(9700, '2.1.1')],
      },
      {
        id: '24.b',
        question: 'Why does my PKCE check fail although I send the verifier?',
        answer:
          'Mostly the verifier is not the one of this request: a second tab, a reload or another server instance has overwritten it. Or the hash was written as hex or with padding, where base64url without padding is wanted.',
        see: seen.wrongVerifier,
        specs: [rfc(7636, '4.2'), rfc(7636, '4.6')],
      },
      {
        id: '24.c',
        question: 'How do I know whether my authorization server enforces PKCE?',
        answer:
          'Its metadata should list code_challenge_methods_supported, which says that it supports it. Then try it: leave the challenge out, or send a wrong verifier, and see that it refuses.',
        see: seen.challengeRemoved,
        specs: [rfc(9700, '2.1.1'), rfc(9700, '4.8.2')],
      },
    ],
  },
  {
    number: 25,
    title: 'Three random values: state, nonce, verifier',
    needs: [24],
    truth:
      'state ties the answer to the browser, nonce ties the ID token to the request, and the verifier ties the code to whoever asked. PKCE that is enforced, or nonce, also catches forged answers; state has to where neither is used.',
    beliefs: [
      'c25-three-names-for-one-value',
      'c25-all-three-are-mandatory',
      'c25-a-forged-login-harms-nobody',
      'c25-acme-id-checks-them-all',
    ],
    evidence: [seen.stateChanged, seen.nonceChanged, seen.challengeSwapped, seen.loginForged],
    alike: [16, 24, 49],
    asked: [
      {
        id: '25.1',
        question: 'I use PKCE. Is state still needed?',
        answer:
          'Needed is that forged answers are caught. If you have made sure that your server enforces PKCE, you may rely on it; nonce does it in OpenID Connect; otherwise state must. Sending state besides does no harm.',
        see: seen.stateChanged,
        specs: [rfc(9700, '2.1')],
      },
      {
        id: '25.3',
        question: 'What is the difference between state and nonce?',
        answer:
          'state comes back in the redirect, and ties the answer to this browser. nonce comes back inside the signed ID token, and ties that token to this request.',
        see: seen.nonceChanged,
        specs: [oidc('3.1.2.1', 'AuthRequest'), rfc(6749, '4.1.1')],
      },
      {
        id: '25.4',
        question: 'What does an attacker gain by signing me in to their own account?',
        answer:
          'What you then upload, buy or connect lands in their account, and they look at it later. You notice nothing, since everything works.',
        see: seen.loginForged,
        specs: [rfc(9700, '4.7'), rfc(6749, '10.12')],
      },
      {
        id: '25.a',
        question: 'My callback says “state mismatch”. What goes wrong?',
        answer:
          'The state that came back is not the one kept for this browser. Typical causes: two tabs, a cookie that was not sent or kept, a bookmarked callback, or a start on another host name. It is also what an attack looks like, so do not switch the check off.',
        see: seen.stateChanged,
        specs: [rfc(6749, '10.12')],
      },
      {
        id: '25.b',
        question: 'May I put the page to return to into state?',
        answer:
          'Yes, if state also holds, or points to, a random value bound to this browser, and if you check where it leads. A state that is only an address catches no forgery, and may send people anywhere.',
        see: seen.stateRemoved,
        specs: [rfc(9700, '4.7.1'), rfc(9700, '4.11.1')],
      },
    ],
  },
]
