import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c23-the-code-is-a-detour': {
    said: 'The code is a needless detour: in the end there is the same token.',
    so: 'The token is the same, the way is not. What passes through the browser is worth nothing by itself.',
    specs: [rfc(6749, '1.3.1'), rfc(9700, '2.1.2')],
  },
  'c23-whoever-has-the-code-has-the-account': {
    said: 'Whoever gets hold of the code gets into the account.',
    so: 'With PKCE a code buys nothing alone: the verifier of this one sign-in has to come with it. A client’s secret stops a thief who brings the code in person, and not one who slips it into the client.',
    specs: [rfc(9700, '4.5'), rfc(9700, '2.1.1'), rfc(7636, '4.6')],
  },
  'c23-a-second-use-just-fails': {
    said: 'The second use of a code fails, and that is all.',
    so: 'Two uses mean that somebody has a copy. So the tokens from the first use should be called back as well.',
    specs: [rfc(6749, '4.1.2')],
  },
  'c23-the-code-opens-the-api': {
    said: 'The code is a first, short kind of access token.',
    so: 'No API knows it. It is handed in once, at the token endpoint of whoever issued it.',
    apart: [
      { name: 'code', does: 'is handed in once, at Acme ID.' },
      { name: 'access token', does: 'is shown again and again, at the API.' },
    ],
    specs: [rfc(6749, '1.3.1'), rfc(6749, '4.1.3')],
  },
  'c24-pkce-replaces-the-secret': {
    said: 'PKCE is the secret of clients that have none.',
    so: 'It proves that one and the same party began and ended this exchange. Who that is, only client authentication says.',
    apart: [
      { name: 'client_secret', does: 'says which client this is, at each request.' },
      { name: 'code_verifier', does: 'says that this is whoever asked, for this one code.' },
    ],
    specs: [rfc(7636, '1'), rfc(9700, '2.5')],
  },
  'c24-pkce-is-for-phones': {
    said: 'PKCE is for phone apps and other clients without a secret.',
    so: 'It began there. Today it is required of public clients, and recommended for those that have a secret.',
    specs: [rfc(9700, '2.1.1')],
  },
  'c24-pkce-stops-hostile-scripts': {
    said: 'PKCE protects a page from a hostile script in it.',
    so: 'A script in the page can read the verifier, the tokens, and can start a sign-in of its own.',
    specs: [rfc(10017, '5.1.1'), rfc(10017, '5.1.3')],
  },
  'c24-the-challenge-is-secret': {
    said: 'Whoever reads the challenge in the address can answer it.',
    so: 'The challenge is a hash. It can be computed from the verifier, and the verifier cannot be computed from it.',
    specs: [rfc(7636, '4.2'), rfc(7636, '7.2')],
  },
  'c24-one-verifier-will-do': {
    said: 'One verifier, built into the app, will do.',
    so: 'A fresh one belongs to each request. One that is always the same is known to whoever has seen it once.',
    specs: [rfc(7636, '4.1'), rfc(9700, '2.1.1')],
  },
  'c24-the-server-knows-its-client': {
    said: 'The server sees from whom a code comes, so a thief’s try fails anyway.',
    so: 'It sees a client_id, and that is public. Only a secret or a verifier tells one sender from another.',
    specs: [rfc(7636, '1'), rfc(6749, '2.2')],
  },
  'c25-three-names-for-one-value': {
    said: 'state, nonce and code_verifier are all the same random value.',
    so: 'Each ties something else to this one sign-in, and each is checked by another party or at another moment.',
    apart: [
      { name: 'state', does: 'ties the answer to the browser that was sent: Photoprint checks it.' },
      { name: 'nonce', does: 'ties the ID token to the request: Photoprint checks it.' },
      { name: 'code_verifier', does: 'ties the code to whoever asked: Acme ID checks it.' },
    ],
    specs: [rfc(9700, '4.7.1'), oidc('3.1.2.1', 'AuthRequest'), rfc(7636, '4.6')],
  },
  'c25-all-three-are-mandatory': {
    said: 'All three are required, always.',
    so: 'Required is that forged answers are caught. PKCE, where it is known to be enforced, or nonce, or else state does it.',
    specs: [rfc(9700, '2.1')],
  },
  'c25-a-forged-login-harms-nobody': {
    said: 'If somebody signs me in to their account, that is their loss.',
    so: 'What I then upload, buy or connect is theirs to look at.',
    specs: [rfc(6749, '10.12'), rfc(9700, '4.7')],
  },
  'c25-acme-id-checks-them-all': {
    said: 'The server checks state and nonce, as it checks the verifier.',
    so: 'It only hands these two back. The client made them, keeps them, and is the only one who can compare.',
    specs: [rfc(6749, '10.12'), oidc('3.1.3.7', 'IDTokenValidation')],
  },
} as const satisfies Record<string, Belief>
