import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c18-encrypted-is-enough': {
    said: 'The password travels encrypted, so the program may have it.',
    so: 'Encryption keeps it from those on the way, and not from the program at the end of it. That program can then do everything, for as long as the password lasts.',
    specs: [rfc(6749, '1'), rfc(9700, '2.4')],
  },
  'c18-oauth-is-login': {
    said: 'OAuth is for logging in.',
    so: 'OAuth lets a program do something. Who signed in is told to a program by OpenID Connect, which is built on top.',
    apart: [
      { name: 'OAuth', does: 'tells an API what a program may do' },
      { name: 'OpenID Connect', does: 'tells a program who has signed in' },
    ],
    specs: [rfc(6749, '1'), oidc('1', 'Introduction')],
  },
  'c18-only-for-strangers': {
    said: 'OAuth only makes sense with apps of strangers.',
    so: 'It pays as well where several programs of one’s own share an API, or where a program should be able to do less than its user.',
    specs: [rfc(10017, '7.1'), rfc(9700, '2.3')],
  },
  'c18-every-api-needs-oauth': {
    said: 'A modern API needs OAuth.',
    so: 'A site with its own users in a browser does well with a session. Where nobody lets anybody in, there is little for OAuth to do.',
    specs: [rfc(10017, '7.1')],
  },
  'c18-client-is-the-browser': {
    said: 'The client is the browser.',
    so: 'The client is the program that wants in, here Photoprint. The browser is the way on which Ada is asked, and has none of the four roles.',
    specs: [rfc(6749, '1.1')],
  },
  'c18-yes-means-all': {
    said: 'Once Ada has said yes, the program may do whatever she may.',
    so: 'She says yes to something: the scope. The token carries it, and the API refuses whatever goes beyond.',
    specs: [rfc(6749, '1.4'), rfc(6749, '3.3')],
  },
  'c18-program-sets-the-scope': {
    said: 'The program writes the scope, so the program decides.',
    so: 'It asks. The authorization server and Ada decide, and what they decided stands in the token.',
    specs: [rfc(6749, '3.3')],
  },
  'c18-password-is-used-up': {
    said: 'A password that was swapped for a token has done its work.',
    so: 'It opens the same door again tomorrow, for whoever has a copy. Only a new password ends that.',
    specs: [rfc(6749, '10.7'), rfc(9700, '2.4')],
  },
  'c18-token-is-a-password': {
    said: 'An access token is the password in another form.',
    so: 'It was made for this: one program, one API, a limited thing, and a limited time. The password stays out of it.',
    specs: [rfc(6749, '1.4')],
  },
} as const satisfies Record<string, Belief>
