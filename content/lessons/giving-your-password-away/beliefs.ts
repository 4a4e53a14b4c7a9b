import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c1-trusted-app-may-have-the-password': {
    said: 'If I trust the app, I can tell it my password.',
    so: 'A password is not for one purpose. Whoever has it can do all that you can, for as long as it is good, and so can whoever finds their copy.',
    specs: [rfc(6749, '1'), rfc(9700, '2.4')],
  },
  'c1-valid-token-means-allowed': {
    said: 'The token is valid, so the call is allowed.',
    so: 'A valid token is evidence: who asks, for whom, and for what. Whether this call may touch this thing is still to be decided, at every call.',
    apart: [
      { name: 'Checking the token', does: 'settles whether to believe what it says.' },
      { name: 'Deciding the call', does: 'settles whether that is enough for what is asked here.' },
    ],
    specs: [rfc(9700, '2.3'), rfc(9068, '4')],
  },
  'c1-oauth-signs-people-in': {
    said: 'OAuth signs people in.',
    so: 'OAuth lets a program use something. Somebody has to be signed in for that, but how is no part of OAuth, and OAuth tells the program nothing about who it was.',
    apart: [
      { name: 'OAuth', does: 'what a program may do.' },
      { name: 'OpenID Connect', does: 'who signed in, told to the program.' },
    ],
    specs: [rfc(6749, '3.1'), oidc('1', 'Introduction')],
  },
  'c1-two-words-for-signing-in': {
    said: 'Authentication and authorization are two words for signing in.',
    so: 'Authentication settles who is there. Authorization settles what somebody, or a program of theirs, may do.',
    apart: [
      { name: 'Authentication', does: 'who is there?' },
      { name: 'Authorization', does: 'what may be done?' },
    ],
    specs: [oidc('1.2', 'Terminology'), rfc(6749, '1.1')],
  },
  'c1-server-sees-which-program': {
    said: 'The server notices that it is somebody else who brings the password.',
    so: 'A password says whose account it is, and nothing about who brings it. A name that a program gives itself is no proof either.',
    specs: [rfc(6749, '10.7'), rfc(6749, '2.2')],
  },
  'c2-cookie-is-the-session': {
    said: 'The cookie is the session, so whoever keeps the cookie keeps the session.',
    so: 'The session is a record at the server. The cookie carries its number, and is worth nothing once the record is gone.',
    apart: [
      { name: 'Session', does: 'a record at the server, which ends when the server says so.' },
      { name: 'Cookie', does: 'a value that the browser keeps and sends along.' },
    ],
    specs: [rfc(6265, '8.4'), rfc(6265, '3')],
  },
  'c2-cookie-thrown-away-is-signed-out': {
    said: 'When the cookie is deleted, the session is over.',
    so: 'Only that copy is gone. The record at the server is still there, and any other copy of the number still leads to it.',
    specs: [rfc(6265, '8.4')],
  },
  'c2-jwt-replaces-the-cookie': {
    said: 'Cookies are for sessions, and a JWT goes into a header.',
    so: 'What a value is and how it travels are two choices. A cookie can carry a JWT, and a header can carry a number that is looked up.',
    apart: [
      { name: 'What it is', does: 'a number to look up, or a statement that says it all.' },
      { name: 'How it travels', does: 'in a cookie, or in the Authorization header.' },
    ],
    specs: [rfc(6265, '3'), rfc(6750, '2.1'), rfc(6749, '1.4')],
  },
  'c2-a-cookie-says-who-it-is': {
    said: 'The server reads from the cookie who it is.',
    so: 'A session’s number says nothing. The server looks up what it wrote down under that number.',
    specs: [rfc(6265, '8.4')],
  },
  'c2-signing-out-reaches-every-copy': {
    said: 'Signing out makes every copy of a token worthless.',
    so: 'Only where somebody looks it up. What says by itself until when it is good stays good until then.',
    specs: [rfc(7009, '3')],
  },
  'c2-sessions-need-a-browser': {
    said: 'Sessions and cookies work in browsers only, so phones and programs need JWTs.',
    so: 'Any program that speaks HTTP can send a cookie, or a session’s number in a header. In this very story it is a server that sends the cookie.',
    specs: [rfc(6265, '3'), rfc(6750, '2.1')],
  },
} as const satisfies Record<string, Belief>
