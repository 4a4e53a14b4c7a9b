import { adaAllows, adaSignsIn } from '../flows/acts'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { oidc, rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaPrints, malloryReacts, mallorysBrowser, malloryWho } from './moves'

/** Ada signs in by hand here: she has only begun to, when the link comes. */
const adaSignsInNow: Move = { party: 'browser', act: adaSignsIn.act }

/** The address that Acme ID sent Mallory to, with her own code in it. */
const herCallback = '{client}/callback?code={code}&state={state}&iss={authorization-server}'

/** A page of hers, and behind which link people get there. */
const lure = (to: string) => `{elsewhere}/prize?to=${to.replaceAll('&', '%26')}`

const mallorySignsIn: Move = {
  party: 'mallory-browser',
  act: { kind: 'follow', href: '/print' },
  hold: 'callback-request',
  holdFrom: 'mallory-browser',
}

const adaOpens = (to: string): Move => ({ party: 'browser', act: { kind: 'open', address: lure(to) } })
const adaFollows = (to: string): Move => ({ party: 'browser', act: { kind: 'follow', href: to } })

const withoutState = '{client}/callback?code={code}&iss={authorization-server}'

export const loginCsrf: Lab = {
  id: 'login-csrf',
  breaks: 'redirect',
  name: 'login CSRF',
  title: 'Signed in as somebody else',
  lead: 'Mallory does not take Ada’s account. She gives Ada hers, and reads what Ada puts there.',
  parties: [malloryWho(), mallorysBrowser, adasBrowser, photoprint(), acmeId, photoApi],
  world: { guard: 'skipStateCheck', pkce: 'off', nonce: 'off' },
  alsoOff: ['pkce: off', 'nonce: off'],
  code: {
    file: 'lib/parties/client/guards/login-csrf.ts',
    party: 'client',
    where: 'where an answer comes back',
  },
  reactions: [adaAllows, ...malloryReacts],
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada begins to sign in',
        text: 'Photoprint sends her to Acme ID, and keeps a state for her browser. Then the telephone rings, and she leaves the page open.',
      },
    },
  ],
  attack: [
    {
      ...mallorySignsIn,
      tells: {
        says: 'Mallory signs in, and stops half-way',
        text: 'In a browser of her own she signs in at Acme ID, as herself. It sends her back to Photoprint with a code. She keeps that request back, so the code is still unused.',
      },
    },
    {
      ...adaOpens(herCallback),
      tells: {
        says: 'She sends Ada a link',
        text: 'Ada opens a page on Mallory’s site. It promises a prize. The button on it leads to Photoprint, to the very address that was meant for Mallory.',
      },
    },
    {
      ...adaFollows(herCallback),
      tells: {
        says: 'Ada presses the button',
        text: 'Her browser goes to Photoprint with her own cookie and with Mallory’s code. Ada has a sign-in open, so Photoprint expects an answer. It has to tell whether this is the one.',
      },
    },
  ],
  goal: { arrives: 'photos-page', to: 'browser', contains: 'Someone else’s door' },
  worked: 'Ada’s browser is signed in at Photoprint as Mallory. Whatever Ada puts there, Mallory can read.',
  stopped: {
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'state' },
  },
  fixes: [
    {
      id: 'want-a-state',
      title: 'Refuse answers without a state',
      with: { guard: 'wantsAState' },
      right: false,
      told: 'Mallory’s answer has a state: the one that Photoprint gave to her. What counts is that it belongs to this browser.',
    },
    {
      id: 'compare-state',
      title: 'Compare state with the one that was kept',
      with: { guard: 'comparesState' },
      right: true,
      told: 'Photoprint kept a state for Ada’s browser, and this answer brings that of Mallory’s. So it stops before it asks for any token.',
    },
    {
      id: 'pkce',
      title: 'Turn PKCE on',
      with: { pkce: 'required' },
      right: true,
      stopped: {
        refusedBy: 'authorization-server',
        wire: 'invalid_grant',
        note: { code: 'grant.error', contains: 'code_verifier' },
      },
      told: 'Photoprint shows the verifier that it kept for Ada, and the code belongs to that of Mallory. Acme ID refuses. A client may rely on this if it knows that the server checks PKCE.',
    },
    {
      id: 'nonce',
      title: 'Send a nonce',
      with: { nonce: 'sent' },
      right: true,
      stopped: {
        refusedBy: 'client',
        wire: '400',
        note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'nonce' },
      },
      told: 'The ID token has the nonce of Mallory’s sign-in, and Photoprint kept another one for Ada. It refuses, though only after it has swapped the code.',
    },
    {
      id: 'short-codes',
      title: 'Let codes live for one minute only',
      with: { codeLife: 'minute' },
      right: false,
      told: 'It works all the same: Mallory is quick, and so is a page that sends people on by itself. And she can get a new code at any time.',
    },
  ],
  variants: [
    {
      title: 'The same with no state in the link',
      script: [adaPrints, mallorySignsIn, adaOpens(withoutState), adaFollows(withoutState)],
    },
    {
      title: 'The same with the address itself, and no page of hers',
      script: [adaPrints, mallorySignsIn, { party: 'browser', act: { kind: 'open', address: herCallback } }],
    },
  ],
  honest: [
    {
      title: 'Ada signs in, and Photoprint shows her photos',
      script: [adaPrints, adaSignsInNow],
      goal: { arrives: 'photos-page', to: 'browser', contains: 'First snow' },
    },
    {
      title: 'Mallory signs in as herself, and sees her own photo',
      script: [{ party: 'mallory-browser', act: { kind: 'follow', href: '/print' } }],
      goal: { arrives: 'photos-page', to: 'mallory-browser', contains: 'Someone else’s door' },
    },
  ],
  hints: [
    'A code says who signed in. It does not say in which browser.',
    'Sign in as Mallory, and keep back the request that brings the code to Photoprint. Who else could bring it?',
    'Hold Mallory’s request to /callback. Then have Ada open that very address, with your code and your state in it.',
  ],
  tools: [
    { tool: 'browser', party: 'mallory-browser', opens: '{client}/print' },
    { tool: 'lure', party: 'browser', opens: herCallback },
  ],
  rule: {
    text: 'A client must prevent forged answers: with PKCE that the server checks, with nonce, or with a state for one use that is bound to the browser.',
    specs: [rfc(9700, '2.1'), rfc(9700, '4.7'), rfc(6749, '10.12'), oidc('3.1.2.1', 'AuthRequest')],
  },
  incident: {
    text: 'next-auth before 4.20.1 did not check state, nonce and PKCE properly.',
    source: 'CVE-2023-27490',
    at: 'https://www.cve.org/CVERecord?id=CVE-2023-27490',
  },
  find: {
    text: 'Look for a callback that reads the code and compares nothing.',
    pattern: 'skipStateCheck',
    test: 'Begin a sign-in in one browser, and bring its answer with another one: it must be refused, and no token may be asked for.',
  },
  stoppedBy: ['state', 'code_challenge', 'nonce'],
}
